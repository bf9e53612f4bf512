// Who should go where next (R1): the best assignment of those who are free, now or soon, to the seats that will be, solved
// anew at every look; only what is due now is proposed.

import { assign } from './assignment';
import type { Prices } from './prices';
import {
	freeIn,
	hasTime,
	type BoothNow,
	type PersonNow,
	type SeatNow,
	type Snapshot
} from './snapshot';

export type Routing = {
	/** Minutes that are looked ahead. */
	readonly horizon: number;
	/** Talks ahead of each seat, and of each person. */
	readonly slots: number;
	readonly turns: number;
	/** What the next talk but one is worth beside the next. */
	readonly later: number;
	/** How much of a booth's price is taken off. */
	readonly priced: number;
	/** How much is taken off for not being the best booth that somebody has left: most want few talks, and good ones. */
	readonly regret: number;
	/** A fit that is not worth a walk. */
	readonly least: number;
	/** What a first talk is worth more, and how many times the usual a minute costs that somebody waits for it. */
	readonly first: number;
	readonly firstWaiting: number;
	/** What a minute costs: of waiting, of a seat that stands empty, of being far off. */
	readonly waiting: number;
	readonly standing: number;
	readonly ahead: number;
	/** People are called so many minutes before a seat is expected to be free, beside their walk. */
	readonly lead: number;
	/** Seats that are counted as free beside those that are expected to be, against people who do not come. */
	readonly spare: number;
};

/** Chosen on the seeded days 1 to 62 of a simulated fair, and by a search around that on days 21 to 30: see bench/routing. */
export const ROUTING: Routing = {
	horizon: 8,
	slots: 2,
	turns: 2,
	later: 0.8,
	priced: 0.65,
	regret: 0.34,
	least: 0.16,
	first: 0.048,
	firstWaiting: 1.01,
	waiting: 0.0104,
	standing: 0.0243,
	ahead: 0.0112,
	lead: 0.55,
	spare: 0.49
};

export type Proposal = { readonly person: number; readonly booth: number };

type Turn = {
	readonly person: number;
	readonly from: number;
	readonly share: number;
	readonly isFree: boolean;
	readonly waitingSince: number;
	/** What the best booth that is left to them is worth, less its price. */
	readonly best: number;
};
type Slot = { readonly booth: number; readonly at: number; readonly isDue: boolean };

/** Minutes after the horizon that still count for those who would otherwise wait until then. */
const AFTER_HORIZON = 5;
/** Minutes between two talks of one person beside the talk. */
const BETWEEN_TURNS = 3;
/** Somebody who comes later than this after a seat is free is no match for it. */
const TOO_LATE = 3;
/** More than any talk can be worth: the next seat is theirs (R2). */
const OVERDUE = 3;

/** Proposals only; whether each holds is for the fair to decide as it then is. */
export function route(snapshot: Snapshot, prices: Prices, routing: Routing): Proposal[] {
	const turns = turnsOf(snapshot, prices, routing);
	const slots = slotsOf(snapshot, routing);
	const found = assign(turns.length, slots.length, (row, column) => {
		const [turn, slot] = [turns[row], slots[column]];
		return turn && slot ? worth(turn, slot, { snapshot, prices, routing }) : 0;
	});
	return turns.flatMap((turn, row) => {
		const slot = slots[found[row] ?? -1];
		return slot?.isDue && turn.isFree ? [{ person: turn.person, booth: slot.booth }] : [];
	});
}

