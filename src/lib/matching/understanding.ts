// What somebody said about themselves, as concepts: each with the words that it was found in, to be confirmed (M5).

import type { ConceptId } from '../domain/concept';
import { likeness, type Vector } from './embedder';
import { lexicon, type Counts } from './lexical';
import type { Taxonomy } from './taxonomy';
import { words, type Word } from './words';

export type Found = {
	readonly concept: ConceptId;
	/** Between 0 and 1. */
	readonly sureness: number;
	/** Where it stands in the text, as offsets. */
	readonly from: number;
	readonly to: number;
	/** The label that it is like. */
	readonly like: string;
};

export type Understanding = {
	/** Surest first; at most one per stretch of text and at most one stretch per concept. */
	find(text: string): readonly Found[];
};

type Label = { readonly text: string; readonly concept: ConceptId; readonly size: number };

const LONGEST_WINDOW = 5;
/** Words that begin a new thing; they are never part of one. */
const LINKS = wordSet(
	'und oder sowie auch mit fur als bei im in am an auf aus von zu and or also with for as at of the і й та або також в у на з із до و او أو مع في من ve veya ile icin da de'
);
/** What follows these is not meant; in Turkish it stands before them. */
const NEGATIONS = wordSet(
	'kein nicht ohne nie niemals statt no not never without dont не ні без немає ніколи ما لا مش مو بدون ليس غير'
);
const NEGATIONS_AFTER = wordSet('değil istemiyorum istemem yok olmasın hayır');
/** Words between a negation and what it negates. */
const NEGATION_REACH = 3;
/** Likeness from which something counts as found; chosen on the tuning half of the judged set. */
const SURE_ENOUGH = 0.58;
const MOST_FOUND = 24;
/** A window is at most this much of letters; the rest is from the meaning of its words. */
const LETTERS = 0.7;
/** With fewer letters in common not even the same meaning would make it sure enough. */
const LEAST_LETTERS = (SURE_ENOUGH - (1 - LETTERS)) / LETTERS;
const CANDIDATES = 12;

/** @param vector of a text; where there is none, letters alone decide (M8) */
export function understanding(
	taxonomy: Taxonomy,
	vector: (text: string) => Vector | undefined = () => undefined
): Understanding {
	const labels = taxonomy.concepts.flatMap(({ id, labels: byLanguage }) =>
		Object.values(byLanguage)
			.flatMap((texts) => texts ?? [])
			.map((text): Label => ({ text, concept: id, size: words(text).length }))
	);
	const letters = lexicon(labels.map(({ text }) => text));
	const postings = new Map<number, { label: number; weight: number }[]>();
	labels.forEach(({ text }, label) => {
		for (const [piece, weight] of letters.counts(text)) {
			const list = postings.get(piece) ?? [];
			list.push({ label, weight });
			postings.set(piece, list);
		}
	});
	function candidates(counts: Counts): (readonly [label: number, likeness: number])[] {
		const sums = new Map<number, number>();
		for (const [piece, weight] of counts)
			for (const { label, weight: own } of postings.get(piece) ?? [])
				sums.set(label, (sums.get(label) ?? 0) + weight * own);
		return [...sums]
			.filter(([, byLetters]) => byLetters >= LEAST_LETTERS)
			.sort((a, b) => b[1] - a[1])
			.slice(0, CANDIDATES);
	}

	function best(text: string): { label: Label; sureness: number } | undefined {
		const meaning = vector(text);
		const [first] = candidates(letters.counts(text))
			.map(([label, byLetters]) => {
				const other = meaning && vector(labels[label]?.text ?? '');
				const byMeaning = meaning && other ? Math.max(0, likeness(meaning, other)) : byLetters;
				return { label, sureness: LETTERS * byLetters + (1 - LETTERS) * byMeaning };
			})
			.sort((a, b) => b.sureness - a.sureness);
		const label = first && labels[first.label];
		return label && { label, sureness: first.sureness };
	}

	return {
		find(text) {
			const found = stretches(text).flatMap((stretch) =>
				windows(stretch).flatMap(({ first, last, size, isNegated }) => {
					if (isNegated) return [];
					const part = text.slice(first.from, last.to);
					const hit = best(part);
					if (!hit || hit.sureness < SURE_ENOUGH) return [];
					const { label, sureness } = hit;
					return [
						{
							concept: label.concept,
							sureness,
							from: first.from,
							to: last.to,
							like: label.text,
							/** A longer stretch that is as sure says more. */
							worth: sureness + 0.02 * size
						}
					];
				})
			);
			return chosen(found);
		}
	};
}

/** Each stretch of text once, and each concept once. */
function chosen(found: readonly (Found & { worth: number })[]): Found[] {
	const kept: Found[] = [];
	for (const { worth, ...one } of [...found].sort((a, b) => b.worth - a.worth)) {
		if (kept.length >= MOST_FOUND) break;
		const isTaken = kept.some(
			(other) => other.concept === one.concept || (one.from < other.to && other.from < one.to)
		);
		if (!isTaken) kept.push(one);
	}
	return kept;
}

/** Runs of words without a full stop, comma or linking word between them. */
function stretches(text: string): Word[][] {
	const runs: Word[][] = [[]];
	let before: Word | undefined;
	for (const word of words(text)) {
		const between = before ? text.slice(before.to, word.from) : '';
		if (/[.,;:!?()\n\r•|/،؛]|\s[-–—]\s/u.test(between) || LINKS.has(word.text)) runs.push([]);
		if (!LINKS.has(word.text)) runs.at(-1)?.push(word);
		before = word;
	}
	return runs.filter((run) => run.length > 0);
}

function windows(stretch: readonly Word[]) {
	return stretch.flatMap((first, index) =>
		stretch.slice(index, index + LONGEST_WINDOW).map((last, more) => ({
			first,
			last,
			size: more + 1,
			isNegated: isNegated(stretch, index, index + more)
		}))
	);
}

function isNegated(stretch: readonly Word[], first: number, last: number): boolean {
	const before = stretch.slice(Math.max(0, first - NEGATION_REACH), last + 1);
	const after = stretch.slice(first, last + 1 + NEGATION_REACH);
	return (
		before.some(({ text }) => NEGATIONS.has(text)) ||
		after.some(({ text }) => NEGATIONS_AFTER.has(text))
	);
}

function wordSet(text: string): ReadonlySet<string> {
	return new Set(words(text).map((word) => word.text));
}
