// How long it will be, as people are told: a range, from the forecast and from how far such answers were off so far.

import { forecast, type Forecast } from './forecast';
import { seatsPresent } from './own-seat';
import { isInRoundsBooth } from './round';
import type { Expected } from './told';
import { rangeAround } from './promises';
import type { Booth, Fair, Place } from './state';
import type { BoothId, Instant } from './vocabulary';

/** Minutes, as a range rounded outward to how people speak; null while nobody is there (B2, R5). */
export type WaitRange = { readonly from: number; readonly to: number } | null;

/** Whose wait: the holder's of a place, or of somebody who would join now. */
type Asked = { readonly booth: Booth; readonly place?: Place };

export function waitRange(fair: Fair, ahead: Forecast, asked: Asked): WaitRange {
	const expected = expectedWait(fair, ahead, asked);
	return expected ? rounded(expected) : null;
}

/** The same before it is rounded; undefined while nobody can say (B2). */
export function expectedWait(
	fair: Fair,
	ahead: Forecast,
	{ booth, place }: Asked
): Expected | undefined {
	const isAnybodyThere = seatsPresent(booth) > 0 && booth.status !== 'closed';
	if (!isAnybodyThere || isInRoundsBooth(fair, booth.id)) return undefined;
	const guess = (place && ahead.of.get(place)) ?? ahead.newcomer.get(booth.id);
	if (guess === undefined) return undefined;
	return guess === 0 && booth.status === 'open'
		? { guess, least: 0, most: 0 }
		: rangeAround(fair, guess);
}

/** For one question; whoever has several makes the forecast once. */
export const waitNow = (fair: Fair, booth: Booth, now: Instant): Expected | undefined =>
	expectedWait(fair, forecast(fair, now), { booth });

/** Booths where a talk has passed its time and people wait: their estimates move by themselves. */
export const boothsRunningOver = (fair: Fair, now: Instant): BoothId[] =>
	[...fair.booths.values()]
		.filter(({ queue }) => queue.length > 0)
		.filter(({ seats }) =>
			seats.some(({ talk }) => (talk ? (fair.talks.get(talk)?.endsAt ?? now) : now) < now)
		)
		.map(({ id }) => id);

/** To the minute up to ten, then to five minutes; outward, so that the range keeps its promise. */
export function rounded({ least, most }: Expected): { from: number; to: number } {
	const stepOf = (minutes: number) => (minutes <= 10 ? 1 : 5);
	const from = Math.floor(least / stepOf(least)) * stepOf(least);
	const to = Math.ceil(most / stepOf(most)) * stepOf(most);
	return { from, to: most === 0 ? 0 : Math.max(1, to) };
}
