// The pieces that several screens show: waiting ranges, places, calls, offers with their reasons.

import type { ConceptId } from '../domain/concept';
import type { FactState } from '../matching/values';
import type { Band, Fit } from '../matching/ranking';
import type { Reasons } from '../matching/reasons';
import type { WaitRange } from '../domain/waiting';
import type {
	Advice,
	Answer,
	BoothId,
	CallSign,
	Instant,
	OpeningId,
	SeatNumber
} from '../domain/vocabulary';

export type { Band, FactState, Fit, Reasons, WaitRange };

export type BoothStatus = 'open' | 'paused' | 'closed';

/** A booth as everybody may see it. */
export type BoothGlance = {
	readonly booth: BoothId;
	readonly status: BoothStatus;
	/** When a pause ends, if that is known. */
	readonly until?: Instant;
	readonly message?: string;
	readonly seatsPresent: number;
	readonly waiting: number;
	readonly wait: WaitRange;
	/** A talk would not be over before the doors close: joining is refused (Q12). */
	readonly isTooLate?: true;
};

export type PlaceState =
	'waiting' | 'approaching' | 'called' | 'busy-elsewhere' | 'on-hold' | 'paused' | 'away';

/** One place in a queue, as its holder sees it. */
export type PlaceView = {
	readonly booth: BoothId;
	readonly state: PlaceState;
	/** 1 means: nobody who could be called now is before you. */
	readonly position: number;
	readonly wait: WaitRange;
	readonly boothStatus: BoothStatus;
	/** The turn may not come before the doors close (Q12). */
	readonly isTooLate?: true;
	/** On hold: until when "I am here" brings the place back. */
	readonly until?: Instant;
};

export type CallView = {
	readonly booth: BoothId;
	readonly seat: SeatNumber;
	readonly calledAt: Instant;
	/** When the call is given up. */
	readonly until: Instant;
	readonly repeated: boolean;
	/** A call was missed here before: missing this one, or putting it off, gives the place up (K5). */
	readonly isLast?: true;
	readonly answer?: Answer;
};

/** Asked to come closer: the talk there will soon be over (K2). */
export type Closer = { readonly booth: BoothId; readonly since: Instant; readonly answer?: Answer };

/** A seat stands idle and fits: an offer, not a call. */
export type Invitation = { readonly booth: BoothId; readonly until: Instant };

/** Rounds as everybody may see them. */
export type RoundsGlance = {
	readonly phase: 'signing-up' | 'changing' | 'talking';
	/** Of the round that runs or comes next. */
	readonly number: number;
	/** When the phase ends: the begin, or the gong. */
	readonly until: Instant;
	readonly minutes: number;
	readonly booths: readonly BoothId[];
	readonly signedUp: number;
};

/** And as somebody sees them who may take part. */
export type OwnRounds = RoundsGlance & {
	readonly isIn: boolean;
	/** Where the plan sends them next; it may change until the gong. */
	readonly next?: { readonly booth: BoothId; readonly seat: SeatNumber };
};

/** A booth offered to a visitor, best first. */
export type Offer = {
	readonly booth: BoothId;
	readonly band: Band;
	/** Absent for somebody who has said nothing about themselves. */
	readonly reasons?: Reasons;
	/** The best opening has a hard requirement that is not met, and a way there (M2). */
	readonly isReachable?: true;
	/** A guide puts it first, and why. */
	readonly recommended?: Advice;
	/** From a field that the person did not look for, by these shared skills (M6). */
	readonly otherField?: readonly ConceptId[];
	/** The openings that fit best, best first, at most three. */
	readonly openings: readonly OpeningId[];
	readonly wait: WaitRange;
	readonly isTooLate?: true;
	readonly status: BoothStatus;
	/** Already waiting there, or already met: not to be joined again. */
	readonly taken?: 'waiting' | 'met';
};

export type Announcement = { readonly id: string; readonly text: string; readonly at: Instant };

export type Called = {
	readonly callSign: CallSign;
	readonly booth: BoothId;
	readonly seat: SeatNumber;
	readonly at: Instant;
	readonly repeated: boolean;
};
