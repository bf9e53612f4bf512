// The hall at one moment, as the router sees it: minutes as numbers, people and booths as places in lists. Nothing of the
// future is in it but what a fair knows: the plan, and how long talks usually take.

import type { TalkLength } from './talk-length';

export type Snapshot = {
	readonly now: number;
	/** The last talk ends before. */
	readonly closes: number;
	readonly walk: number;
	/** Between two talks at one seat. */
	readonly change: number;
	readonly talk: TalkLength;
	readonly people: readonly PersonNow[];
	readonly booths: readonly BoothNow[];
};

/** Somebody in the hall who is in no call. */
export type PersonNow = {
	/** Since when they talk; absent while they are free. */
	readonly talkingSince?: number;
	/** Since when they wait for their next talk; of no meaning in a talk. */
	readonly freeSince: number;
	/** Talks that they have had. */
	readonly talks: number;
	/** They have waited for a first talk for longer than anybody should (R2). */
	readonly isOverdue?: true;
	/** For each booth how well it fits, between 0 and 1; −1 where they may not go (Q10, B1). */
	readonly fits: Float64Array;
};

export type BoothNow = {
	/** Those present, on a break or not. */
	readonly seats: readonly SeatNow[];
	/** People called or standing there who have not begun. */
	readonly coming: number;
};

export type SeatNow = {
	/** A talk that is under way. */
	readonly talkingSince?: number;
	/** A talk that is over, while the seat changes over. */
	readonly endedAt?: number;
	/** The next break, if there is one to come or under way. */
	readonly breakFrom?: number;
	readonly breakTo?: number;
};

/** In how many minutes from now a seat is expected to be free. */
export function freeIn({ now, change, talk }: Snapshot, seat: SeatNow): number {
	if (seat.talkingSince !== undefined) return talk.left(now - seat.talkingSince) + change;
	if (seat.endedAt !== undefined) return Math.max(0, seat.endedAt + change - now);
	return 0;
}

/** Whether a talk of usual length from then on would be over before the break and the end of the day (B2, Q12). */
export function hasTime({ closes, change, talk }: Snapshot, seat: SeatNow, from: number): boolean {
	const end = from + talk.mean + change;
	const { breakFrom = Infinity, breakTo = Infinity } = seat;
	if (from >= breakTo) return end <= closes + HAIR;
	return end <= Math.min(breakFrom, closes) + HAIR;
}

const HAIR = 1e-9;
