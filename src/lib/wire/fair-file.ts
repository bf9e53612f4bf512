// A fair as a file: what a city writes before the day. Read once, when the journal is still empty.

import * as v from 'valibot';
import { LEGAL_BASES } from '../domain/vocabulary';
import { Booth, Department, DepartmentText, Opening, OpeningText, Text } from './parts';
import { SettingsPart } from './organiser';

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:30'));

export const FairFile = v.strictObject({
	format: v.literal(1),
	fair: v.strictObject({
		id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, 'lower-case letters, digits and hyphens')),
		name: Text,
		place: Text,
		date: v.union([v.literal('today'), v.pipe(v.string(), v.isoDate())]),
		timeZone: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
		opens: clock,
		closes: clock,
		rehearsal: v.boolean(),
		legalBasis: v.picklist(LEGAL_BASES),
		settings: SettingsPart
	}),
	departments: v.array(v.strictObject({ id: Department, ...DepartmentText.entries })),
	booths: v.array(
		v.strictObject({
			id: Booth,
			number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
			department: Department,
			seats: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))
		})
	),
	openings: v.array(
		v.strictObject({ id: Opening, department: Department, ...OpeningText.entries })
	),
	registrations: v.array(
		v.strictObject({ code: v.pipe(v.string(), v.trim(), v.minLength(4), v.maxLength(64)) })
	)
});
export type FairFile = v.InferOutput<typeof FairFile>;
