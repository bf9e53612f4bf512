// Which booths a visitor joins: what suits them, against how long the screen says it takes.

import type { BoothId } from '../../src/lib/domain/vocabulary';
import type { Offer, WaitRange } from '../../src/lib/views/shared';

/** How much of how well a booth suits somebody a minute of waiting costs. */
const SCORE_OF_A_MINUTE = 0.012;

export type Chooser = {
	/** 0 … 1 */
	readonly scoreAt: (booth: BoothId) => number;
	readonly isOut: (booth: BoothId) => boolean;
	/** Minutes that the person would wait, and that are left for waiting. */
	readonly patience: number;
	readonly minutesLeft: number;
};

/** The best booth to join among those offered; undefined if none is worth the wait. */
export function choose(offers: readonly Offer[], chooser: Chooser): BoothId | undefined {
	let best: { booth: BoothId; worth: number } | undefined;
	for (const offer of offers) {
		const minutes = minutesOf(offer.wait);
		if (offer.taken || offer.status === 'closed' || minutes === undefined) continue;
		if (chooser.isOut(offer.booth)) continue;
		if (minutes > Math.min(chooser.patience, chooser.minutesLeft)) continue;
		const worth = chooser.scoreAt(offer.booth) - SCORE_OF_A_MINUTE * minutes;
		if (!best || worth > best.worth) best = { booth: offer.booth, worth };
	}
	return best?.booth;
}

/** The middle of a range; undefined where nobody is there to talk. */
export const minutesOf = (wait: WaitRange): number | undefined =>
	wait === null ? undefined : (wait.from + wait.to) / 2;
