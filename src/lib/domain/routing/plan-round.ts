// The plan of a round: every seat at most one visitor, nobody the same booth twice, as few as possible left out twice
// running, and then the greatest total match (R4).

import { isInside } from '../presence';
import { hasMet } from '../met';
import type { FillSeat, PlanRound } from '../commands';
import type { Pair, Rounds } from '../round-state';
import { nextRound } from '../round';
import { seatsIn } from '../rounds';
import { visitorOf, type Fair, type Visitor } from '../state';
import { MINUTE, type Instant } from '../vocabulary';
import { assign } from './assignment';
import type { FitOf } from './from-fair';

export type RoundQuestion = {
	readonly round: number;
	readonly seats: readonly (Pick<Pair, 'booth' | 'seat'> & {
		/** Nobody sits or is called there, and the round is long enough still. */
		readonly isOpen: boolean;
	})[];
	readonly people: readonly {
		readonly visitor: Pair['visitor'];
		readonly isFree: boolean;
		/** Rounds in a row without a seat. */
		readonly leftOut: number;
		/** By seat; −1 where they may not go. */
		readonly fits: Float64Array;
	}[];
};

/** Undefined while no booth talks in rounds. */
export function roundQuestion(fair: Fair, now: Instant, fitOf: FitOf): RoundQuestion | undefined {
	const { rounds } = fair;
	if (!rounds) return undefined;
	const seats = seatsIn(fair);
	const people = [...rounds.signedUp].flatMap(([id, leftOut]) => {
		const visitor = visitorOf(fair, id);
		if (!isInside(visitor) || visitor.pausedUntil !== undefined || isBusyOutside(fair, visitor))
			return [];
		const fits = Float64Array.from(seats, ({ booth }) =>
			hasMet(visitor, booth.id) ? -1 : fitOf(id, booth)
		);
		// Who sits in this round is not left out of it.
		return [{ visitor: id, isFree: !visitor.busy, leftOut: visitor.busy ? 0 : leftOut, fits }];
	});
	return {
		round: nextRound(rounds),
		seats: seats.map(({ booth, seat }) => ({
			booth: booth.id,
			seat: seat.number,
			isOpen: seat.state === 'free' && isWorthwhile(rounds, now)
		})),
		people
	};
}

/** From the change-over until half of the round is over. */
const isWorthwhile = ({ phase, until, minutes }: Rounds, now: Instant): boolean =>
	phase === 'changing' || (phase === 'talking' && until - now >= (minutes * MINUTE) / 2);

const isBusyOutside = ({ rounds }: Fair, { busy }: Visitor): boolean =>
	busy !== undefined && !rounds?.booths.has(busy.booth);

export function plannedRound({ round, seats, people }: RoundQuestion): PlanRound {
	// A seat for somebody left out is worth more than all matches together.
	const first = seats.length + 1;
	const found = assign(people.length, seats.length, (row, column) => {
		const person = people[row];
		const fit = person?.fits[column] ?? -1;
		return person && fit >= 0
			? fit + LEAST + (person.leftOut > 0 ? first + LONGER * person.leftOut : 0)
			: 0;
	});
	const pairs = people.flatMap(({ visitor }, row): Pair[] => {
		const seat = seats[found[row] ?? -1];
		return seat ? [{ visitor, booth: seat.booth, seat: seat.seat }] : [];
	});
	return { type: 'plan-round', round, pairs };
}

/** Others for seats whose people are late or missing: the best of those who are free. */
export function filledSeats({ round, seats, people }: RoundQuestion): FillSeat[] {
	const open = seats.flatMap(({ isOpen }, column) => (isOpen ? [column] : []));
	if (open.length === 0) return [];
	const free = people.filter(({ isFree }) => isFree);
	const { pairs } = plannedRound({
		round,
		seats: open.flatMap((column) => seats[column] ?? []),
		people: free.map((one) => ({
			...one,
			fits: Float64Array.from(open, (column) => one.fits[column] ?? -1)
		}))
	});
	return pairs.map((pair) => ({ type: 'fill-seat', pair }));
}

/**
 * Among those who were left out, each further round counts a little: measured, it costs less than 1 % of a round's match
 * and seats a quarter of those who would otherwise sit in none (bench:rounds).
 */
const LONGER = 0.01;
/** A talk that fits nothing at all is still better than an empty seat. */
const LEAST = 0.001;
