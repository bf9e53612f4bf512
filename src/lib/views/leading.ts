// Where the fair leads somebody: closer to a seat, by invitation, along, or in rounds.

import { visitorOf, type Fair, type Visitor } from '../domain/state';
import type { BoothId, CallSign, SeatNumber } from '../domain/vocabulary';
import type { Lens } from './lens';
import type { Called, Closer, Invitation, OwnRounds, RoundsGlance } from './shared';

export type Leading = {
	readonly closer?: Closer;
	readonly invitation?: Invitation;
	/** "Take me along" is on (R3). */
	readonly along?: true;
	readonly rounds?: OwnRounds;
};

export function leading(lens: Lens, visitor: Visitor): Leading {
	const closer = closerOf(lens.fair, visitor);
	const { invitation } = visitor;
	const rounds = ownRounds(lens, visitor);
	return {
		...(closer && { closer }),
		...(invitation && !visitor.busy && invitation.until > lens.now && { invitation }),
		...(visitor.isLed && { along: true as const }),
		...(rounds && { rounds })
	};
}

function closerOf(fair: Fair, { busy }: Visitor): Closer | undefined {
	if (busy?.as !== 'approaching') return undefined;
	const next = fair.booths.get(busy.booth)?.seats[busy.seat - 1]?.next;
	return next && { booth: busy.booth, since: next.at, ...(next.answer && { answer: next.answer }) };
}

export function roundsGlance({ fair, once }: Lens): RoundsGlance | undefined {
	return once('rounds', () => {
		const { rounds } = fair;
		if (!rounds) return undefined;
		const { phase, number, until, minutes, booths, signedUp } = rounds;
		return { phase, number, until, minutes, booths: [...booths], signedUp: signedUp.size };
	});
}

function ownRounds(lens: Lens, { id, presence }: Visitor): OwnRounds | undefined {
	const glance = roundsGlance(lens);
	const { rounds } = lens.fair;
	if (!glance || !rounds || presence !== 'inside') return undefined;
	const next = rounds.plan.find(({ visitor }) => visitor === id);
	return {
		...glance,
		isIn: rounds.signedUp.has(id),
		...(next && { next: { booth: next.booth, seat: next.seat } })
	};
}

export type PlannedSeat = {
	readonly booth: BoothId;
	readonly seat: SeatNumber;
	readonly callSign: CallSign;
};

export const roundPlan = ({ fair }: Lens): PlannedSeat[] =>
	(fair.rounds?.plan ?? [])
		.map(({ visitor, booth, seat }) => ({
			...{ booth, seat },
			callSign: visitorOf(fair, visitor).callSign,
			number: fair.booths.get(booth)?.number ?? 0
		}))
		.sort((a, b) => a.number - b.number || a.seat - b.seat)
		.map(({ booth, seat, callSign }) => ({ booth, seat, callSign }));

/** Everybody who is asked to come closer, latest first; by call sign, for the wall. */
export const closerInHall = ({ fair }: Lens): Called[] =>
	[...fair.booths.values()]
		.flatMap(({ id, seats }) =>
			seats.flatMap(({ next, number }): Called[] =>
				next
					? [
							{
								callSign: visitorOf(fair, next.visitor).callSign,
								...{ booth: id, seat: number, at: next.at, repeated: false }
							}
						]
					: []
			)
		)
		.sort((a, b) => b.at - a.at);
