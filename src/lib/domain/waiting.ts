// How long it will be: from the people before, the seats present, and how long talks take here.

import { isPresent, seatsPresent } from './own-seat';
import type { Booth, Fair } from './state';
import { later, MINUTE, type BoothId, type Instant } from './vocabulary';

/** Minutes, as a range rounded outward to how people speak; null while nobody is there (B2, R5). */
export type WaitRange = { readonly from: number; readonly to: number } | null;

/** Talks whose lengths weigh as much as the planned length. */
const PRIOR_TALKS = 4;
/** Minutes between two talks at one seat. */
const CHANGE_MINUTES = 1;
/** What a talk that has run over its time is expected to still take. */
const OVERRUN_MINUTES = 1;
/** How far the real wait usually lies around the middle, as a share of it. */
const SPREAD = 0.35;

/**
 * The wait of somebody with `ahead` callable people before them: each of these takes the seat that is free first.
 * Running talks count as they stand, so that running over moves the estimates of all who wait (T2).
 */
export function expectedWait(fair: Fair, booth: Booth, ahead: number, now: Instant): WaitRange {
	if (seatsPresent(booth) === 0 || booth.status === 'closed') return null;
	const free = booth.seats.filter(({ state }) => state === 'free').length;
	if (ahead < free && booth.status === 'open') return { from: 0, to: 0 };
	const each = talkMinutes(fair, booth) + CHANGE_MINUTES;
	const opens = booth.pausedUntil === undefined ? 0 : minutesBetween(now, booth.pausedUntil);
	const seats = minutesUntilFree(fair, booth, now).map((minutes) => Math.max(minutes, opens));
	for (let person = 0; person < ahead; person++) {
		const first = seats.indexOf(Math.min(...seats));
		seats[first] = (seats[first] ?? 0) + each;
	}
	const minutes = Math.min(...seats);
	return rounded(minutes * (1 - SPREAD), minutes * (1 + SPREAD));
}

/** Of every seat present, in how many minutes its next talk could begin. */
function minutesUntilFree(fair: Fair, booth: Booth, now: Instant): number[] {
	const mean = talkMinutes(fair, booth);
	return booth.seats.filter(isPresent).map((seat) => {
		const talk = seat.talk && fair.talks.get(seat.talk);
		if (!talk) return seat.state === 'free' ? 0 : mean + CHANGE_MINUTES;
		const isExtended = talk.endsAt - talk.startedAt > fair.settings.talkMinutes * MINUTE;
		const ends = isExtended ? talk.endsAt : later(talk.startedAt, mean * MINUTE);
		return Math.max(OVERRUN_MINUTES, minutesBetween(now, ends)) + CHANGE_MINUTES;
	});
}

/** Booths where a talk has passed its time and people wait: their estimates move by themselves. */
export const boothsRunningOver = (fair: Fair, now: Instant): BoothId[] =>
	[...fair.booths.values()]
		.filter(({ queue }) => queue.length > 0)
		.filter(({ seats }) =>
			seats.some(({ talk }) => (talk ? (fair.talks.get(talk)?.endsAt ?? now) : now) < now)
		)
		.map(({ id }) => id);

const minutesBetween = (from: Instant, to: Instant): number => (to - from) / MINUTE;

/** Mean length of a talk here, shrunk towards the planned length while few have ended. */
export function talkMinutes(fair: Fair, booth: Booth): number {
	const planned = fair.settings.talkMinutes * PRIOR_TALKS;
	return (planned + booth.talkMillisecondsSum / MINUTE) / (PRIOR_TALKS + booth.ended.length);
}

/** To the minute up to five, then to five minutes; outward, so that the range keeps its promise. */
function rounded(from: number, to: number): { from: number; to: number } {
	const step = to <= 5 ? 1 : 5;
	return { from: Math.floor(from / step) * step, to: Math.max(1, Math.ceil(to / step)) * step };
}
