// A moment of a random day: who and what could be meant now, mostly what makes sense, sometimes not.

import type { Fair } from '../../../src/lib/domain/fair';
import { nextRound } from '../../../src/lib/domain/round';
import type { Booth, Seat } from '../../../src/lib/domain/state';
import {
	later,
	MINUTE,
	type AnnouncementId,
	type ApplicationId,
	type BadgeId,
	type BoothId,
	type DepartmentId,
	type DeviceId,
	type FairId,
	type Instant,
	type LinkId,
	type OpeningId,
	type RecordId,
	type SeatNumber,
	type TalkId,
	type VisitorId
} from '../../../src/lib/domain/vocabulary';
import type { Chance } from '../chance';

/** Ids of a random day are marked, so that anything else in a fact is seen. */
const marked = (kind: string, n: number) => `#${kind}-${String(n)}`;
const several = (kind: string, count: number) =>
	Array.from({ length: count }, (_, n) => marked(kind, n));

export const DEPARTMENTS = several('department', 4) as DepartmentId[];
export const BOOTHS = several('booth', 8) as BoothId[];
export const OPENINGS = several('opening', 6) as OpeningId[];
const TABLETS = several('tablet', 14) as DeviceId[];
const KIOSKS = several('kiosk', 3) as DeviceId[];

export type Moment = ReturnType<typeof momentIn>;

/** `fresh` gives a number that nobody had before. */
export function momentIn(fair: Fair, at: { now: Instant; chance: Chance; fresh: () => number }) {
	const { now, chance, fresh } = at;
	const { oneOf, isLucky, below } = chance;
	const people = [...fair.visitors.values()];
	const fallback = marked('visitor', 0) as VisitorId;
	const booth = () => oneOf(BOOTHS);
	const inside = people.filter(({ presence }) => presence === 'inside');

	/** Mostly of those inside. */
	function someone() {
		const among = inside.length > 0 && isLucky(0.7) ? inside : people;
		return { visitor: among.length > 0 ? oneOf(among).id : fallback };
	}

	/** A seat in this state with whoever sits there; one time in ten any seat with any tablet. */
	function seat(state?: Seat['state']) {
		const taken = [...fair.booths.values()].flatMap(({ id, seats }) =>
			seats.flatMap(({ number, device, ...other }) =>
				device && (state === undefined || state === other.state)
					? [{ booth: id, seat: number, device }]
					: []
			)
		);
		if (taken.length > 0 && isLucky(0.9)) return oneOf(taken);
		return { booth: booth(), seat: (1 + below(4)) as SeatNumber, device: oneOf(TABLETS) };
	}

	function freeSeat() {
		const tablet = oneOf(TABLETS);
		const empty = [...fair.booths.values()].flatMap((where) => emptySeats(where));
		const { booth: id, seat: number } =
			empty.length > 0 && isLucky(0.9) ? oneOf(empty) : { ...seat() };
		const own = fair.booths.get(id)?.department;
		const department = own && isLucky(0.95) ? own : oneOf(DEPARTMENTS);
		return { booth: id, seat: number, device: tablet, department };
	}

	/** Somebody's place, or one that might be. */
	function place() {
		const places = people.flatMap(({ id, places }) =>
			[...places.keys()].map((booth) => ({ visitor: id, booth }))
		);
		return places.length > 0 && isLucky(0.9) ? oneOf(places) : { ...someone(), booth: booth() };
	}

	function lostPlace() {
		const lost = people.flatMap(({ id, former }) =>
			[...former.keys()].map((booth) => ({ visitor: id, booth }))
		);
		return lost.length > 0 && isLucky(0.9) ? oneOf(lost) : { ...someone(), booth: booth() };
	}

	function recommended() {
		const given = people.flatMap(({ id, recommended: by }) =>
			[...by.keys()].map((booth) => ({ visitor: id, booth }))
		);
		return given.length > 0 && isLucky(0.8) ? oneOf(given) : { ...someone(), booth: booth() };
	}

	function called() {
		const called = people.filter(({ busy }) => busy !== undefined && busy.as !== 'talking');
		return called.length > 0 && isLucky(0.8) ? { visitor: oneOf(called).id } : someone();
	}

	function madeApplication() {
		const made = [...fair.applications.values()];
		if (made.length === 0)
			return { ...someone(), application: marked('application', 0) as ApplicationId };
		const { visitor, id: application } = oneOf(made);
		return { visitor: isLucky(0.9) ? visitor : someone().visitor, application };
	}

	/** With the department that has it, mostly. */
	function ownApplication() {
		const { application } = madeApplication();
		const own = fair.applications.get(application)?.department;
		return { application, department: own && isLucky(0.9) ? own : oneOf(DEPARTMENTS) };
	}

	function paper() {
		const papers = people.flatMap(({ id, documents }) =>
			documents.map((document) => ({ visitor: id, document }))
		);
		return papers.length > 0
			? oneOf(papers)
			: { ...someone(), document: marked('record', 0) as RecordId };
	}

	/** Somebody who signed up for the rounds and a seat of theirs, mostly. */
	function pair() {
		const signedUp = [...(fair.rounds?.signedUp.keys() ?? [])];
		const visitor = signedUp.length > 0 && isLucky(0.9) ? oneOf(signedUp) : someone().visitor;
		const among = [...(fair.rounds?.booths ?? [])];
		return {
			visitor,
			booth: among.length > 0 && isLucky(0.9) ? oneOf(among) : booth(),
			seat: (1 + below(3)) as SeatNumber
		};
	}

	return {
		chance,
		pair,
		round: () => (fair.rounds ? nextRound(fair.rounds) : 1),
		/** Sometimes the part, sometimes nothing. */
		perhaps: <Part extends object>(share: number, part: Part): Part | object =>
			isLucky(share) ? part : {},
		someone,
		called,
		place,
		lostPlace,
		recommended,
		madeApplication,
		ownApplication,
		paper,
		seat,
		freeSeat,
		booth,
		department: () => oneOf(DEPARTMENTS),
		opening: () => oneOf(OPENINGS),
		kiosk: () => oneOf(KIOSKS),
		badge: (): BadgeId =>
			fair.badges.size > 0 ? oneOf([...fair.badges.keys()]) : (marked('badge', 0) as BadgeId),
		newVisitor: () => (people.length < 40 ? (marked('visitor', fresh()) as VisitorId) : fallback),
		newBadge: () => marked('badge', fresh()) as BadgeId,
		newLink: () => marked('link', fresh()) as LinkId,
		newRecord: () => marked('record', fresh()) as RecordId,
		newFair: () => marked('fair', fresh()) as FairId,
		newAnnouncement: () => marked('announcement', fresh()) as AnnouncementId,
		newTalk: () => marked('talk', fresh()) as TalkId,
		newApplication: () => marked('application', fresh()) as ApplicationId,
		earlier: () => later(now, -below(40) * MINUTE),
		soon: () => later(now, (below(100) - 5) * MINUTE)
	};
}

const emptySeats = ({ id, seats }: Booth) =>
	seats
		.filter(({ device }) => device === undefined)
		.map(({ number }) => ({ booth: id, seat: number }));
