// What can have happened at a fair. Facts are flat and carry ids and closed-list values only.

import type { ApplicationEvent } from './application-events';
import type { Fact } from './fact';
import type { LeadingEvent } from './leading-events';
import type { Settings, Hours } from './settings';
import type {
	Advice,
	Answer,
	AnnouncementId,
	BadgeId,
	BoothId,
	CallSign,
	DepartmentId,
	DeviceId,
	Exception,
	FairId,
	Instant,
	LinkId,
	OpeningId,
	Outcome,
	Purpose,
	Reason,
	RecordId,
	SeatNumber,
	TalkId,
	VisitorId
} from './vocabulary';

// the fair and its programme
export type FairPlanned = Fact<
	'fair-planned',
	{ fair: FairId; hours: Hours; settings: Settings; text: RecordId }
>;
export type SettingsChanged = Fact<'settings-changed', { settings: Partial<Settings> }>;
export type DepartmentPlanned = Fact<
	'department-planned',
	{ department: DepartmentId; text: RecordId }
>;
export type BoothPlanned = Fact<
	'booth-planned',
	{ booth: BoothId; department: DepartmentId; number: number; seats: number }
>;
export type OpeningPlanned = Fact<
	'opening-planned',
	{ opening: OpeningId; department: DepartmentId; text: RecordId }
>;
export type OpeningRemoved = Fact<'opening-removed', { opening: OpeningId }>;
export type BoothOpened = Fact<'booth-opened', { booth: BoothId }>;
export type BoothPaused = Fact<
	'booth-paused',
	{ booth: BoothId; until?: Instant; message?: RecordId }
>;
export type BoothClosed = Fact<'booth-closed', { booth: BoothId }>;
export type AnnouncementMade = Fact<
	'announcement-made',
	{ announcement: AnnouncementId; text: RecordId }
>;

// check-in
export type VisitorRegistered = Fact<
	'visitor-registered',
	{ visitor: VisitorId; badge: BadgeId; callSign: CallSign; link?: LinkId; imported?: boolean }
>;
export type ProfileSaved = Fact<'profile-saved', { visitor: VisitorId; profile: RecordId }>;
export type ConsentGiven = Fact<
	'consent-given',
	{ visitor: VisitorId; purpose: Purpose; version: number }
>;
export type ConsentWithdrawn = Fact<'consent-withdrawn', { visitor: VisitorId; purpose: Purpose }>;
export type VisitorCheckedIn = Fact<
	'visitor-checked-in',
	{ visitor: VisitorId; device: DeviceId; force?: 'asked' | 'needed' }
>;
export type CheckInUndone = Fact<'check-in-undone', { visitor: VisitorId }>;
export type VisitorLeft = Fact<'visitor-left', { visitor: VisitorId }>;
export type BadgeRevoked = Fact<'badge-revoked', { visitor: VisitorId; badge: BadgeId }>;
export type BadgeIssued = Fact<'badge-issued', { visitor: VisitorId; badge: BadgeId }>;
export type BadgeBlocked = Fact<'badge-blocked', { visitor: VisitorId }>;
export type BadgeUnblocked = Fact<'badge-unblocked', { visitor: VisitorId }>;
export type LinkIssued = Fact<'link-issued', { visitor: VisitorId; link: LinkId }>;
export type RegistrationCancelled = Fact<'registration-cancelled', { visitor: VisitorId }>;
export type VisitorForgotten = Fact<'visitor-forgotten', { visitor: VisitorId }>;

// queues
export type QueueJoined = Fact<
	'queue-joined',
	{ visitor: VisitorId; booth: BoothId; since: Instant }
>;
export type QueueLeft = Fact<
	'queue-left',
	{
		visitor: VisitorId;
		booth: BoothId;
		why: 'left' | 'moved' | 'removed' | 'booth-closed' | 'away' | 'undone' | 'forgotten';
	}
>;
export type PlaceRestored = Fact<
	'place-restored',
	{ visitor: VisitorId; booth: BoothId; since: Instant }
>;
export type PriorityAsked = Fact<'priority-asked', { visitor: VisitorId }>;
export type PriorityDropped = Fact<'priority-dropped', { visitor: VisitorId }>;
export type BoothRecommended = Fact<
	'booth-recommended',
	{ visitor: VisitorId; booth: BoothId; advice: Advice }
>;
export type RecommendationDropped = Fact<
	'recommendation-dropped',
	{ visitor: VisitorId; booth: BoothId }
