// The fair's clock. It runs faster only when the process that starts the server says so: for a demonstration.

import type { Instant } from '../domain/vocabulary';

export type Clock = {
	readonly now: () => Instant;
	/** Fair milliseconds per wall millisecond. */
	readonly speed: number;
	/** Calls back when the fair's clock has reached an instant. @returns how to call it off */
	at(instant: Instant, then: () => void): () => void;
};

/** Node fires a longer timer at once. */
const LONGEST_TIMER = 2_000_000_000;

/** `wall` is the clock on the wall, in milliseconds. */
export function clock(
	{ speed = 1, start }: { speed?: number; start?: Instant } = {},
	wall: () => number = Date.now
): Clock {
	const wallStart = wall();
	const fairStart = start ?? wallStart;
	const now = () => Math.round(fairStart + (wall() - wallStart) * speed) as Instant;
	return {
		now,
		speed,
		at(instant, then) {
			const wait = Math.max(0, (instant - now()) / speed);
			const timer = setTimeout(then, Math.min(Math.ceil(wait), LONGEST_TIMER));
			timer.unref();
			return () => {
				clearTimeout(timer);
			};
		}
	};
}
