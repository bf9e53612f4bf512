// What the representatives of one booth see. A profile shows by consent, a name only to whom it was given.

import type { Profile } from '../domain/profile';
import { isInRoundsBooth } from '../domain/round';
import { callEnds } from '../domain/time';
import { talkOf, visitorOf, type Booth, type Seat } from '../domain/state';
import { isAskedTo } from '../domain/call-ahead';
import { undoable } from '../domain/talk';
import type { Turn } from '../domain/call-order';
import { MINUTE } from '../domain/vocabulary';
import type {
	Answer,
	ApplicationId,
	BoothId,
	CallSign,
	DepartmentId,
	DeviceId,
	Exception,
	Instant,
	OpeningId,
	Outcome,
	SeatNumber,
	TalkId,
	VisitorId
} from '../domain/vocabulary';
import { announcements, boothGlance, placeState } from './glances';
import { roundsGlance } from './leading';
import type { Lens } from './lens';
import { person, type PrivateWords } from './person';
import type { Announcement, BoothGlance, Fit, PlaceState, RoundsGlance } from './shared';

export type BoothView = {
	readonly now: Instant;
	readonly booth: BoothGlance;
	readonly number: number;
	readonly department: DepartmentId;
	readonly seats: readonly SeatView[];
	/** Who was asked closer; the others in the order in which they would be called; those on hold, paused or elsewhere. */
	readonly queue: readonly Waiting[];
	/** Talks that ended here today, latest first, at most twenty. */
	readonly ended: readonly EndedTalk[];
	readonly today: {
		readonly talks: number;
		readonly applications: number;
		readonly missed: number;
		/** Null before the first talk has ended. */
		readonly meanTalkMinutes: number | null;
	};
	readonly announcements: readonly Announcement[];
	/** Booths to which nobody can be handed over. */
	readonly closed: readonly BoothId[];
	/** This booth talks in rounds. */
	readonly rounds?: RoundsGlance;
};

export type SeatView = {
	readonly seat: SeatNumber;
	/** Compare with the tablet's own device id to find one's own seat. */
	readonly device?: DeviceId;
	readonly state: 'absent' | 'free' | 'calling' | 'talking' | 'break';
	readonly since: Instant;
	readonly person?: Person;
	readonly call?: {
		readonly calledAt: Instant;
		readonly until: Instant;
		readonly repeated: boolean;
		readonly answer?: Answer;
	};
	readonly talk?: {
		readonly talk: TalkId;
		readonly startedAt: Instant;
		readonly endsAt: Instant;
		readonly extended: boolean;
	};
	readonly breakUntil?: Instant;
	/** A break begins when the talk is over. */
	readonly breakNext?: true;
	/** Asked to come closer for the next talk. */
	readonly next?: {
		readonly callSign: CallSign;
		readonly since: Instant;
		readonly answer?: Answer;
	};
	/** The last talk here ended with the gong before its outcome was said. */
	readonly unnoted?: { readonly callSign: CallSign };
	/** A start or an end that can still be taken back, until then. */
	readonly undo?: {
		readonly what: 'start' | 'end';
		readonly callSign: CallSign;
		readonly until: Instant;
	};
};

/** Somebody as this booth may see them now. */
export type Person = {
	readonly visitor: VisitorId;
	readonly callSign: CallSign;
	/** Only to the department that they applied to. */
	readonly name?: string;
	/** By consent; without it a talk starts from what the person tells. */
	readonly profile?: Profile;
	readonly fit?: Pick<Fit, 'band' | 'reasons' | 'openings'>;
	/** Written by the booth that sent them here. */
	readonly handover?: { readonly from: BoothId; readonly note?: string };
	readonly applications: readonly {
		readonly application: ApplicationId;
		readonly opening: OpeningId;
	}[];
};

export type Waiting = Person & {
	readonly since: Instant;
	readonly state: PlaceState;
	readonly exception?: Exception;
};

export type EndedTalk = {
	readonly talk: TalkId;
	readonly visitor: VisitorId;
	readonly callSign: CallSign;
	readonly seat: SeatNumber;
	readonly startedAt: Instant;
	readonly endedAt: Instant;
	readonly outcome?: Outcome;
	readonly invitedAgain: boolean;
};

