// What the desk may ask: everything a guide needs to help one person, named by having found them.

import * as v from 'valibot';
import { Contact } from './contact';
import {
	Advice,
	Answer,
	Application,
	Booth,
	Code,
	Consent,
	Openings,
	Profile,
	Purpose,
	Visitor
} from './parts';
import { Register } from './kiosk';
import { Understand } from './understand';

const person = <Type extends string>(type: Type) =>
	v.strictObject({ type: v.literal(type), visitor: Visitor });
const atBooth = <Type extends string>(type: Type) =>
	v.strictObject({ type: v.literal(type), visitor: Visitor, booth: Booth });

export const DeskCommand = v.variant('type', [
	v.strictObject({ type: v.literal('find'), text: Code }),
	Register,
	v.strictObject({
		type: v.literal('check-in'),
		code: v.exactOptional(Code),
		visitor: v.exactOptional(Visitor),
		force: v.exactOptional(v.boolean())
	}),
	person('undo-check-in'),
	person('leave-fair'),
	person('replace-badge'),
	person('block-badge'),
	person('unblock-badge'),
	person('cancel-registration'),
	person('issue-link'),
	v.strictObject({
		type: v.literal('save-profile'),
		visitor: Visitor,
		private: v.strictObject({ profile: Profile })
	}),
	atBooth('join-queue'),
	atBooth('leave-queue'),
	atBooth('remove-place'),
	atBooth('restore-place'),
	v.strictObject({
		type: v.literal('recommend-booth'),
		visitor: Visitor,
		booth: Booth,
		advice: Advice
	}),
	atBooth('drop-recommendation'),
	person('pause-places'),
	person('resume-places'),
	person('take-me-along'),
	person('go-on-alone'),
	person('decline-invitation'),
	person('join-rounds'),
	person('leave-rounds'),
	person('ask-priority'),
	person('drop-priority'),
	person('report-here'),
	v.strictObject({ type: v.literal('answer-call'), visitor: Visitor, answer: Answer }),
	v.strictObject({ type: v.literal('give-consent'), visitor: Visitor, ...Consent.entries }),
	v.strictObject({ type: v.literal('withdraw-consent'), visitor: Visitor, purpose: Purpose }),
	v.strictObject({
		type: v.literal('apply'),
		visitor: Visitor,
		openings: Openings,
		private: v.strictObject({ contact: Contact })
	}),
	v.strictObject({
		type: v.literal('withdraw-application'),
		visitor: Visitor,
		application: Application
	}),
	Understand,
	person('forget')
]);
export type DeskCommand = v.InferInput<typeof DeskCommand>;
