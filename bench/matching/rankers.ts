// The ways to rank texts that are compared: from chance and counting words to the matcher's own embedder.

import stemmers from 'snowball-stemmers';
import { likeness, type Vector } from '../../src/lib/matching/embedder';
import { lexicon, overlap, type Counts } from './lexical';
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

/** How two texts are compared. */
export type Comparison<Read> = {
	readonly read: (text: string) => Read;
	readonly likeness: (one: Read, other: Read) => number;
};

export const byMeaning = (embed: (text: string) => Vector): Comparison<Vector> => ({
	read: embed,
	likeness
});

/** As the matcher does without weights: pieces of words alone. */
export function byLetters(documents: Documents): Comparison<Counts> {
	const own = lexicon(documents.map(whole));
	return { read: (text) => own.counts(text), likeness: overlap };
}

/** Every text that is read for these documents and queries: to be made ready where that takes time. */
export const textsOf = ({ documents, queries }: Task): string[] => [
	...documents.flatMap((document) => [whole(document), ...sentencesOf(document)]),
	...queries.flatMap(({ parts }) => [parts.join(' '), ...parts])
];

/** Whole against whole, and each part against its best sentence. */
export function compared<Read>(
	documents: Documents,
	{ read, likeness: like }: Comparison<Read>
): Ranker {
	const wholes = documents.map((document) => read(whole(document)));
	const sentences = documents.map((document) => sentencesOf(document).map(read));
	return (parts) => {
		const asked = read(parts.join(' '));
		const each = parts.length > 1 ? parts.map(read) : [];
		const byWhole = standard(wholes.map((one) => like(asked, one)));
		if (each.length === 0) return byWhole;
		const byPart = standard(
			wholes.map((one) => each.reduce((sum, part) => sum + like(part, one), 0))
		);
		const bySentence = standard(
			sentences.map((list) =>
				each.reduce(
					(sum, part) => sum + Math.max(0, ...list.map((sentence) => like(part, sentence))),
					0
				)
			)
		);
		return byWhole.map((value, index) => value + (byPart[index] ?? 0) + (bySentence[index] ?? 0));
	};
}

function sentencesOf({ title, text }: Documents[number]): string[] {
	return text === undefined ? [] : [title, ...text.split(/(?<=[.!?])\s+/)];
}

/** In standard deviations from the mean, so that unlike scores can be added. */
function standard(values: readonly number[]): number[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const spread = Math.sqrt(
		values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
	);
	return values.map((value) => (value - mean) / (spread || 1));
}
