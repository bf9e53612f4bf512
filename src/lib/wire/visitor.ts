// What a visitor may ask on their own phone: always about themselves, so no visitor is named.

import * as v from 'valibot';
import { Contact } from './contact';
import { Answer, Application, Booth, Document, Openings, Profile, Purpose, Consent } from './parts';
import { Understand } from './understand';

const plain = <Type extends string>(type: Type) => v.strictObject({ type: v.literal(type) });
const atBooth = <Type extends string>(type: Type) =>
	v.strictObject({ type: v.literal(type), booth: Booth });

export const VisitorCommand = v.variant('type', [
	atBooth('join-queue'),
	atBooth('leave-queue'),
	plain('leave-all-queues'),
	v.strictObject({ type: v.literal('move-place'), from: Booth, to: Booth }),
	plain('pause-places'),
	plain('resume-places'),
	plain('take-me-along'),
	plain('go-on-alone'),
	plain('decline-invitation'),
	plain('join-rounds'),
	plain('leave-rounds'),
	plain('ask-priority'),
	plain('drop-priority'),
	plain('report-here'),
	v.strictObject({ type: v.literal('answer-call'), answer: Answer }),
	v.strictObject({
		type: v.literal('save-profile'),
		private: v.strictObject({ profile: Profile })
	}),
	v.strictObject({ type: v.literal('give-consent'), ...Consent.entries }),
	v.strictObject({ type: v.literal('withdraw-consent'), purpose: Purpose }),
	v.strictObject({
		type: v.literal('apply'),
		openings: Openings,
		private: v.strictObject({ contact: Contact })
	}),
	v.strictObject({ type: v.literal('withdraw-application'), application: Application }),
	v.strictObject({ type: v.literal('agree-to-transfer'), application: Application }),
	v.strictObject({ type: v.literal('refuse-transfer'), application: Application }),
	v.strictObject({ type: v.literal('add-document'), document: Document }),
	v.strictObject({ type: v.literal('remove-document'), document: Document }),
	v.strictObject({ type: v.literal('read-document'), document: Document }),
	Understand,
	plain('leave-fair'),
	plain('forget')
]);
export type VisitorCommand = v.InferInput<typeof VisitorCommand>;
