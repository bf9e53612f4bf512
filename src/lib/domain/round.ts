// Rounds as they stand: which booths, who takes part, what comes next (R4).

import type { Fair } from './state';
import {
	later,
	MINUTE,
	type BoothId,
	type Instant,
	type SeatNumber,
	type VisitorId
} from './vocabulary';

export type Rounds = {
	readonly booths: ReadonlySet<BoothId>;
	readonly minutes: number;
	readonly changeMinutes: number;
	/** Of the round that runs or comes next; the first is 1. */
	number: number;
	/** People go to their booths; they talk until the gong; before the first, they sign up. */
	phase: 'signing-up' | 'changing' | 'talking';
	/** When the phase ends. */
	until: Instant;
	/** Who takes part, and how many rounds in a row they were left out of. */
	readonly signedUp: Map<VisitorId, number>;
	/** Of the next change-over; made anew while people come and go. */
	plan: readonly Pair[];
};

export type Pair = {
	readonly visitor: VisitorId;
	readonly booth: BoothId;
	readonly seat: SeatNumber;
};

export const nextRound = ({ number, phase }: Rounds): number =>
	phase === 'talking' ? number + 1 : number;

/** Takes part, and is not on the way or in a talk outside of the rounds. */
export const isInRounds = ({ rounds }: Fair, visitor: VisitorId): boolean =>
	rounds?.signedUp.has(visitor) ?? false;

export const isInRoundsBooth = ({ rounds }: Fair, booth: BoothId): boolean =>
	rounds?.booths.has(booth) ?? false;

/** When a talk that begins now at a booth of the rounds is to end: with the gong. */
export function gongOf({ rounds }: Fair, booth: BoothId): Instant | undefined {
	if (!rounds?.booths.has(booth) || rounds.phase === 'signing-up') return undefined;
	return rounds.phase === 'talking' ? rounds.until : later(rounds.until, rounds.minutes * MINUTE);
}
