// Chance that can be told twice: the same seed gives the same numbers on every machine.

export type Chance = {
	/** In [0, 1). */
	next: () => number;
	/** A whole number below `n`. */
	below: (n: number) => number;
	isLucky: (share: number) => boolean;
	oneOf: <Thing>(things: readonly Thing[]) => Thing;
};

/** Mulberry32: small, quick, and good enough to wander through a fair. */
export function chance(seed: number): Chance {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (n: number) => Math.floor(next() * n);
	return {
		next,
		below,
		isLucky: (share) => next() < share,
		oneOf<Thing>(things: readonly Thing[]): Thing {
			const thing = things[below(things.length)];
			if (thing === undefined) throw new Error('There is nothing to choose from.');
			return thing;
		}
	};
}