const SHOWN_TALKS = 20;
/** One view for all tablets of a booth; each finds its own seat by its device's id. */
export function boothView(lens: Lens, booth: Booth, words: PrivateWords): BoothView {
	const rounds = roundsGlance(lens);
	return {
		now: lens.now,
		booth: boothGlance(lens, booth),
		number: booth.number,
		department: booth.department,
		seats: booth.seats.map((seat) => seatView(lens, { booth, seat, words })),
		queue: queueView(lens, booth, words),
		ended: endedTalks(lens, booth),
		today: {
			talks: booth.ended.length,
			applications: booth.applications,
			missed: booth.missedCalls,
			meanTalkMinutes:
				booth.ended.length === 0 ? null : booth.talkMillisecondsSum / booth.ended.length / MINUTE
		},
		announcements: announcements(lens, 3),
		closed: [...lens.fair.booths.values()].flatMap(({ id, status }) =>
			status === 'closed' ? [id] : []
		),
		...(rounds?.booths.includes(booth.id) && { rounds })
	};
}

function seatView(
	lens: Lens,
	{ booth, seat, words }: { booth: Booth; seat: Seat; words: PrivateWords }
): SeatView {
	const talk = seat.talk === undefined ? undefined : talkOf(lens.fair, seat.talk);
	const who = seat.call?.visitor ?? talk?.visitor;
	const undo = undoable(lens.fair, seat);
	const { call } = seat;
	return {
		seat: seat.number,
		...(seat.device && { device: seat.device }),
		state: seat.state,
		since: seat.since,
		...(who && { person: person(lens, booth, visitorOf(lens.fair, who), words) }),
		...(call && {
			call: {
				calledAt: call.at,
				until: callEnds(lens.fair, call),
				repeated: call.repeats > 0,
				...(call.answer && { answer: call.answer })
			}
		}),
		...(talk && {
			talk: {
				talk: talk.id,
				startedAt: talk.startedAt,
				endsAt: talk.endsAt,
				extended: talk.endsAt - talk.startedAt > lens.fair.settings.talkMinutes * MINUTE
			}
		}),
		...(seat.breakUntil !== undefined && { breakUntil: seat.breakUntil }),
		...(seat.breakNext && { breakNext: true as const }),
		...nextAt(lens, seat),
		...unnotedAt(lens, booth, seat),
		...(undo &&
			undo.until > lens.now && {
				undo: {
					what: undo.what,
					callSign: visitorOf(lens.fair, undo.talk.visitor).callSign,
					until: undo.until
				}
			})
	};
}

function nextAt({ fair }: Lens, { next }: Seat): Pick<SeatView, 'next'> {
	if (!next) return {};
	const { callSign } = visitorOf(fair, next.visitor);
	return { next: { callSign, since: next.at, ...(next.answer && { answer: next.answer }) } };
}

function unnotedAt(lens: Lens, { id }: Booth, { last }: Seat): Pick<SeatView, 'unnoted'> {
	const talk = last && isInRoundsBooth(lens.fair, id) ? talkOf(lens.fair, last) : undefined;
	const who = talk && visitorOf(lens.fair, talk.visitor);
	return who && !who.isForgotten && talk.outcome === undefined
		? { unnoted: { callSign: who.callSign } }
		: {};
}

function queueView(lens: Lens, booth: Booth, words: PrivateWords): Waiting[] {
	const turns = lens.orderAt(booth.id);
	const callable = new Set(turns.map(({ place }) => place));
	const others = booth.queue
		.filter((place) => !callable.has(place))
		.map((place): Turn => ({ place }));
	const isNear = ({ place }: Turn) => isAskedTo(visitorOf(lens.fair, place.visitor), booth.id);
	const rest = others.filter((turn) => !isNear(turn));
	return [...others.filter(isNear), ...turns, ...rest].map(({ place, exception }) => {
		const visitor = visitorOf(lens.fair, place.visitor);
		return {
			...person(lens, booth, visitor, words),
			since: place.since,
			state: placeState(visitor, place),
			...(exception && { exception })
		};
	});
}

const endedTalks = (lens: Lens, booth: Booth): EndedTalk[] =>
	booth.ended
		.slice(-SHOWN_TALKS)
		.reverse()
		.map((id) => {
			const talk = talkOf(lens.fair, id);
			const visitor = visitorOf(lens.fair, talk.visitor);
			return {
				talk: id,
				visitor: talk.visitor,
				callSign: visitor.callSign,
				seat: talk.seat,
				startedAt: talk.startedAt,
				endedAt: talk.endedAt ?? lens.now,
				...(talk.outcome && { outcome: talk.outcome }),
				invitedAgain: visitor.invitedAgain.has(booth.id)
			};
		});
