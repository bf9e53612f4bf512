// Facts as tests tell them: at the time of the telling, unless they have a time of their own.

import type { FairEvent } from '../../src/lib/domain/events';
import type { Instant, RecordId } from '../../src/lib/domain/vocabulary';

/** 09:05 or 09:05:30 on the day of the fair. */
export const at = (time: string): Instant => Date.parse(`2026-11-22T${time}Z`) as Instant;

/** Something that happened, at the time it is told for unless it has one of its own. */
export type Fact = (at: Instant) => FairEvent[];

export const fact =
	(time: string | undefined, tell: (at: Instant) => FairEvent): Fact =>
	(told) => [tell(time === undefined ? told : at(time))];
export const facts =
	(...parts: Fact[]): Fact =>
	(told) =>
		parts.flatMap((part) => part(told));

export const record = (name: string) => `R-${name}` as RecordId;
