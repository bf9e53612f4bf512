// given(what happened).at(when).when(somebody asks).then(what happens now), or .refused(why).

import { expect } from 'vitest';
import type { Command } from '../../src/lib/domain/commands';
import type { FairEvent } from '../../src/lib/domain/events';
import { decide, emptyFair, evolve, type Fair } from '../../src/lib/domain/fair';
import type { Refusal } from '../../src/lib/domain/refusals';
import type { Instant } from '../../src/lib/domain/vocabulary';
import { at, type Fact } from './facts';
import { theFair } from './programme';

/** A fact in full; its time may be left to the telling. */
type Told = FairEvent extends infer Event
	? Event extends FairEvent
		? Omit<Event, 'at'> & { at?: Instant }
		: never
	: never;

export type Past = readonly (Fact | Told)[];

/** The past is told at nine, the question is asked at ten, unless they have times of their own. */
export const given = (...past: Past) => asking(fairAfter(...past), at('10:00'));

/** For what is read from a fair: waiting times, deadlines, whose turn it is. */
export function fairAfter(...past: Past): Fair {
	const fair = emptyFair();
	for (const event of tell([theFair, ...past], at('09:00'))) evolve(fair, event);
	return fair;
}

function asking(fair: Fair, now: Instant) {
	const asked = {
		at: (time: string) => asking(fair, at(time)),
		when(command: Command) {
			const decision = decide(fair, command, now);
			if (decision.ok) for (const event of decision.events) evolve(fair, event);
			return {
				/** Exactly these facts, in this order. */
				then(...facts: readonly (Fact | Told)[]) {
					expect(decision).toStrictEqual({ ok: true, events: tell(facts, now) });
					return asked;
				},
				/** For what is a step on the way and not the point of the test. */
				accepted() {
					expect(decision).toMatchObject({ ok: true });
					return asked;
				},
				refused(refusal: Refusal) {
					expect(decision).toStrictEqual({ ok: false, refusal });
					return asked;
				}
			};
		}
	};
	return asked;
}

const tell = (told: readonly (Fact | Told)[], now: Instant): FairEvent[] =>
	told.flatMap((one) => (typeof one === 'function' ? one(now) : [{ ...one, at: one.at ?? now }]));
