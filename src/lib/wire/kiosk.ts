// What a kiosk may ask. Everything but a scan and a registration acts for the visit that is open there.

import * as v from 'valibot';
import { Contact } from './contact';
import { Answer, At, Booth, Code, Consent, Openings, Profile, Visit } from './parts';
import { Understand } from './understand';

const inVisit = <Type extends string>(type: Type) =>
	v.strictObject({ type: v.literal(type), visit: Visit });
const atBooth = <Type extends string>(type: Type) =>
	v.strictObject({ type: v.literal(type), visit: Visit, booth: Booth });

export const Register = v.strictObject({
	type: v.literal('register'),
	noticeShown: v.boolean(),
	consents: v.pipe(v.array(Consent), v.maxLength(8)),
	private: v.strictObject({ profile: Profile })
});

export const KioskCommand = v.variant('type', [
	v.strictObject({ type: v.literal('check-in'), code: Code, scannedAt: v.exactOptional(At) }),
	Register,
	atBooth('join-queue'),
	atBooth('leave-queue'),
	inVisit('leave-all-queues'),
	inVisit('report-here'),
	inVisit('pause-places'),
	inVisit('resume-places'),
	inVisit('take-me-along'),
	inVisit('go-on-alone'),
	inVisit('decline-invitation'),
	inVisit('join-rounds'),
	inVisit('leave-rounds'),
	inVisit('ask-priority'),
	inVisit('drop-priority'),
	inVisit('leave-fair'),
	inVisit('undo-check-in'),
	v.strictObject({ type: v.literal('answer-call'), visit: Visit, answer: Answer }),
	v.strictObject({
		type: v.literal('save-profile'),
		visit: Visit,
		private: v.strictObject({ profile: Profile })
	}),
	v.strictObject({
		type: v.literal('apply'),
		visit: Visit,
		openings: Openings,
		private: v.strictObject({ contact: Contact })
	}),
	Understand,
	inVisit('end-visit')
]);
export type KioskCommand = v.InferInput<typeof KioskCommand>;
