// Asking the next person to come closer while a talk still goes on, so that no seat waits for them to walk (K2).

import { callOrder, isCallable } from './call-order';
import { isTooLate } from './closing';
import type { EventOf } from './events';
import {
	boothOf,
	seatOf,
	visitorOf,
	type Booth,
	type Evolve,
	type Fair,
	type Seat,
	type Visitor
} from './state';
import { isInRoundsBooth } from './round';
import { talkMinutes } from './talk-minutes';
import {
	later,
	MINUTE,
	SECOND,
	type BoothId,
	type Instant,
	type SeatNumber,
	type VisitorId
} from './vocabulary';

type Asked = EventOf<'visitor-asked-closer'>;

/** When a running talk is expected to end: as it was extended, else as long as talks take here. */
export function expectedEnd(fair: Fair, booth: Booth, seat: Seat): Instant | undefined {
	const talk = seat.talk && fair.talks.get(seat.talk);
	if (!talk) return undefined;
	const isExtended = talk.endsAt - talk.startedAt > fair.settings.talkMinutes * MINUTE;
	return isExtended ? talk.endsAt : later(talk.startedAt, talkMinutes(fair, booth) * MINUTE);
}

/** Seats of open booths where somebody is to be asked, and from when. */
export function* requestsDue(
	fair: Fair,
	now: Instant
): Generator<{ booth: Booth; seat: Seat; at: Instant }> {
	const ahead = fair.settings.callAheadSeconds * SECOND;
	if (ahead === 0) return;
	for (const booth of fair.booths.values()) {
		if (
			booth.status !== 'open' ||
			isInRoundsBooth(fair, booth.id) ||
			!booth.queue.some((place) => isCallable(fair, place))
		)
			continue;
		for (const seat of booth.seats) {
			if (seat.state !== 'talking' || seat.next || seat.breakNext) continue;
			const ends = expectedEnd(fair, booth, seat);
			if (ends === undefined || isTooLate(fair, Math.max(ends, now) as Instant)) continue;
			yield { booth, seat, at: later(ends, -ahead) };
		}
	}
}

/** One person for each seat whose time has come; nobody is asked to two seats (Q5, Q6). */
export function requests(fair: Fair, now: Instant): Asked[] {
	const due = [...requestsDue(fair, now)].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
	const taken = new Set<Visitor['id']>();
	return due.flatMap(({ booth, seat }): Asked[] => {
		const turn = callOrder(fair, booth).find(({ place }) => !taken.has(place.visitor));
		if (!turn) return [];
		const { visitor } = turn.place;
		taken.add(visitor);
		return [{ type: 'visitor-asked-closer', visitor, booth: booth.id, seat: seat.number, at: now }];
	});
}

/** When somebody will next be asked; undefined while nobody could be. */
export function nextRequest(fair: Fair, now: Instant): Instant | undefined {
	let next: Instant | undefined;
	for (const { at } of requestsDue(fair, now)) if (next === undefined || at < next) next = at;
	return next;
}

/** A free seat, or else the one whose talk ends first and to which nobody is asked yet. */
export function seatToCome(
	fair: Fair,
	booth: Booth
): { readonly seat: SeatNumber; readonly isFree: boolean } | undefined {
	const free = booth.seats.find(({ state }) => state === 'free');
	if (free) return { seat: free.number, isFree: true };
	const [first] = booth.seats
		.filter(({ state, next, breakNext }) => state === 'talking' && !next && !breakNext)
		.sort((a, b) => (expectedEnd(fair, booth, a) ?? 0) - (expectedEnd(fair, booth, b) ?? 0));
	return first && { seat: first.number, isFree: false };
}

/** Those asked to a booth, longest ago first, and to which seat. */
export const askedCloser = (
	booth: Booth
): { readonly visitor: VisitorId; readonly at: Instant; readonly seat: SeatNumber }[] =>
	booth.seats
		.flatMap(({ number, next }) => (next ? [{ ...next, seat: number }] : []))
		.sort((a, b) => a.at - b.at);

export const isAskedTo = ({ busy }: Visitor, booth: BoothId): boolean =>
	busy?.as === 'approaching' && busy.booth === booth;

/**
 * What follows the end of a talk: the break that was planned, or whoever was asked closer first is called to this seat,
 * whichever seat they were asked for.
 */
export function afterTalk(
	booth: Booth,
	seat: Seat,
	at: Instant
): EventOf<'visitor-called' | 'break-started'>[] {
	const there = { booth: booth.id, seat: seat.number, at };
	if (seat.breakNext) {
		const { minutes } = seat.breakNext;
		const until = minutes === undefined ? {} : { until: later(at, minutes * MINUTE) };
		return [{ type: 'break-started', ...there, ...until }];
	}
	const [near] = booth.status === 'open' ? askedCloser(booth) : [];
	return near ? [{ type: 'visitor-called', visitor: near.visitor, ...there }] : [];
}

/** The fact that takes back a request to come closer. */
export const endOfRequest = (
	{ next }: Seat,
	booth: BoothId,
	at: Instant
): EventOf<'call-withdrawn'>[] =>
	next ? [{ type: 'call-withdrawn', visitor: next.visitor, booth, at }] : [];

export const visitorAskedCloser: Evolve<'visitor-asked-closer'> = (
	fair,
	{ visitor, booth, seat, at }
) => {
	visitorOf(fair, visitor).busy = { as: 'approaching', booth, seat };
	seatOf(boothOf(fair, booth), seat).next = { visitor, at };
};
