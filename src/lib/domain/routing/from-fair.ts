// The hall as the router sees it, read from the fair as it stands.

import { isUnwanted } from '../along';
import { isCallable } from '../call-order';
import { isPresent } from '../own-seat';
import { hasMet } from '../met';
import { isInRoundsBooth } from '../round';
import { talkOf, type Booth, type Fair, type Seat, type Visitor } from '../state';
import { talkMinutes } from '../talk-minutes';
import { MINUTE, type BoothId, type Instant, type VisitorId } from '../vocabulary';
import type { BoothNow, PersonNow, SeatNow, Snapshot } from './snapshot';

/** How well a booth fits a person, between 0 and 1. */
export type FitOf = (visitor: VisitorId, booth: Booth) => number;

export type Hall = {
	/** Numbers and lists only: it can travel to another thread. */
	readonly snapshot: Omit<Snapshot, 'talk'> & { readonly talkMean: number };
	/** Whose places in the snapshot's lists these are. */
	readonly people: readonly VisitorId[];
	readonly booths: readonly BoothId[];
};

/** Minutes of a way through the hall, and between two talks at a seat. */
const WALK = 1;
const CHANGE = 1;

/** With everybody whom `isMeant` chooses among those who are free or talk. */
export function hallNow(
	fair: Fair,
	{ now, fitOf, isMeant }: { now: Instant; fitOf: FitOf; isMeant: (visitor: Visitor) => boolean }
): Hall {
	const booths = [...fair.booths.values()];
	const people = [...fair.visitors.values()].filter((one) => isRoutable(one) && isMeant(one));
	return {
		people: people.map(({ id }) => id),
		booths: booths.map(({ id }) => id),
		snapshot: {
			now: now / MINUTE,
			closes: fair.plan?.hours.rehearsal
				? Infinity
				: (fair.plan?.hours.closes ?? Infinity) / MINUTE,
			walk: WALK,
			change: CHANGE,
			talkMean: meanTalk(fair, booths),
			people: people.map((visitor) => personNow(fair, visitor, { now, booths, fitOf })),
			booths: booths.map((booth) => boothNow(fair, booth))
		}
	};
}

const isRoutable = ({ presence, busy, pausedUntil }: Visitor): boolean =>
	presence === 'inside' && pausedUntil === undefined && (!busy || busy.as === 'talking');

function personNow(
	fair: Fair,
	visitor: Visitor,
	{ now, booths, fitOf }: { now: Instant; booths: readonly Booth[]; fitOf: FitOf }
): PersonNow {
	const last = visitor.talks.at(-1);
	const talk = last === undefined ? undefined : talkOf(fair, last);
	const isTalking = visitor.busy?.as === 'talking';
	const since = Math.max(visitor.presenceAt, talk?.endedAt ?? 0);
	const patience = fair.settings.firstTalkMinutes * MINUTE;
	const isOverdue = visitor.talks.length === 0 && now - since >= patience;
	const fits = new Float64Array(booths.length).fill(-1);
	if (visitor.places.size < fair.settings.maxPlaces)
		for (const [index, booth] of booths.entries())
			if (isOpenTo(visitor, booth)) fits[index] = fitOf(visitor.id, booth);
	return {
		...(isTalking && talk && { talkingSince: talk.startedAt / MINUTE }),
		freeSince: since / MINUTE,
		...(isOverdue && { isOverdue }),
		talks: visitor.talks.length,
		fits
	};
}

const isOpenTo = (visitor: Visitor, booth: Booth): boolean =>
	booth.status === 'open' &&
	!visitor.places.has(booth.id) &&
	!hasMet(visitor, booth.id) &&
	!isUnwanted(visitor, booth);

/** Those who wait there by themselves take their seats first (Q4). */
function boothNow(fair: Fair, booth: Booth): BoothNow {
	if (booth.status !== 'open' || isInRoundsBooth(fair, booth.id)) return { seats: [], coming: 0 };
	const onTheWay = booth.seats.filter(({ call, next }) => call ?? next).length;
	return {
		seats: booth.seats.flatMap((seat) => seatNow(fair, seat) ?? []),
		coming: onTheWay + booth.queue.filter((place) => isCallable(fair, place)).length
	};
}

function seatNow(fair: Fair, seat: Seat): SeatNow | undefined {
	if (seat.state === 'break' && seat.breakUntil !== undefined)
		return { breakFrom: seat.since / MINUTE, breakTo: seat.breakUntil / MINUTE };
	if (!isPresent(seat)) return undefined;
	const talk = seat.talk && fair.talks.get(seat.talk);
	const last = seat.last && fair.talks.get(seat.last);
	return {
		...(talk && { talkingSince: talk.startedAt / MINUTE }),
		...(last?.endedAt !== undefined && { endedAt: last.endedAt / MINUTE })
	};
}

/** Of the whole fair, to a tenth of a minute: what the talks of one booth say is little. */
function meanTalk(fair: Fair, booths: readonly Booth[]): number {
	const sum = booths.reduce((all, booth) => all + talkMinutes(fair, booth), 0);
	return Math.round((sum / Math.max(1, booths.length)) * 10) / 10 || fair.settings.talkMinutes;
}