function worth(
	{ person, from, share, waitingSince, best }: Turn,
	{ booth, at, isDue }: Slot,
	{ snapshot, prices, routing }: { snapshot: Snapshot; prices: Prices; routing: Routing }
): number {
	const { now, walk, people } = snapshot;
	const { fits, talks, isOverdue } = people[person] ?? NOBODY;
	const fit = fits[booth] ?? -1;
	if (fit < 0 || at < from - TOO_LATE) return 0;
	const arrives = from + walk;
	const begins = Math.max(arrives, at);
	const isFirst = talks === 0;
	const until = now + routing.horizon + AFTER_HORIZON;
	const relief = routing.waiting * (until - Math.max(waitingSince, begins - walk));
	const net = fit - routing.priced * (prices[booth] ?? 0);
	const value =
		net -
		routing.regret * (best - net) -
		routing.least +
		(isFirst ? routing.first : 0) +
		(isFirst ? routing.firstWaiting : 1) * relief;
	const standing = Math.max(0, arrives - Math.max(at, now + walk));
	return (
		share * value -
		routing.standing * standing -
		routing.ahead * (begins - now) +
		(isOverdue && isDue ? OVERDUE : 0)
	);
}

const NOBODY: PersonNow = { freeSince: 0, talks: 0, fits: new Float64Array(0) };

function turnsOf(snapshot: Snapshot, prices: Prices, routing: Routing): Turn[] {
	const { now, talk, change, people } = snapshot;
	const { horizon, turns, later } = routing;
	return people.flatMap(({ talkingSince, freeSince, fits }, person) => {
		const best = bestNet(fits, prices, routing);
		const first = talkingSince === undefined ? now : now + talk.left(now - talkingSince);
		return Array.from({ length: turns }, (_, turn): Turn => {
			const from = first + turn * (talk.mean + change + BETWEEN_TURNS);
			const isFree = talkingSince === undefined && turn === 0;
			const share = later ** (turn + (talkingSince === undefined ? 0 : 1));
			return { person, from, share, isFree, waitingSince: isFree ? freeSince : from, best };
		}).filter(({ from }) => from <= now + horizon);
	});
}

function bestNet(fits: Float64Array, prices: Prices, { priced }: Routing): number {
	let best = 0;
	for (let booth = 0; booth < fits.length; booth++) {
		const fit = fits[booth] ?? -1;
		if (fit >= 0) best = Math.max(best, fit - priced * (prices[booth] ?? 0));
	}
	return best;
}

function slotsOf(snapshot: Snapshot, routing: Routing): Slot[] {
	return snapshot.booths.flatMap((own, booth) => {
		const times = own.seats
			.flatMap((seat) => timesOf(snapshot, seat, routing))
			.sort((a, b) => a - b)
			.slice(own.coming);
		const due = seatsDue(snapshot, own, routing);
		const earliest = snapshot.now + snapshot.walk + routing.lead;
		return times.map((at, place): Slot => {
			const isDue = due - place >= 0.5;
			return { booth, at: isDue ? at : Math.max(at, earliest), isDue };
		});
	});
}

function timesOf(snapshot: Snapshot, seat: SeatNow, { slots, horizon }: Routing): number[] {
	const { now, talk, change } = snapshot;
	const times: number[] = [];
	let at = now + freeIn(snapshot, seat);
	while (times.length < slots) {
		if (!hasTime(snapshot, seat, at)) at = Math.max(at, seat.breakTo ?? Infinity);
		if (at > now + horizon || !hasTime(snapshot, seat, at)) break;
		times.push(at);
		at += talk.mean + change;
	}
	return times;
}

/** How many more people could be on their way, by how likely each seat is free when they arrive; never more than seats (B2, K2). */
export function seatsDue(
	snapshot: Snapshot,
	{ seats, coming }: BoothNow,
	routing: Routing
): number {
	const { now, walk, change, talk } = snapshot;
	const within = walk + routing.lead;
	const expected = seats.reduce((sum, seat) => {
		const at = Math.max(now + walk, Math.min(now + freeIn(snapshot, seat), now + within));
		if (!hasTime(snapshot, seat, at)) return sum;
		if (seat.talkingSince !== undefined)
			return sum + talk.endsWithin(now - seat.talkingSince, within - change);
		return sum + (freeIn(snapshot, seat) <= within ? 1 : 0);
	}, 0);
	return Math.min(expected + routing.spare, seats.length) - coming;
}
