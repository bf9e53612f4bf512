// Which booths a visitor joins: what suits them, against how long the screen says it takes.

import type { BoothId } from '../../src/lib/domain/vocabulary';
import type { Offer, WaitRange } from '../../src/lib/views/shared';

/** How much of how well a booth suits somebody a minute of waiting costs. */
const SCORE_OF_A_MINUTE = 0.012;

export type Chooser = {
	/** 0 … 1 */
	readonly scoreAt: (booth: BoothId) => number;
	readonly isOut: (booth: BoothId) => boolean;
	readonly hasPlace: boolean;
	/** Minutes that the person would wait, and that are left for waiting. */
	readonly patience: number;
	readonly minutesLeft: number;
};

/**
 * The best booth to join among those whose wait somebody would bear; undefined if there is none. Whoever holds no
 * place at all takes the shortest wait instead: a place costs nothing, nobody has to stand there for it.
 */
export function choose(offers: readonly Offer[], chooser: Chooser): BoothId | undefined {
	const open = offers.flatMap(({ booth, wait, taken, status }) => {
		const minutes = minutesOf(wait);
		if (taken || status === 'closed' || minutes === undefined || chooser.isOut(booth)) return [];
		const worth = chooser.scoreAt(booth) - SCORE_OF_A_MINUTE * minutes;
		return minutes > chooser.minutesLeft ? [] : [{ booth, minutes, worth }];
	});
	const bearable = open.filter(({ minutes }) => minutes <= chooser.patience);
	const [best] = bearable.sort((a, b) => b.worth - a.worth);
	if (best || chooser.hasPlace) return best?.booth;
	return open.sort((a, b) => a.minutes - b.minutes || b.worth - a.worth)[0]?.booth;
}

/** The middle of a range; undefined where nobody is there to talk. */
export const minutesOf = (wait: WaitRange): number | undefined =>
	wait === null ? undefined : (wait.from + wait.to) / 2;
