// How alike two texts are letter by letter: cosine of weighted counts of pieces of words, rare pieces counting more.

import { hash } from '../../src/lib/matching/grams';
import { words } from '../../src/lib/matching/words';

/** Pieces and their weights; the squares of the weights add up to 1. */
export type Counts = ReadonlyMap<number, number>;

export type Lexicon = {
	/** Weighed by how rare a piece is in the texts that the lexicon was made from. */
	counts(text: string): Counts;
};

const SHORTEST = 3;
const LONGEST = 5;

/** @param texts what is to be found later, such as all labels */
export function lexicon(texts: readonly string[]): Lexicon {
	const seen = new Map<number, number>();
	for (const text of texts)
		for (const piece of new Set(piecesOf(text))) seen.set(piece, (seen.get(piece) ?? 0) + 1);
	const rarity = (piece: number) => Math.log((1 + texts.length) / (1 + (seen.get(piece) ?? 0))) + 1;
	return {
		counts(text) {
			const counts = new Map<number, number>();
			for (const piece of piecesOf(text)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
			let square = 0;
			for (const [piece, count] of counts) {
				const weight = (1 + Math.log(count)) * rarity(piece);
				counts.set(piece, weight);
				square += weight * weight;
			}
			const length = Math.sqrt(square) || 1;
			for (const [piece, weight] of counts) counts.set(piece, weight / length);
			return counts;
		}
	};
}

export function overlap(one: Counts, other: Counts): number {
	const [small, large] = one.size < other.size ? [one, other] : [other, one];
	let sum = 0;
	for (const [piece, weight] of small) sum += weight * (large.get(piece) ?? 0);
	return sum;
}

function piecesOf(text: string): number[] {
	return words(text).flatMap(({ text: word }) => {
		const letters = ` ${word} `;
		const pieces: number[] = [];
		for (let length = SHORTEST; length <= LONGEST; length++) {
			for (let from = 0; from + length <= letters.length; from++)
				pieces.push(hash(letters.slice(from, from + length)));
		}
		return pieces;
	});
}
