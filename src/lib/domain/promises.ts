// What people were told about their wait, and what came. The range around the next answer is as wide as the last answers
// were off: conformal prediction with a sliding window (Vovk, Gammerman and Shafer 2005; Gibbs and Candès 2021).

import { boothOf, visitorOf, type Evolve, type Fair, type Place } from './state';
import type { Expected, Kept } from './told';
import { MINUTE, type Instant, type VisitorId } from './vocabulary';

/** Answers that the range is made of; before there are so many, what other days showed stands in. */
const WINDOW = 60;
/** Minutes from which an answer counts as one about a long wait: those are off in other ways. */
const LONG = 6;
/** How far off answers were on simulated days (bench/routing, seeds 1 to 10), relative to `scaleOf`: every tenth of them. */
const PRIOR = {
	short: [-1.6, -1.4, -1.2, -1, -0.7, -0.4, -0.1, 0.1, 0.5, 1],
	long: [-2.3, -1.8, -1.4, -1, -0.5, 0, 0.4, 0.9, 1.5, 2.6]
} as const;
const SHARES = { least: 0.2, most: 0.8 } as const;
/** Of each booth's latest, for its median. */
const KEPT = 200;

/** Long waits are off by more. */
const scaleOf = (guess: number): number => 1 + 0.25 * guess;

export const middleOf = ({ least, most }: Expected): number => (least + most) / 2;

const tenth = (minutes: number) => Math.round(minutes * 10) / 10;

export const kindOf = (guess: number): 'short' | 'long' => (guess < LONG ? 'short' : 'long');

export function rangeAround(fair: Fair, guess: number): Expected {
	const kind = kindOf(guess);
	const seen = fair.waitErrors[kind];
	const errors = seen.length < WINDOW / 2 ? [...PRIOR[kind], ...seen] : [...seen];
	errors.sort((a, b) => a - b);
	const at = (share: number) => {
		const off = errors[Math.min(errors.length - 1, Math.floor(share * errors.length))] ?? 0;
		return tenth(Math.max(0, guess + off * scaleOf(guess)));
	};
	return { guess: tenth(guess), least: at(SHARES.least), most: at(SHARES.most) };
}

/** A talk has begun: what was said when its place was taken is compared with what came. */
export function notePromise(fair: Fair, place: Place, at: Instant): void {
	const { promised } = place;
	if (!promised) return;
	const minutes = (at - place.since) / MINUTE;
	const { kept } = boothOf(fair, place.booth);
	kept.push({
		error: Math.abs(minutes - middleOf(promised)),
		isWithin: minutes >= promised.least && minutes <= promised.most
	});
	if (kept.length > KEPT) kept.shift();
	const errors = fair.waitErrors[kindOf(promised.guess)];
	errors.push((minutes - promised.guess) / scaleOf(promised.guess));
	if (errors.length > WINDOW) errors.shift();
	delete place.promised;
}

export const waitPromised: Evolve<'wait-promised'> = (
	fair,
	{ visitor, booth, guess, least, most }
) => {
	const place = visitorOf(fair, visitor).places.get(booth);
	if (place) place.promised = { guess, least, most };
};

/** Somebody was away, or did not come: what they were told holds no more. */
export function voidPromises(fair: Fair, visitor: VisitorId): void {
	for (const place of visitorOf(fair, visitor).places.values()) delete place.promised;
}

/** Of the latest answers at a booth; null while there were none. */
export function promisesAt(kept: readonly Kept[]): {
	/** Share of waits within the range that was said; 0.6 is right. */
	readonly within: number;
	/** Minutes between the middle of the range and what came. */
	readonly medianError: number;
	readonly count: number;
} | null {
	if (kept.length === 0) return null;
	const errors = kept.map(({ error }) => error).sort((a, b) => a - b);
	return {
		within: kept.filter(({ isWithin }) => isWithin).length / kept.length,
		medianError: errors[Math.floor(errors.length / 2)] ?? 0,
		count: kept.length
	};
}
