// Speed-dating in rounds: some booths talk at the same time to people who signed up, a gong ends the round for all, and
// in the change-over everybody goes to their next booth by a plan (R4).

import { afterTalk } from './call-ahead';
import type { CommandOf } from './commands';
import { accept, refuse, type Decision } from './decision';
import type { EventOf, FairEvent } from './events';
import { hasMet } from './met';
import { isInside, knownVisitor } from './presence';
import { endOfCall } from './queue';
import type { Pair, Rounds } from './round-state';
import { isInRounds, isInRoundsBooth, nextRound } from './round';
import { visitorOf, type Booth, type Fair, type Seat } from './state';
import { later, MINUTE, type BoothId, type Instant } from './vocabulary';

export function startRounds(
	fair: Fair,
	{ booths, minutes, changeMinutes, startsInMinutes }: CommandOf<'start-rounds'>,
	at: Instant
): Decision {
	if (fair.rounds) return refuse('rounds-running');
	if (booths.some((id) => !fair.booths.has(id))) return refuse('unknown-booth');
	if (booths.some((id) => fair.booths.get(id)?.status === 'closed')) return refuse('booth-closed');
	const firstAt = later(at, startsInMinutes * MINUTE);
	return accept(...booths.flatMap((id) => endOfCalls(fair.booths.get(id), at)), {
		type: 'rounds-started',
		booths: [...new Set(booths)],
		minutes,
		changeMinutes,
		firstAt,
		at
	});
}

export const stopRounds = (fair: Fair, _: unknown, at: Instant): Decision =>
	fair.rounds
		? accept(...[...fair.rounds.booths].flatMap((id) => endOfCalls(fair.booths.get(id), at)), {
				type: 'rounds-stopped',
				at
			})
		: refuse('no-rounds');

export function joinRounds(
	fair: Fair,
	{ visitor: id }: CommandOf<'join-rounds'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (!fair.rounds) return refuse('no-rounds');
	if (!isInside(visitor)) return refuse('not-checked-in');
	return fair.rounds.signedUp.has(id)
		? accept()
		: accept({ type: 'rounds-joined', visitor: id, at });
}

export function leaveRounds(
	fair: Fair,
	{ visitor: id }: CommandOf<'leave-rounds'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (!isInRounds(fair, id)) return refuse('no-rounds');
	return accept(...endOfCall(visitor, at), { type: 'rounds-left', visitor: id, at });
}

/** Keeps of a plan what holds: people and seats may have gone since it was asked for. */
export function planRound(
	fair: Fair,
	{ round, pairs }: CommandOf<'plan-round'>,
	at: Instant
): Decision {
	const { rounds } = fair;
	if (!rounds) return refuse('no-rounds');
	if (round !== nextRound(rounds)) return refuse('round-over');
	const [people, seats] = [new Set<string>(), new Set<string>()];
	const holding = pairs.filter(({ visitor, booth, seat }) => {
		const there = `${booth} ${String(seat)}`;
		if (people.has(visitor) || seats.has(there) || !mayMeet(fair, { visitor, booth, seat }))
			return false;
		people.add(visitor);
		seats.add(there);
		return true;
	});
	const { plan } = rounds;
	const isSame =
		plan.length === holding.length && plan.every((pair, index) => isPair(pair, holding[index]));
	return isSame ? accept() : accept({ type: 'round-planned', round, pairs: holding, at });
}

/** Somebody is late or missing: another goes to the seat at once. */
export function fillSeat(fair: Fair, { pair }: CommandOf<'fill-seat'>, at: Instant): Decision {
	if (!fair.rounds) return refuse('no-rounds');
	if (!mayMeet(fair, pair)) return refuse('not-callable');
	const call = callTo(fair, pair, at);
	return call ? accept(call) : refuse('seat-busy');
}

/** When the clock brings the next: the calls to the first round, the begin of a round, the gong. */
export function roundsDue({ rounds }: Fair): Instant | undefined {
	return rounds && (rounds.phase === 'signing-up' ? callsAt(rounds) : rounds.until);
}

/** Milliseconds by which a phase may end late and still count as on time. */
const LATE = 5_000;

