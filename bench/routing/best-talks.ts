// The best talks of one visitor at given prices: a matching of booths to cells of time with at most so many edges, grown by
// the best augmenting path each time (successive longest paths; Bellman and Ford).

import type { GridPrices } from './bound';

export type Choice = {
	readonly worth: number;
	readonly talks: readonly { readonly booth: number; readonly cell: number }[];
};

type Range = { readonly first: number; readonly last: number; readonly most: number };

const NONE = -1;
const HAIR = 1e-12;
/** Rounds after which paths no longer get better in practice. */
const ROUNDS = 30;

export function bestTalks(
	scores: readonly number[],
	{ first, last, most }: Range,
	{ byCell, byBooth }: GridPrices
): Choice {
	const booths = scores.length;
	const cells = Math.max(0, last - first + 1);
	const cellOf = new Int32Array(booths).fill(NONE);
	const boothOf = new Int32Array(cells).fill(NONE);
	const gain = (booth: number, cell: number) =>
		(scores[booth] ?? 0) - (byBooth[booth] ?? 0) - (byCell[booth]?.[first + cell] ?? 0);
	const toCell = new Float64Array(cells);
	const toBooth = new Float64Array(booths);
	const from = new Int32Array(cells);
	let worth = 0;
	for (let talk = 0; talk < most && cells > 0; talk++) {
		reach();
		const end = bestEnd();
		if (end === NONE) break;
		worth += toCell[end] ?? 0;
		turn(end);
	}
	return {
		worth,
		talks: [...cellOf.entries()]
			.filter(([, cell]) => cell !== NONE)
			.map(([booth, cell]) => ({ booth, cell: first + cell }))
	};

	/** The best way to every cell, from a booth that is not yet visited. */
	function reach(): void {
		toCell.fill(-Infinity);
		for (let booth = 0; booth < booths; booth++)
			toBooth[booth] = cellOf[booth] === NONE ? 0 : -Infinity;
		let hasChanged = true;
		for (let round = 0; hasChanged && round < ROUNDS; round++) {
			hasChanged = false;
			for (let booth = 0; booth < booths; booth++) {
				const base = toBooth[booth] ?? 0;
				if (base === -Infinity) continue;
				for (let cell = 0; cell < cells; cell++) {
					const holder = boothOf[cell] ?? NONE;
					if (holder === booth) continue;
					const value = base + gain(booth, cell);
					if (value <= (toCell[cell] ?? 0) + HAIR) continue;
					toCell[cell] = value;
					from[cell] = booth;
					if (holder === NONE) continue;
					const back = value - gain(holder, cell);
					if (back <= (toBooth[holder] ?? 0) + HAIR) continue;
					toBooth[holder] = back;
					hasChanged = true;
				}
			}
		}
	}

	function bestEnd(): number {
		let end = NONE;
		let value = HAIR;
		for (let cell = 0; cell < cells; cell++) {
			if (boothOf[cell] !== NONE || (toCell[cell] ?? 0) <= value) continue;
			value = toCell[cell] ?? 0;
			end = cell;
		}
		return end;
	}

	/** Takes the path: every booth on it moves to another cell. */
	function turn(end: number): void {
		let cell = end;
		for (let step = 0; step <= booths; step++) {
			const booth = from[cell] ?? 0;
			const before = cellOf[booth] ?? NONE;
			cellOf[booth] = cell;
			boothOf[cell] = booth;
			if (before === NONE) return;
			cell = before;
		}
	}
}
