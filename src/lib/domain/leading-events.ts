// What can have happened where the fair leads people: closer, along, by invitation, or in rounds; and what it told them.

import type { Fact } from './fact';
import type { Expected } from './told';
import type { Pair } from './round-state';
import type { BoothId, Instant, SeatNumber, VisitorId } from './vocabulary';

type RoundsStarted = Fact<
	'rounds-started',
	{ booths: readonly BoothId[]; minutes: number; changeMinutes: number; firstAt: Instant }
>;
type RoundsStopped = Fact<'rounds-stopped'>;
type RoundsJoined = Fact<'rounds-joined', { visitor: VisitorId }>;
type RoundsLeft = Fact<'rounds-left', { visitor: VisitorId }>;
type RoundPlanned = Fact<'round-planned', { round: number; pairs: readonly Pair[] }>;
/** The change-over begins: a gong, if a round was before. */
type RoundCalled = Fact<'round-called', { round: number; until: Instant }>;
type RoundBegun = Fact<'round-begun', { round: number; until: Instant }>;

type TakenAlong = Fact<'taken-along', { visitor: VisitorId }>;
type WentOnAlone = Fact<'went-on-alone', { visitor: VisitorId }>;
type VisitorInvited = Fact<
	'visitor-invited',
	{ visitor: VisitorId; booth: BoothId; until: Instant }
>;
type InvitationDeclined = Fact<'invitation-declined', { visitor: VisitorId; booth: BoothId }>;

/** What was said about the wait when the place was taken, in minutes (R5). */
type WaitPromised = Fact<'wait-promised', { visitor: VisitorId; booth: BoothId } & Expected>;
type VisitorAskedCloser = Fact<
	'visitor-asked-closer',
	{ visitor: VisitorId; booth: BoothId; seat: SeatNumber }
>;

export type LeadingEvent =
	| WaitPromised
	| VisitorAskedCloser
	| RoundsStarted
	| RoundsStopped
	| RoundsJoined
	| RoundsLeft
	| RoundPlanned
	| RoundCalled
	| RoundBegun
	| TakenAlong
	| WentOnAlone
	| VisitorInvited
	| InvitationDeclined;
