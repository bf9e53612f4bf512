// The pieces that every role's commands are made of. Strict: an unknown key is refused.

import * as v from 'valibot';
import type { ConceptId } from '../domain/concept';
import { AMBITIONS, LANGUAGES, SKILLS, SPOKEN, WISHES, WORKING_TIMES } from '../domain/profile';
import {
	ADVICE,
	ANSWERS,
	OUTCOMES,
	PURPOSES,
	REASONS,
	type ApplicationId,
	type BoothId,
	type DepartmentId,
	type DeviceId,
	type Instant,
	type OpeningId,
	type RecordId,
	type SeatNumber,
	type VisitorId
} from '../domain/vocabulary';

const id = <Id extends string>() =>
	v.pipe(
		v.string(),
		v.regex(/^[A-Za-z0-9_-]{1,64}$/),
		v.transform((text) => text as Id)
	);

export const Booth = id<BoothId>();
export const Department = id<DepartmentId>();
export const Opening = id<OpeningId>();
export const Visitor = id<VisitorId>();
export const Application = id<ApplicationId>();
export const Device = id<DeviceId>();
export const Document = id<RecordId>();
export const Visit = v.pipe(v.string(), v.maxLength(64));
export const Seat = v.pipe(
	v.number(),
	v.integer(),
	v.minValue(1),
	v.maxValue(99),
	v.transform((n) => n as SeatNumber)
);
export const At = v.pipe(
	v.number(),
	v.safeInteger(),
	v.minValue(0),
	v.transform((n) => n as Instant)
);
export const Minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600));

/** As scanned or typed: what it means is found out later, and what it is not is recorded (C4). */
export const Code = v.pipe(v.string(), v.maxLength(4_000));

export const Outcome = v.picklist(OUTCOMES);
export const Answer = v.picklist(ANSWERS);
export const Reason = v.picklist(REASONS);
export const Advice = v.picklist(ADVICE);
export const Purpose = v.picklist(PURPOSES);
export const Consent = v.strictObject({
	purpose: Purpose,
	version: v.pipe(v.number(), v.safeInteger(), v.minValue(1))
});

export const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
/** Free text of a few sentences. */
export const Words = line(2_000);

export const Concept = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9-]{1,80}$/),
	v.transform((text) => text as ConceptId)
);
const Concepts = (most: number) => v.pipe(v.array(Concept), v.maxLength(most));

export const Profile = v.strictObject({
	language: v.picklist(LANGUAGES),
	skills: v.pipe(v.array(v.picklist(SKILLS)), v.maxLength(SKILLS.length)),
	wishes: v.pipe(v.array(v.picklist(WISHES)), v.maxLength(WISHES.length)),
	workingTime: v.picklist(WORKING_TIMES),
	spoken: v.pipe(v.array(v.picklist(SPOKEN)), v.maxLength(SPOKEN.length)),
	concepts: v.exactOptional(Concepts(60)),
	holds: v.exactOptional(Concepts(60)),
	lacks: v.exactOptional(Concepts(60)),
	ambitions: v.exactOptional(v.pipe(v.array(v.picklist(AMBITIONS)), v.maxLength(AMBITIONS.length))),
	districts: v.exactOptional(v.pipe(v.array(line(80)), v.maxLength(60))),
	words: v.exactOptional(Words)
});

export const Text = v.strictObject({ de: line(2_000), en: line(2_000) });
export const DepartmentText = v.strictObject({ name: Text, about: Text });
export const OpeningText = v.strictObject({
	title: Text,
	tasks: v.pipe(v.array(line(500)), v.maxLength(12)),
	requirements: v.pipe(
		v.array(
			v.strictObject({
				kind: v.picklist(['hard', 'wanted']),
				text: Text,
				anyOf: v.exactOptional(Concepts(60))
			})
		),
		v.maxLength(20)
	),
	skills: v.array(v.picklist(SKILLS)),
	asks: v.exactOptional(
		v.strictObject({ essential: Concepts(12), wanted: Concepts(30), occupations: Concepts(12) })
	),
	wishes: v.array(v.picklist(WISHES)),
	offers: v.exactOptional(v.array(v.picklist(AMBITIONS))),
	pay: line(80),
	hours: v.picklist(WORKING_TIMES),
	weeklyHours: v.pipe(v.number(), v.minValue(1), v.maxValue(60)),
	place: line(200),
	isCityWide: v.exactOptional(v.literal(true)),
	positions: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999))
});

export const Openings = v.pipe(v.array(Opening), v.minLength(1), v.maxLength(10));
