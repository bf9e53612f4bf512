// Rounds as they stand: which booths, who takes part, what comes next (R4).

import type { Rounds } from './round-state';
import type { Fair } from './state';
import { later, MINUTE, type BoothId, type Instant, type VisitorId } from './vocabulary';

export const nextRound = ({ number, phase }: Rounds): number =>
	phase === 'talking' ? number + 1 : number;

/** Takes part, and is not on the way or in a talk outside of the rounds. */
export const isInRounds = ({ rounds }: Fair, visitor: VisitorId): boolean =>
	rounds?.signedUp.has(visitor) ?? false;

export const isInRoundsBooth = ({ rounds }: Fair, booth: BoothId): boolean =>
	rounds?.booths.has(booth) ?? false;

/** When a talk that begins now at a booth of the rounds is to end: with the gong. */
export function gongOf({ rounds }: Fair, booth: BoothId): Instant | undefined {
	if (!rounds?.booths.has(booth) || rounds.phase === 'signing-up') return undefined;
	return rounds.phase === 'talking' ? rounds.until : later(rounds.until, rounds.minutes * MINUTE);
}
