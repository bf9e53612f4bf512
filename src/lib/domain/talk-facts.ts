// What a talk changes: who sits where with whom, and what is remembered of it.

import { endCall } from './call-facts';
import { notePromise } from './promises';
import { putBack, removePlace, resumeHolds } from './places';
import {
	boothOf,
	seatOf,
	talkOf,
	visitorOf,
	type Booth,
	type Evolve,
	type Fair,
	type Seat,
	type Talk,
	type Visitor
} from './state';
import { handedOverBy } from './talk';
import type { Instant } from './vocabulary';

export const talkStarted: Evolve<'talk-started'> = (
	fair,
	{ talk: id, visitor: who, booth: boothId, seat: number, endsAt, at }
) => {
	const visitor = visitorOf(fair, who);
	const booth = boothOf(fair, boothId);
	const seat = seatOf(booth, number);
	endCall(fair, visitor, at);
	const place = removePlace(fair, who, boothId);
	if (place) notePromise(fair, place, at);
	visitor.former.delete(boothId);
	visitor.met.add(boothId);
	visitor.invitedAgain.delete(boothId);
	visitor.talks.push(id);
	seat.talk = id;
	occupy({ visitor, booth, seat, at });
	fair.talks.set(id, {
		id,
		visitor: who,
		booth: boothId,
		seat: number,
		startedAt: at,
		endsAt,
		...(place && { place }),
		isUndone: false
	});
	fair.met.push({ visitor: who, booth: boothId, seat: number, at });
	if (fair.met.length > 8) fair.met.shift();
};

export const talkExtended: Evolve<'talk-extended'> = (fair, { talk, endsAt }) => {
	talkOf(fair, talk).endsAt = endsAt;
};

export const talkEnded: Evolve<'talk-ended'> = (fair, { talk: id, outcome, note, at }) => {
	const talk = talkOf(fair, id);
	const booth = boothOf(fair, talk.booth);
	talk.endedAt = at;
	if (outcome) talk.outcome = outcome;
	if (note) talk.note = note;
	booth.ended.push(id);
	booth.talkMillisecondsSum += at - talk.startedAt;
	const seat = vacate(fair, talk, at);
	seat.last = id;
};

export const outcomeNoted: Evolve<'outcome-noted'> = (fair, { talk: id, outcome, note }) => {
	const talk = talkOf(fair, id);
	talk.outcome = outcome;
	if (note) talk.note = note;
};

export const talkUndone: Evolve<'talk-undone'> = (fair, { talk: id, at }) => {
	const talk = talkOf(fair, id);
	const visitor = visitorOf(fair, talk.visitor);
	const { booth, place } = talk;
	talk.isUndone = true;
	delete talk.place;
	vacate(fair, talk, at);
	visitor.talks = visitor.talks.filter((other) => other !== id);
	if (visitor.talks.some((other) => talkOf(fair, other).booth === booth)) {
		visitor.invitedAgain.add(booth); // or there would have been no second talk
	} else {
		visitor.met.delete(booth);
		visitor.invitedAgain.delete(booth);
	}
	fair.met = fair.met.filter((met) => met.visitor !== talk.visitor || met.at !== talk.startedAt);
	if (!place) return;
	if (place.holdUntil !== undefined) {
		delete place.holdUntil;
		place.returnedAt = at; // whoever sat at the seat had come back (K5)
	}
	putBack(fair, place);
};

export const talkResumed: Evolve<'talk-resumed'> = (fair, { talk: id, at }) => {
	const talk = talkOf(fair, id);
	const booth = boothOf(fair, talk.booth);
	const seat = seatOf(booth, talk.seat);
	const visitor = visitorOf(fair, talk.visitor);
	const handedTo = handedOverBy(visitor, talk);
	if (handedTo) visitor.handovers.delete(handedTo);
	visitor.talks = [...visitor.talks.filter((other) => other !== id), id];
	booth.talkMillisecondsSum -= (talk.endedAt ?? at) - talk.startedAt;
	booth.ended.splice(booth.ended.lastIndexOf(id), 1);
	delete talk.endedAt;
	delete talk.outcome;
	delete talk.note;
	delete seat.last;
	seat.talk = id;
	occupy({ visitor, booth, seat, at });
};

export const handedOver: Evolve<'handed-over'> = (fair, { visitor, from, to, note, at }) => {
	visitorOf(fair, visitor).handovers.set(to, { from, ...(note && { note }), at });
};

export const invitedAgain: Evolve<'invited-again'> = (fair, { visitor, booth }) => {
	visitorOf(fair, visitor).invitedAgain.add(booth);
};

function occupy({
	visitor,
	booth,
	seat,
	at
}: {
	visitor: Visitor;
	booth: Booth;
	seat: Seat;
	at: Instant;
}): void {
	visitor.busy = { as: 'talking', booth: booth.id, seat: seat.number };
	delete visitor.pausedUntil;
	delete seat.last;
	seat.state = 'talking';
	seat.since = at;
}

function vacate(fair: Fair, talk: Talk, at: Instant): Seat {
	const seat = seatOf(boothOf(fair, talk.booth), talk.seat);
	const visitor = visitorOf(fair, talk.visitor);
	resumeHolds(visitor, { from: seat.since, to: at });
	delete visitor.busy;
	delete seat.talk;
	seat.state = 'free';
	seat.since = at;
	return seat;
}
