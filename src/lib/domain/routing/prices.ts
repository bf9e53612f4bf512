// What a talk at each booth is worth to those in the hall who will not get it: where many would come and few can, the
// price rises (subgradient of the Lagrangian of the assignment problem; Held, Wolfe and Crowder 1974).

import { hasTime, type Snapshot } from './snapshot';

/** By booth, between 0 and 1. They move slowly: the next look starts from the last. */
export type Prices = Float64Array;

/** Minutes of the day that are weighed against the wishes of those who are here. */
const AHEAD_MINUTES = 20;
/** Booths that somebody may still see in that time, each worth less than the one before. */
const WISHES = 5;
const NEXT_WISH = 0.77;
const STEP = 0.02;
const ROUNDS = { first: 60, later: 12 } as const;

export function movedPrices(snapshot: Snapshot, before: Prices | undefined): Prices {
	const prices = before?.slice() ?? new Float64Array(snapshot.booths.length);
	const room = snapshot.booths.map((_, booth) => talksAhead(snapshot, booth));
	for (let round = before ? ROUNDS.later : ROUNDS.first; round > 0; round--) {
		const wished = wishes(snapshot, prices);
		prices.forEach((price, booth) => {
			const own = room[booth] ?? 0;
			const over = ((wished[booth] ?? 0) - own) / Math.max(1, own);
			prices[booth] = Math.max(0, price + STEP * Math.max(-1, Math.min(1, over)));
		});
	}
	return prices;
}

function wishes({ people, booths }: Snapshot, prices: Prices): Float64Array {
	const wished = new Float64Array(booths.length);
	const best = new Int32Array(WISHES);
	const gains = new Float64Array(WISHES);
	for (const { fits } of people) {
		gains.fill(0);
		best.fill(-1);
		for (let booth = 0; booth < fits.length; booth++) {
			const fit = fits[booth] ?? -1;
			const gain = fit - (prices[booth] ?? 0);
			if (fit >= 0 && gain > (gains[WISHES - 1] ?? 0)) insert(booth, gain);
		}
		for (let place = 0; place < WISHES; place++) {
			const booth = best[place] ?? -1;
			if (booth >= 0) wished[booth] = (wished[booth] ?? 0) + NEXT_WISH ** place;
		}
	}
	return wished;

	/** Among the best few, in order. */
	function insert(booth: number, gain: number): void {
		let place = WISHES - 1;
		while (place > 0 && gain > (gains[place - 1] ?? 0)) {
			gains[place] = gains[place - 1] ?? 0;
			best[place] = best[place - 1] ?? -1;
			place -= 1;
		}
		gains[place] = gain;
		best[place] = booth;
	}
}

/** Talks that the seats of a booth have time for. */
function talksAhead(snapshot: Snapshot, booth: number): number {
	const { now, closes, change, talk } = snapshot;
	const end = Math.min(closes, now + AHEAD_MINUTES);
	const minutes = (snapshot.booths[booth]?.seats ?? []).reduce((sum, seat) => {
		const { breakFrom = Infinity, breakTo = Infinity } = seat;
		const pause = Math.max(0, Math.min(end, breakTo) - Math.max(now, breakFrom));
		return sum + (hasTime(snapshot, seat, now) || breakTo < end ? end - now - pause : 0);
	}, 0);
	return minutes / (talk.mean + change);
}
