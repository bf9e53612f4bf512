// Texts as vectors whose angle says how near their meanings are. The vector of a text is the sum of its pieces' rows,
// so a likeness can be taken apart again into what each word added to it.

import { rowsOf } from './grams';

/** A unit vector. */
export type Vector = Float32Array;

/** A table of rows, as trained: row r is `scales[r] / 127 · table[r]`. */
export type Weights = {
	readonly rows: number;
	readonly dimensions: number;
	readonly table: Int8Array;
	readonly scales: Float32Array;
};

export type Embedder = {
	readonly dimensions: number;
	/** All zeros for a text without words. */
	readonly embed: (text: string) => Vector;
};

export function embedder({ rows, dimensions, table, scales }: Weights): Embedder {
	return {
		dimensions,
		embed(text) {
			const sum = new Float32Array(dimensions);
			for (const row of rowsOf(text, rows)) {
				const scale = scales[row] ?? 0;
				const at = row * dimensions;
				for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + scale * (table[at + d] ?? 0);
			}
			return unit(sum);
		}
	};
}

/** Between −1 and 1; 0 with a text without words. */
export function likeness(one: Vector, other: Vector): number {
	let sum = 0;
	for (let d = 0; d < one.length; d++) sum += (one[d] ?? 0) * (other[d] ?? 0);
	return sum;
}

function unit(vector: Float32Array): Vector {
	let square = 0;
	for (const value of vector) square += value * value;
	if (square === 0) return vector;
	const length = Math.sqrt(square);
	return vector.map((value) => value / length);
}
