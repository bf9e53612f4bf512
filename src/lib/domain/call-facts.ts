// What a call changes: who is called where, and what becomes of the place.

import { removePlace, resumeHolds } from './places';
import { voidPromises } from './promises';
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
import { later, type Answer, type Instant, type SeatNumber } from './vocabulary';

export const visitorCalled: Evolve<'visitor-called'> = (
	fair,
	{ visitor: id, booth: boothId, seat: number, exception, at }
) => {
	const visitor = visitorOf(fair, id);
	const booth = boothOf(fair, boothId);
	const seat = seatOf(booth, number);
	const askedTo = visitor.busy?.as === 'approaching' ? visitor.busy.seat : undefined;
	endCall(fair, visitor, at);
	visitor.busy = { as: 'called', booth: boothId, seat: number };
	const place = visitor.places.get(boothId);
	const held = place?.holdUntil;
	if (place) delete place.holdUntil;
	booth.sincePriority = exception === 'priority' ? 0 : booth.sincePriority + 1;
	seat.state = 'calling';
	seat.since = at;
	seat.call = { visitor: id, at, repeats: 0, lastAt: at, ...(held !== undefined && { held }) };
	if (askedTo !== undefined && askedTo !== number) giveRequestTo(fair, booth, seat, askedTo);
	if (askedTo === undefined) delete seat.last; // who was asked closer is called by the end of a talk, which may still be undone (T4)
};

/** Whoever was asked to this seat goes on to the one that the called person was asked to. */
function giveRequestTo(fair: Fair, booth: Booth, from: Seat, number: SeatNumber): void {
	const { next } = from;
	if (!next) return;
	delete from.next;
	seatOf(booth, number).next = next;
	visitorOf(fair, next.visitor).busy = { as: 'approaching', booth: booth.id, seat: number };
}

export const callAnswered: Evolve<'call-answered'> = (fair, { visitor, answer }) => {
	const call = answerableOf(fair, visitorOf(fair, visitor));
	if (call) call.answer = answer;
};

export const callRepeated: Evolve<'call-repeated'> = (fair, { visitor, at }) => {
	const call = callOf(fair, visitorOf(fair, visitor));
	if (!call) return;
	call.repeats += 1;
	call.lastAt = at;
};

export const callWithdrawn: Evolve<'call-withdrawn'> = (fair, { visitor: id, booth, at }) => {
	const visitor = visitorOf(fair, id);
	const call = callOf(fair, visitor);
	endCall(fair, visitor, at);
	const place = visitor.places.get(booth);
	if (!place || call?.held === undefined) return;
	place.holdUntil = later(call.held, at - call.at); // as it was: the time of the call does not count (K1, Q5)
};

export const callMissed: Evolve<'call-missed'> = (fair, { visitor: id, booth, holdUntil, at }) => {
	const visitor = visitorOf(fair, id);
	// Who says "later" is there; who says nothing may have gone, and is led no further (R3).
	if (answerableOf(fair, visitor)?.answer !== 'later') visitor.isLed = false;
	endCall(fair, visitor, at);
	fair.missedCalls += 1;
	boothOf(fair, booth).missedCalls += 1;
	voidPromises(fair, id);
	const place = visitor.places.get(booth);
	if (!place) return;
	if (holdUntil === undefined) {
		removePlace(fair, id, booth, { why: 'given-up', at });
		return;
	}
	place.misses += 1;
	place.holdUntil = holdUntil;
};

export const visitorReturned: Evolve<'visitor-returned'> = (fair, { visitor, booth, at }) => {
	const place = visitorOf(fair, visitor).places.get(booth);
	if (!place) return;
	delete place.holdUntil;
	place.returnedAt = at;
};

export const holdExpired: Evolve<'hold-expired'> = (fair, { visitor, booth, at }) => {
	removePlace(fair, visitor, booth, { why: 'given-up', at });
};

/** The call that a visitor has been given, if one is out. */
export function callOf(fair: Fair, visitor: Visitor) {
	if (visitor.busy?.as !== 'called') return undefined;
	return seatOf(boothOf(fair, visitor.busy.booth), visitor.busy.seat).call;
}

/** The call, or the request to come closer, that a visitor can answer. */
export function answerableOf(fair: Fair, { busy }: Visitor): { answer?: Answer } | undefined {
	if (!busy || busy.as === 'talking') return undefined;
	const seat = seatOf(boothOf(fair, busy.booth), busy.seat);
	return busy.as === 'called' ? seat.call : seat.next;
}

/** Frees the visitor, and from a call the seat; the place stays as it was. */
export function endCall(fair: Fair, visitor: Visitor, at: Instant): void {
	const { busy } = visitor;
	if (!busy || busy.as === 'talking') return;
	const seat = seatOf(boothOf(fair, busy.booth), busy.seat);
	const since = busy.as === 'approaching' ? (seat.next?.at ?? at) : seat.since;
	resumeHolds(visitor, { from: since, to: at });
	delete visitor.busy;
	if (busy.as === 'approaching') {
		delete seat.next;
		return;
	}
	delete seat.call;
	seat.state = 'free';
	seat.since = at;
}
