// The fair as it stands: the facts so far, added up. Only `evolve` writes here, in place.

import type { FairEvent } from './events';
import type { Expected, Kept } from './told';
import type { Rounds } from './round-state';
import { defaultSettings, type Hours, type Settings } from './settings';
import type {
	Advice,
	Answer,
	ApplicationState,
	AnnouncementId,
	ApplicationId,
	BadgeId,
	BoothId,
	CallSign,
	DepartmentId,
	DeviceId,
	FairId,
	Instant,
	LinkId,
	OpeningId,
	Outcome,
	Purpose,
	RecordId,
	SeatNumber,
	TalkId,
	VisitorId
} from './vocabulary';

export type Fair = {
	plan?: { id: FairId; hours: Hours; text: RecordId };
	settings: Settings;
	departments: Map<DepartmentId, { text: RecordId; applications: number }>;
	openings: Map<OpeningId, { department: DepartmentId; text: RecordId }>;
	booths: Map<BoothId, Booth>;
	visitors: Map<VisitorId, Visitor>;
	badges: Map<BadgeId, { visitor: VisitorId; isRevoked: boolean }>;
	links: Map<LinkId, VisitorId>;
	talks: Map<TalkId, Talk>;
	applications: Map<ApplicationId, Application>;
	announcements: { id: AnnouncementId; text: RecordId; at: Instant }[];
	/** Where each representative's device sits. */
	seated: Map<DeviceId, { booth: BoothId; seat: SeatNumber }>;
	/** People for whom something ends by itself: a call, a hold, a pause, being away. */
	expecting: Set<VisitorId>;
	missedCalls: number;
	/** How far the latest answers about waiting were off, relative to their length. */
	readonly waitErrors: { readonly short: number[]; readonly long: number[] };
	/** While some booths talk in rounds (R4). */
	rounds?: Rounds;
	/** Calls that were met, latest last, at most eight; the display shows them. */
	met: { visitor: VisitorId; booth: BoothId; seat: SeatNumber; at: Instant }[];
};

export type Visitor = {
	readonly id: VisitorId;
	readonly callSign: CallSign;
	badge: BadgeId;
	/** Earlier badges, worth nothing any more. */
	lost: BadgeId[];
	link?: LinkId;
	profile?: RecordId;
	contact?: RecordId;
	isBlocked: boolean;
	isCancelled: boolean;
	isForgotten: boolean;
	presence: 'expected' | 'inside' | 'left';
	/** Logical time of the last fact about presence: later uploads of earlier facts don't win (C11). */
	presenceAt: Instant;
	/** The latest; `awayUntil` if it was a return, so that an undo leads back there. */
	checkIn?: { at: Instant; device: DeviceId; awayUntil?: Instant };
	awayUntil?: Instant;
	consents: Map<Purpose, { version: number; at: Instant }>;
	places: Map<BoothId, Place>;
	/** The one place to be (Q5). */
	busy?: { as: 'approaching' | 'called' | 'talking'; booth: BoothId; seat: SeatNumber };
	pausedUntil?: Instant;
	hasPriority: boolean;
	met: Set<BoothId>;
	invitedAgain: Set<BoothId>;
	/** Places that ended without a talk, with their time of joining (Q11). */
	former: Map<BoothId, { since: Instant; why: Former; at: Instant }>;
	handovers: Map<BoothId, { from: BoothId; note?: RecordId; at: Instant }>;
	talks: TalkId[];
	applications: ApplicationId[];
	/** Papers that go with every application (A2). */
	documents: RecordId[];
	/** Leaves the order to the fair (R3). */
	isLed: boolean;
	/** To an idle seat; worth nothing after its time. */
	invitation?: { readonly booth: BoothId; readonly until: Instant };
	/** Booths to which they did not want to be led or invited. */
	declined: Set<BoothId>;
	/** Booths that a guide puts first. */
	recommended: Map<BoothId, Advice>;
};

export type Former =
	'left' | 'moved' | 'removed' | 'booth-closed' | 'away' | 'undone' | 'forgotten' | 'given-up';

export type Place = {
	readonly visitor: VisitorId;
	readonly booth: BoothId;
	readonly since: Instant;
	/** Breaks ties of `since`: the order of the journal. */
	readonly order: number;
	holdUntil?: Instant;
	returnedAt?: Instant;
	misses: number;
	/** What was said about the wait when it was taken, until it holds no more (R5). */
	promised?: Expected;
};

