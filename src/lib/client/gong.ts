// The gong of the rounds: every screen rings by the fair's clock, so that the hall hears one (R4).

import type { Instant } from '../domain/vocabulary';
import type { RoundsGlance } from '../views/shared';

type Rounds = Pick<RoundsGlance, 'phase' | 'until'>;
type Clock = { readonly now: () => Instant; readonly speed: number };

/**
 * Calls back when the running phase of the rounds ends: `end` with the gong of a round, `begin` with the begin of one.
 * @returns how to call it off
 */
export function atGong(
	rounds: Rounds | undefined,
	{ now, speed }: Clock,
	ring: (which: 'begin' | 'end') => void
): () => void {
	if (!rounds || rounds.phase === 'signing-up') return () => undefined;
	const wait = (rounds.until - now()) / speed;
	// Somebody who opens the page later hears no gong that was before.
	if (wait <= 0) return () => undefined;
	const timer = setTimeout(() => {
		ring(rounds.phase === 'talking' ? 'end' : 'begin');
	}, wait);
	return () => {
		clearTimeout(timer);
	};
}
