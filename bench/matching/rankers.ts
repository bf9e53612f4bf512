// The ways to rank texts that are compared: from chance and counting words to the matcher's own embedder.

import stemmers from 'snowball-stemmers';
import { likeness, type Vector } from '../../src/lib/matching/embedder';
import { lexicon, overlap } from './lexical';
import { chance } from '../day/chance';
import type { Task } from './datasets';

/** A score for every document, higher is better. */
export type Ranker = (parts: readonly string[]) => readonly number[];
export type Documents = Task['documents'];

const whole = ({ title, text = '' }: Documents[number]) => `${title} ${text}`;

export function atRandom(documents: Documents): Ranker {
	const random = chance('ranker', 1);
	return () => documents.map(() => random());
}

type Tokens = (text: string) => string[];

export const plainTokens: Tokens = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** @param language as the stemmer calls it, such as `german` */
export function stemmedTokens(language: string): Tokens {
	const stemmer = stemmers.newStemmer(language);
	return (text) => plainTokens(text).map((token) => stemmer.stem(token));
}

/** Okapi BM25 with its usual constants (Robertson and Zaragoza 2009). */
export function bm25(documents: Documents, tokens: Tokens): Ranker {
	const [k1, b] = [1.2, 0.75];
	const lists = documents.map((document) => tokens(whole(document)));
	const average = lists.reduce((sum, { length }) => sum + length, 0) / lists.length;
	const found = new Map<string, Map<number, number>>();
	lists.forEach((list, index) => {
		for (const token of list) {
			const counts = found.get(token) ?? new Map<number, number>();
			found.set(token, counts.set(index, (counts.get(index) ?? 0) + 1));
		}
	});
	return (parts) => {
		const scores = new Array<number>(documents.length).fill(0);
		for (const token of new Set(tokens(parts.join(' ')))) {
			const counts = found.get(token) ?? new Map<number, number>();
			const rarity = Math.log(1 + (lists.length - counts.size + 0.5) / (counts.size + 0.5));
			for (const [index, count] of counts) {
				const length = lists[index]?.length ?? 0;
				const weight = (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / average));
				scores[index] = (scores[index] ?? 0) + rarity * weight;
			}
		}
		return scores;
	};
}

export function letters(documents: Documents): Ranker {
	const own = lexicon(documents.map(whole));
	const counts = documents.map((document) => own.counts(whole(document)));
	return (parts) => {
		const asked = own.counts(parts.join(' '));
		return counts.map((one) => overlap(asked, one));
	};
}

/** Whole against whole, and each part against its best sentence. */
export function meanings(documents: Documents, embed: (text: string) => Vector): Ranker {
	const wholes = documents.map((document) => embed(whole(document)));
	const sentences = documents.map(({ title, text }) =>
		text === undefined ? [] : [title, ...text.split(/(?<=[.!?])\s+/)].map(embed)
	);
	return (parts) => {
		const asked = embed(parts.join(' '));
		const each = parts.length > 1 ? parts.map(embed) : [];
		const byWhole = standard(wholes.map((one) => likeness(asked, one)));
		if (each.length === 0) return byWhole;
		const byPart = standard(
			wholes.map((one) => each.reduce((sum, part) => sum + likeness(part, one), 0))
		);
		const bySentence = standard(
			sentences.map((list) =>
				each.reduce(
					(sum, part) => sum + Math.max(0, ...list.map((sentence) => likeness(part, sentence))),
					0
				)
			)
		);
		return byWhole.map((value, index) => value + (byPart[index] ?? 0) + (bySentence[index] ?? 0));
	};
}

/** In standard deviations from the mean, so that unlike scores can be added. */
function standard(values: readonly number[]): number[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const spread = Math.sqrt(
		values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
	);
	return values.map((value) => (value - mean) / (spread || 1));
}
