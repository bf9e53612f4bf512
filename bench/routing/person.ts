// Somebody at a simulated fair: where they are, and what only they know is in the world.

import type { BoothId, VisitorId } from '../../src/lib/domain/vocabulary';

export type Person = {
	readonly index: number;
	readonly id: VisitorId;
	readonly leaves: number;
	isHere: boolean;
	talks: number;
	/** Counts what happens to them, so that what was planned for an earlier moment is dropped. */
	turn: number;
	/** Where they are going, and where they stand. */
	goesTo: BoothId | undefined;
	standsAt: BoothId | undefined;
	readonly calls: Map<BoothId, number>;
};
