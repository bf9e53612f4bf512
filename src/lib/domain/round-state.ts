// What is known of rounds while they run (R4).

import type { BoothId, Instant, SeatNumber, VisitorId } from './vocabulary';

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