export type Booth = {
	readonly id: BoothId;
	department: DepartmentId;
	number: number;
	status: 'open' | 'paused' | 'closed';
	pausedUntil?: Instant;
	message?: RecordId;
	/** Index 0 is seat 1. */
	seats: Seat[];
	/** Everybody with a place here, by time of joining. */
	queue: Place[];
	/** Places ever given here; numbers them. */
	joins: number;
	/** Calls since the last priority call (Q7). */
	sincePriority: number;
	/** Talks that ended here, latest last. */
	ended: TalkId[];
	talkMillisecondsSum: number;
	missedCalls: number;
	applications: number;
	/** What was said about waits here, and what came: the latest. */
	kept: Kept[];
};

export type Seat = {
	readonly number: SeatNumber;
	device?: DeviceId;
	state: 'absent' | 'free' | 'calling' | 'talking' | 'break';
	since: Instant;
	breakUntil?: Instant;
	/** A break as soon as the running talk is over. */
	breakNext?: { readonly minutes?: number };
	call?: Call;
	/** Asked to come closer while the talk here still goes on (K2). */
	next?: { readonly visitor: VisitorId; readonly at: Instant; answer?: Answer };
	talk?: TalkId;
	/** The last talk of this seat, for undo. */
	last?: TalkId;
};

export type Call = {
	readonly visitor: VisitorId;
	readonly at: Instant;
	repeats: number;
	lastAt: Instant;
	answer?: Answer;
	/** The end of the hold that the place was on, for the case that the call is withdrawn. */
	readonly held?: Instant;
};

export type Talk = {
	readonly id: TalkId;
	readonly visitor: VisitorId;
	readonly booth: BoothId;
	readonly seat: SeatNumber;
	readonly startedAt: Instant;
	/** The place it came from, for undo. */
	place?: Place;
	endsAt: Instant;
	endedAt?: Instant;
	outcome?: Outcome;
	note?: RecordId;
	isUndone: boolean;
};

export type Application = {
	readonly id: ApplicationId;
	readonly number: number;
	readonly visitor: VisitorId;
	readonly opening: OpeningId;
	/** Whose opening it was then, or who took it over: openings may be removed, applications stay. */
	department: DepartmentId;
	readonly contact: RecordId;
	readonly at: Instant;
	state: ApplicationState;
	/** Of the state. */
	since: Instant;
	/** When an invitation says to come, and what it says. */
	followUp?: { readonly at: Instant; readonly words?: RecordId };
	/** Another department would like it; the applicant has not answered yet. */
	transferTo?: DepartmentId;
};

export const emptyFair = (): Fair => ({
	settings: defaultSettings,
	departments: new Map(),
	openings: new Map(),
	booths: new Map(),
	visitors: new Map(),
	badges: new Map(),
	links: new Map(),
	talks: new Map(),
	applications: new Map(),
	announcements: [],
	seated: new Map(),
	expecting: new Set(),
	missedCalls: 0,
	waitErrors: { short: [], long: [] },
	met: []
});

/** Adds one fact of type E to the state. Never refuses: the past is not negotiable. */
export type Evolve<Type extends FairEvent['type']> = (
	fair: Fair,
	event: Extract<FairEvent, { type: Type }>
) => void;

// The past is read through these: a fact about something unknown is damage, not a refusal.

export const departmentOf = (fair: Fair, id: DepartmentId): { applications: number } =>
	known(fair.departments.get(id), id);
export const openingOf = (fair: Fair, id: OpeningId): { department: DepartmentId } =>
	known(fair.openings.get(id), id);
export const visitorOf = (fair: Fair, id: VisitorId): Visitor => known(fair.visitors.get(id), id);
export const boothOf = (fair: Fair, id: BoothId): Booth => known(fair.booths.get(id), id);
export const talkOf = (fair: Fair, id: TalkId): Talk => known(fair.talks.get(id), id);
export const applicationOf = (fair: Fair, id: ApplicationId): Application =>
	known(fair.applications.get(id), id);
export const seatOf = (booth: Booth, seat: SeatNumber): Seat =>
	known(booth.seats[seat - 1], String(seat));

function known<Thing>(thing: Thing | undefined, id: string): Thing {
	if (thing === undefined)
		throw new Error(`The journal speaks of ${id}, which it never introduced.`);
	return thing;
}
