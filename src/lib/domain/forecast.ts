// When each of those who wait will be called, if every talk takes as long as talks take there: the whole hall at once,
// since people who hold several places are held up elsewhere (Q5). One pass from seat to seat in the order of time.

import { callOrder } from './call-order';
import { expectedEnd } from './call-ahead';
import { isPresent } from './own-seat';
import { talkLength } from './routing/talk-length';
import {
	boothOf,
	visitorOf,
	type Booth,
	type Fair,
	type Place,
	type Seat,
	type Visitor
} from './state';
import { talkMinutes } from './talk-minutes';
import { MINUTE, type BoothId, type Instant, type VisitorId } from './vocabulary';

/** In minutes from now. */
export type Forecast = {
	/** When each place comes up; those that nobody will call are not in it. */
	readonly of: ReadonlyMap<Place, number>;
	/** When somebody would be called who joins now and waits nowhere else. */
	readonly newcomer: ReadonlyMap<BoothId, number>;
};

/** Somebody more or fewer at work than there is, to see what that would change. */
export type Otherwise = {
	/** Seats that somebody takes now, until so many minutes from now. */
	readonly more?: { readonly booth: BoothId; readonly minutes: number };
	readonly closed?: BoothId;
};

/** Minutes between two talks at one seat, and of the way from anywhere in the hall. */
const CHANGE_MINUTES = 1;
const WALK_MINUTES = 1;
/** Lengths of talks relative to their mean, which are log-normal as lengths of service mostly are. */
const RELATIVE = talkLength({ mean: 1, variation: 0.5 });

type Line = { readonly id: BoothId; readonly each: number; readonly places: Place[] };
type Free = { at: number; readonly until: number; readonly line: Line };

export function forecast(fair: Fair, now: Instant, otherwise: Otherwise = {}): Forecast {
	const of = new Map<Place, number>();
	const newcomer = new Map<BoothId, number>();
	const available = new Map<VisitorId, number>();
	const seats = [...fair.booths.values()].flatMap((booth) =>
		booth.id === otherwise.closed ? [] : seatsOf(fair, booth, { now, otherwise })
	);
	for (const { places } of new Set(seats.map(({ line }) => line)))
		for (const { visitor } of places)
			available.set(visitor, availableIn(fair, visitorOf(fair, visitor), now));
	const from = (place: Place) => available.get(place.visitor) ?? 0;
	for (let seat = first(seats); seat; seat = first(seats)) {
		const { line, at } = seat;
		const next = line.places.findIndex((place) => from(place) <= at);
		const place = line.places[next];
		if (place && at < seat.until) {
			line.places.splice(next, 1);
			of.set(place, at);
			available.set(place.visitor, at + line.each + WALK_MINUTES);
			seat.at += line.each;
			continue;
		}
		if (at < seat.until && !newcomer.has(line.id)) newcomer.set(line.id, at);
		if (line.places.length > 0 && at < seat.until) seat.at = Math.min(...line.places.map(from));
		else seats.splice(seats.indexOf(seat), 1);
	}
	return { of, newcomer };
}

const first = (seats: readonly Free[]) =>
	seats.reduce<Free | undefined>(
		(best, seat) => (best && best.at <= seat.at ? best : seat),
		undefined
	);

function seatsOf(
	fair: Fair,
	booth: Booth,
	{ now, otherwise: { more } }: { now: Instant; otherwise: Otherwise }
): Free[] {
	const each = talkMinutes(fair, booth) + CHANGE_MINUTES;
	const line = { id: booth.id, each, places: comingTo(fair, booth) };
	const opens = booth.pausedUntil === undefined ? 0 : minutesBetween(now, booth.pausedUntil);
	const seats = booth.seats.flatMap((seat): Free[] => {
		const at = freeIn(fair, booth, seat, now);
		return at === undefined ? [] : [{ at: Math.max(at, opens), until: Infinity, line }];
	});
	if (more?.booth !== booth.id) return seats;
	return [...seats, { at: opens, until: more.minutes, line }];
}

/** In the order of joining; priority and returns move little, and nobody knows who will. */
function comingTo(fair: Fair, booth: Booth): Place[] {
	const order = callOrder(fair, booth).map(({ place }) => place);
	const inOrder = new Set(order);
	const later = booth.queue.filter(
		(place) => !inOrder.has(place) && place.holdUntil === undefined && willCome(fair, booth, place)
	);
	if (later.length === 0) return order;
	return [...order, ...later].sort((a, b) => a.since - b.since || a.order - b.order);
}

const willCome = (fair: Fair, { id }: Booth, place: Place): boolean => {
	const { presence, busy } = visitorOf(fair, place.visitor);
	return presence === 'inside' && busy?.booth !== id;
};

/** In how many minutes somebody could come to a call: back from where they are, or from a pause. */
function availableIn(fair: Fair, { busy, pausedUntil }: Visitor, now: Instant): number {
	if (!busy) return pausedUntil === undefined ? 0 : Math.max(0, minutesBetween(now, pausedUntil));
	const booth = boothOf(fair, busy.booth);
	const seat = booth.seats[busy.seat - 1];
	const left = busy.as === 'talking' && seat ? talkLeft(fair, booth, seat, now) : undefined;
	return (left ?? WALK_MINUTES + talkMinutes(fair, booth)) + WALK_MINUTES;
}

/** In how many minutes the next talk at a seat could begin; undefined where nobody will sit. */
function freeIn(fair: Fair, booth: Booth, seat: Seat, now: Instant): number | undefined {
	if (seat.state === 'break' && seat.breakUntil !== undefined)
		return Math.max(0, minutesBetween(now, seat.breakUntil));
	if (!isPresent(seat)) return undefined;
	if (seat.state === 'free') return 0;
	const talk = talkMinutes(fair, booth);
	const left = talkLeft(fair, booth, seat, now) ?? WALK_MINUTES + talk;
	const pause = seat.breakNext?.minutes ?? 0;
	return left + CHANGE_MINUTES + pause + (seat.next ? talk + CHANGE_MINUTES : 0);
}

function talkLeft(fair: Fair, booth: Booth, seat: Seat, now: Instant): number | undefined {
	const talk = seat.talk && fair.talks.get(seat.talk);
	const ends = expectedEnd(fair, booth, seat);
	if (!talk || ends === undefined) return undefined;
	const whole = minutesBetween(talk.startedAt, ends);
	return whole * RELATIVE.left(minutesBetween(talk.startedAt, now) / whole);
}

const minutesBetween = (from: Instant, to: Instant): number => (to - from) / MINUTE;