export function letRoundsPass(fair: Fair, now: Instant): FairEvent[] {
	const { rounds } = fair;
	if (!rounds || (roundsDue(fair) ?? Infinity) > now) return [];
	const { minutes, changeMinutes, number: round, phase } = rounds;
	// After a standstill the clock goes on from now, and not through all rounds that were missed.
	const from = now - rounds.until > LATE ? now : rounds.until;
	if (phase === 'changing') {
		const until = later(from, minutes * MINUTE);
		return [{ type: 'round-begun', round, until, at: now }];
	}
	const isGong = phase === 'talking';
	const until = isGong ? later(from, changeMinutes * MINUTE) : from;
	const ended = isGong ? seatsIn(fair).flatMap((there) => endOf(there, now)) : [];
	return [
		...ended,
		{ type: 'round-called', round: nextRound(rounds), until, at: now },
		...rounds.plan.flatMap((pair) => (mayMeet(fair, pair) ? (callTo(fair, pair, now) ?? []) : []))
	];
}

/** Seats of the rounds at which somebody works. */
export const seatsIn = (fair: Fair): { booth: Booth; seat: Seat }[] =>
	[...(fair.rounds?.booths ?? [])].flatMap((id) => {
		const booth = fair.booths.get(id);
		if (booth?.status !== 'open') return [];
		return booth.seats
			.filter(({ state }) => state !== 'absent' && state !== 'break')
			.map((seat) => ({ booth, seat }));
	});

/** People go to their first booth a change-over before the first round begins. */
const callsAt = ({ until, changeMinutes }: Rounds): Instant =>
	later(until, -changeMinutes * MINUTE);

function mayMeet(fair: Fair, { visitor: id, booth: where, seat }: Pair): boolean {
	const [visitor, booth] = [knownVisitor(fair, id), fair.booths.get(where)];
	if (!visitor || booth?.status !== 'open' || !isInRoundsBooth(fair, where)) return false;
	const state = booth.seats[seat - 1]?.state;
	return (
		isInRounds(fair, id) &&
		isInside(visitor) &&
		visitor.pausedUntil === undefined &&
		visitor.places.get(where)?.holdUntil === undefined &&
		!hasMet(visitor, where) &&
		state !== undefined &&
		state !== 'absent' &&
		state !== 'break'
	);
}

/** The gong ends the talks of the rounds, so who sits there is free; whoever is busy elsewhere is not called (Q5). */
function callTo(fair: Fair, pair: Pair, at: Instant): EventOf<'visitor-called'> | undefined {
	const seat = fair.booths.get(pair.booth)?.seats[pair.seat - 1];
	const { busy } = visitorOf(fair, pair.visitor);
	const isGong = fair.rounds?.phase === 'talking' && fair.rounds.until <= at;
	const isThereFree =
		seat?.state === 'free' || (isGong && seat?.state === 'talking' && !seat.breakNext);
	const isFree = !busy || (isGong && busy.as === 'talking' && endsWithGong(fair, busy.booth));
	return isThereFree && isFree ? { type: 'visitor-called', ...pair, at } : undefined;
}

/** A booth that has paused or closed meanwhile lets its last talk come to its own end. */
const endsWithGong = (fair: Fair, id: BoothId): boolean =>
	isInRoundsBooth(fair, id) && fair.booths.get(id)?.status === 'open';

/** What was planned for after the talk, a break, follows. */
const endOf = ({ booth, seat }: { booth: Booth; seat: Seat }, at: Instant): FairEvent[] =>
	seat.talk === undefined
		? []
		: [{ type: 'talk-ended', talk: seat.talk, at }, ...afterTalk(booth, seat, at)];

const endOfCalls = (booth: Booth | undefined, at: Instant): EventOf<'call-withdrawn'>[] =>
	(booth?.seats ?? []).flatMap(({ call, next }) => {
		const visitor = call?.visitor ?? next?.visitor;
		return booth && visitor
			? [{ type: 'call-withdrawn' as const, visitor, booth: booth.id, at }]
			: [];
	});

const isPair = (one: Pair, other: Pair | undefined): boolean =>
	one.visitor === other?.visitor && one.booth === other.booth && one.seat === other.seat;
