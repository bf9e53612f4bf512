// Calling somebody to a seat, and what becomes of the call.

import type { CommandOf } from './commands';
import { accept, refuse, type Decision } from './decision';
import type { EventOf } from './events';
import { ownSeat } from './own-seat';
import { answerableOf } from './call-facts';
import { isTooLate } from './closing';
import { askedCloser, isAskedTo } from './call-ahead';
import { callOrder } from './call-order';
import { isInside, knownVisitor } from './presence';
import { isInRoundsBooth } from './round';
import { endOfCall } from './queue';
import { visitorOf, type Fair, type Seat, type Visitor } from './state';
import {
	later,
	MINUTE,
	type Answer,
	type BoothId,
	type Instant,
	type VisitorId
} from './vocabulary';

/** Takes the best callable place in one step: two who press at once get two people (K1). */
export function callNext(fair: Fair, command: CommandOf<'call-next'>, at: Instant): Decision {
	const found = ownSeat(fair, command);
	if (!found.ok) return found;
	const busy = mayNotCall(found.seat);
	if (busy) return refuse(busy);
	if (found.booth.status !== 'open') return refuse('booth-not-open'); // [B1]
	if (isTooLate(fair, at)) return refuse('no-time-left'); // [Q12]
	const { booth, seat } = command;
	if (isInRoundsBooth(fair, booth)) return refuse('rounds-running'); // [R4]
	const near = askedCloser(found.booth)[0];
	if (near) return accept({ type: 'visitor-called', visitor: near.visitor, booth, seat, at });
	const [turn] = callOrder(fair, found.booth);
	if (!turn) return refuse('nobody-waiting');
	const { place, exception } = turn;
	return accept({
		type: 'visitor-called',
		visitor: place.visitor,
		booth,
		seat,
		...(exception && { exception }),
		at
	});
}

/** Out of order, with a reason that is recorded (K6). */
export function callVisitor(fair: Fair, command: CommandOf<'call-visitor'>, at: Instant): Decision {
	const found = ownSeat(fair, command);
	if (!found.ok) return found;
	const busy = mayNotCall(found.seat);
	if (busy) return refuse(busy);
	if (found.booth.status !== 'open') return refuse('booth-not-open');
	if (isTooLate(fair, at)) return refuse('no-time-left'); // [Q12]
	const { booth, seat, visitor: id, reason } = command;
	const visitor = fair.visitors.get(id);
	if (!visitor?.places.has(booth)) return refuse('not-waiting');
	if (visitor.busy && !isAskedTo(visitor, booth)) return refuse('busy-elsewhere'); // [Q5]
	if (!isInside(visitor) || visitor.pausedUntil !== undefined) return refuse('not-callable');
	return accept({ type: 'visitor-called', visitor: id, booth, seat, reason, at });
}

export function withdrawCall(
	fair: Fair,
	command: CommandOf<'withdraw-call'>,
	at: Instant
): Decision {
	const found = ownSeat(fair, command);
	if (!found.ok) return found;
	if (!found.seat.call) return refuse('nobody-called');
	return accept({
		type: 'call-withdrawn',
		visitor: found.seat.call.visitor,
		booth: command.booth,
		at
	});
}

export function reportMissing(
	fair: Fair,
	command: CommandOf<'report-missing'>,
	at: Instant
): Decision {
	const found = ownSeat(fair, command);
	if (!found.ok) return found;
	if (!found.seat.call) return refuse('nobody-called');
	return accept(missed(fair, visitorOf(fair, found.seat.call.visitor), command.booth, at));
}

export function answerCall(
	fair: Fair,
	{ visitor: id, answer }: CommandOf<'answer-call'>,
	at: Instant
): Decision {
	const visitor = fair.visitors.get(id);
	if (!visitor?.busy || visitor.busy.as === 'talking') return refuse('not-called');
	const { booth } = visitor.busy;
	const said = answered(id, { booth, answer, at });
	if (answer === 'coming') return accept(said);
	if (answer === 'no-thanks') {
		return accept(said, ...endOfCall(visitor, at), {
			type: 'queue-left',
			visitor: id,
			booth,
			why: 'left',
			at
		});
	}
	return accept(said, missed(fair, visitor, booth, at));
}

/** "I am here": missed calls come back to the front (K5), a call that is out is answered. */
export function reportHere(
	fair: Fair,
	{ visitor: id }: CommandOf<'report-here'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (!isInside(visitor)) return refuse('not-checked-in');
	const { busy } = visitor;
	const isCalled = busy !== undefined && busy.as !== 'talking';
	const held = [...visitor.places.values()].filter((place) => place.holdUntil !== undefined);
	if (!isCalled && held.length === 0) return refuse('nothing-missed');
	return accept(
		...(isCalled && answerableOf(fair, visitor)?.answer !== 'coming'
			? [answered(id, { booth: busy.booth, answer: 'coming', at })]
			: []),
		...held.map(({ booth }) => ({ type: 'visitor-returned' as const, visitor: id, booth, at }))
	);
}

/** A first miss puts the visitor on hold, a second gives the place up (K5). */
export function missed(fair: Fair, visitor: Visitor, booth: BoothId, at: Instant) {
	const isSecond = (visitor.places.get(booth)?.misses ?? 0) > 0;
	const holdUntil = isSecond ? {} : { holdUntil: later(at, fair.settings.holdMinutes * MINUTE) };
	return { type: 'call-missed' as const, visitor: visitor.id, booth, ...holdUntil, at };
}

const answered = (
	visitor: VisitorId,
	how: { booth: BoothId; answer: Answer; at: Instant }
): EventOf<'call-answered'> => ({ type: 'call-answered', visitor, ...how });

const mayNotCall = (seat: Seat) => {
	if (seat.state === 'break') return 'on-break' as const;
	return seat.state === 'free' ? undefined : ('seat-busy' as const);
};