>;
export type VisitorPaused = Fact<'visitor-paused', { visitor: VisitorId; until: Instant }>;
export type VisitorResumed = Fact<'visitor-resumed', { visitor: VisitorId }>;

// seats and calls
export type SeatTaken = Fact<'seat-taken', { booth: BoothId; seat: SeatNumber; device: DeviceId }>;
export type SeatLeft = Fact<'seat-left', { booth: BoothId; seat: SeatNumber }>;
export type BreakStarted = Fact<
	'break-started',
	{ booth: BoothId; seat: SeatNumber; until?: Instant }
>;
/** As soon as the running talk is over. */
export type BreakPlanned = Fact<
	'break-planned',
	{ booth: BoothId; seat: SeatNumber; minutes?: number }
>;
export type BreakEnded = Fact<'break-ended', { booth: BoothId; seat: SeatNumber }>;
export type VisitorCalled = Fact<
	'visitor-called',
	{ visitor: VisitorId; booth: BoothId; seat: SeatNumber; exception?: Exception; reason?: Reason }
>;
export type CallAnswered = Fact<
	'call-answered',
	{ visitor: VisitorId; booth: BoothId; answer: Answer }
>;
export type CallRepeated = Fact<'call-repeated', { visitor: VisitorId; booth: BoothId }>;
export type CallWithdrawn = Fact<'call-withdrawn', { visitor: VisitorId; booth: BoothId }>;
/** Ends a call that was not met: on hold until then, or the place given up. */
export type CallMissed = Fact<
	'call-missed',
	{ visitor: VisitorId; booth: BoothId; holdUntil?: Instant }
>;
export type VisitorReturned = Fact<'visitor-returned', { visitor: VisitorId; booth: BoothId }>;
export type HoldExpired = Fact<'hold-expired', { visitor: VisitorId; booth: BoothId }>;

// talks and applications
export type TalkStarted = Fact<
	'talk-started',
	{
		talk: TalkId;
		visitor: VisitorId;
		booth: BoothId;
		seat: SeatNumber;
		endsAt: Instant;
		since?: Instant;
	}
>;
export type TalkExtended = Fact<'talk-extended', { talk: TalkId; endsAt: Instant }>;
export type TalkEnded = Fact<'talk-ended', { talk: TalkId; outcome?: Outcome; note?: RecordId }>;
export type OutcomeNoted = Fact<
	'outcome-noted',
	{ talk: TalkId; outcome: Outcome; note?: RecordId }
>;
export type TalkUndone = Fact<'talk-undone', { talk: TalkId }>;
export type TalkResumed = Fact<'talk-resumed', { talk: TalkId }>;
export type HandedOver = Fact<
	'handed-over',
	{ visitor: VisitorId; from: BoothId; to: BoothId; note?: RecordId }
>;
export type InvitedAgain = Fact<'invited-again', { visitor: VisitorId; booth: BoothId }>;
export type FairEvent =
	| FairPlanned
	| SettingsChanged
	| DepartmentPlanned
	| BoothPlanned
	| OpeningPlanned
	| OpeningRemoved
	| BoothOpened
	| BoothPaused
	| BoothClosed
	| AnnouncementMade
	| VisitorRegistered
	| ProfileSaved
	| ConsentGiven
	| ConsentWithdrawn
	| VisitorCheckedIn
	| CheckInUndone
	| VisitorLeft
	| BadgeRevoked
	| BadgeIssued
	| BadgeBlocked
	| BadgeUnblocked
	| LinkIssued
	| RegistrationCancelled
	| VisitorForgotten
	| QueueJoined
	| QueueLeft
	| PlaceRestored
	| PriorityAsked
	| PriorityDropped
	| BoothRecommended
	| RecommendationDropped
	| OutcomeNoted
	| LeadingEvent
	| VisitorPaused
	| VisitorResumed
	| SeatTaken
	| SeatLeft
	| BreakStarted
	| BreakPlanned
	| BreakEnded
	| VisitorCalled
	| CallAnswered
	| CallRepeated
	| CallWithdrawn
	| CallMissed
	| VisitorReturned
	| HoldExpired
	| TalkStarted
	| TalkExtended
	| TalkEnded
	| TalkUndone
	| TalkResumed
	| HandedOver
	| InvitedAgain
	| ApplicationEvent;

export type EventOf<Type extends FairEvent['type']> = Extract<FairEvent, { type: Type }>;
