// A text as numbers: the words and pieces of words that it is made of, each hashed to a row of a table.

import { words } from './words';

/** Letters in the shortest and the longest piece. */
export const GRAMS = { shortest: 3, longest: 5 };
/** More than a page says nothing new, and takes time. */
const MOST = 2_000;

/**
 * The rows of a text, word by word, with repetitions.
 * @param rows how many there are; at least 1
 */
export function rowsOf(text: string, rows: number): number[] {
	return words(text)
		.flatMap((word) => rowsOfWord(word.text, rows))
		.slice(0, MOST);
}

/** The word itself, then its pieces; a boundary counts as a letter. */
export function rowsOfWord(word: string, rows: number): number[] {
	const letters = Array.from(`<${word}>`);
	const found = [hash(`=${word}`) % rows];
	for (let length = GRAMS.shortest; length <= GRAMS.longest; length++) {
		for (let from = 0; from + length <= letters.length; from++)
			found.push(hash(letters.slice(from, from + length).join('')) % rows);
	}
	return found;
}

/** FNV-1a over UTF-16 units with a final mixing, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		value ^= text.charCodeAt(index);
		value = Math.imul(value, 0x01000193);
	}
	value ^= value >>> 15;
	value = Math.imul(value, 0x2c1b3c6d);
	value ^= value >>> 12;
	value = Math.imul(value, 0x297a2d39);
	return (value ^ (value >>> 15)) >>> 0;
}
