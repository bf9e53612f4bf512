// What somebody said about themselves, as concepts: each with the words that it was found in, to be confirmed (M5).

import type { ConceptId } from '../domain/concept';
import { likeness, type Vector } from './embedder';
import {
	labelWords,
	typedWords,
	type Label,
	type Languages,
	type LabelWords,
	type Typed
} from './label-words';
import type { Taxonomy } from './taxonomy';
import { withoutPersonal } from './personal';
import { remembered } from './remembered';
import { tones, type Tone } from './tone';
import { wordSet } from './words';

export type Found = {
	readonly concept: ConceptId;
	/** Between 0 and 1. */
	readonly sureness: number;
	/** Where it stands in the text, as offsets. */
	readonly from: number;
	readonly to: number;
	/** The label that it is like. */
	readonly like: string;
	readonly tone: Tone;
};

export type Understanding = {
	/** Surest first; at most one per stretch of text and at most one stretch per concept. */
	find(text: string): readonly Found[];
};

const LATIN: readonly string[] = ['de', 'en', 'tr', 'fr', 'es', 'pl', 'ro', 'it', 'nl', 'pt'];
const LONGEST_WINDOW = 5;
/** Words that begin a new thing; they are never part of one. */
const LINKS = wordSet(
	'und oder sowie auch mit fur als bei im in am an auf aus von zu and or also with for as at of the і й та або також в у на з із до و او أو مع في من ve veya ile icin da de'
);
/** Likeness from which something counts as found; chosen on the tuning half of the judged set. */
const SURE_ENOUGH = 0.56;
const MOST_FOUND = 24;
/** A window is at most this much of letters; the rest is from the meaning of its words. */
const LETTERS = 0.65;
/** With fewer letters in common not even the same meaning would make it sure enough. */
const LEAST_LETTERS = (SURE_ENOUGH - (1 - LETTERS)) / LETTERS;
/** Labels of a window that are looked at by meaning. */
const CANDIDATES = 6;
/** A short word of another language than the text is likely another word. */
const FOREIGN = { value: 0.75, letters: 7 } as const;

/** The first that one of its words has is the tone of a window. */
const TONES: readonly Tone[] = ['unwanted', 'wanted', 'said'];

type Spoken = Typed & { readonly isSmall: boolean; readonly weight: number; readonly tone: Tone };
type Stretch = readonly Spoken[];
type Candidate = { readonly label: Label; readonly byLetters: number };

/** @param vector of a text; where there is none, letters alone decide (M8) */
export function understanding(
	taxonomy: Taxonomy,
	{ vector, languages }: { vector: (text: string) => Vector | undefined; languages: Languages }
): Understanding {
	const known = labelWords(taxonomy.concepts, languages);
	/** Of labels only: what somebody wrote is kept nowhere. */
	const meaningOf = remembered(
		(label: Label) => ({ vector: vector(label.text) }),
		({ concept, language, text }) => `${concept} ${language} ${text}`
	);

	function candidates(
		part: Stretch,
		like: (typed: Typed) => ReadonlyMap<number, number>,
		language: string | undefined
	): Candidate[] {
		const [first] = part;
		if (!first) return [];
		const alike = part.map(like);
		const whole = part.reduce((sum, { weight }) => sum + weight, 0);
		const labels = new Set([...like(first).keys()].flatMap((word) => known.labelsWith(word)));
		return [...labels]
			.flatMap((place) => {
				const label = known.labels[place];
				if (!label) return [];
				const covered = coverage(label, alike);
				const used = part.reduce((sum, { weight }, at) => sum + weight * best(alike[at], label), 0);
				const byLetters = covered * (used / whole) * familiar(label, part, language);
				return byLetters >= LEAST_LETTERS ? [{ label, byLetters }] : [];
			})
			.sort((a, b) => b.byLetters - a.byLetters)
			.slice(0, CANDIDATES);
	}

	function surest(text: string, found: readonly Candidate[]) {
		const meaning = vector(text);
		return found
			.map(({ label, byLetters }) => {
				const other = meaning && meaningOf(label).vector;
				const byMeaning = meaning && other ? Math.max(0, likeness(meaning, other)) : byLetters;
				return { label, sureness: LETTERS * byLetters + (1 - LETTERS) * byMeaning };
			})
			.sort((a, b) => b.sureness - a.sureness)[0];
	}

	return {
		find(whole) {
			const text = withoutPersonal(whole);
			const language = languages.of(text);
			const like = remembered(
				(typed: Typed) => known.like(typed),
				({ text: normal, raw }) => `${normal} ${raw}`
			);
			const found = stretches(text, known, languages).flatMap((stretch) =>
				windows(stretch).flatMap((part) => {
					const [first, last] = [part[0], part.at(-1)];
					if (!first || !last) return [];
					const hit = surest(text.slice(first.from, last.to), candidates(part, like, language));
					if (!hit || hit.sureness < SURE_ENOUGH) return [];
					const { label, sureness } = hit;
					return [
						{
							concept: label.concept,
							sureness,
							from: first.from,
							to: last.to,
							like: label.text,
							tone: toneOf(part),
							/** A longer stretch that is as sure says more. */
							worth: sureness + 0.02 * part.length
						}
					];
				})
			);
			return chosen(found);
		}
	};
}

/** How much of the label stands in the window. */
const coverage = ({ parts, weight }: Label, alike: readonly ReadonlyMap<number, number>[]) =>
	parts.reduce(
		(sum, part) => sum + part.weight * Math.max(0, ...alike.map((of) => of.get(part.word) ?? 0)),
		0
	) / weight;

/** How like a word is to the likest one of the label. */
const best = (alike: ReadonlyMap<number, number> | undefined, { parts }: Label) =>
	Math.max(0, ...parts.map(({ word }) => alike?.get(word) ?? 0));

/** Words in another script than the text's are names, and names belong to no language. */
function familiar(label: Label, part: Stretch, language: string | undefined): number {
	if (language === undefined || label.language === language) return 1;
	const letters = part.map(({ text }) => text).join('');
	if (letters.length >= FOREIGN.letters) return 1;
	return /^[a-z]+$/.test(letters) && !LATIN.includes(language) ? 1 : FOREIGN.value;
}

/** Each stretch of text once, and each concept once; what somebody would like or not goes before what they did. */
function chosen(found: readonly (Found & { worth: number })[]): Found[] {
	const kept: Found[] = [];
	for (const { worth, ...one } of [...found].sort((a, b) => b.worth - a.worth)) {
		if (kept.some((other) => one.from < other.to && other.from < one.to)) continue;
		const same = kept.findIndex(({ concept }) => concept === one.concept);
		if (same < 0) kept.push(one);
		else if (kept[same]?.tone === 'said' && one.tone !== 'said') kept[same] = one;
	}
	return kept.slice(0, MOST_FOUND);
}

/** Runs of words without a full stop, comma or linking word between them. */
function stretches(text: string, known: LabelWords, languages: Languages): Stretch[] {
	const typed = typedWords(text).map((word) => ({
		...word,
		isSmall: languages.isSmall(word.raw) || /^\d+$/.test(word.raw),
		weight: known.weightOf(word)
	}));
	const told = tones(text, typed);
	const runs: Spoken[][] = [[]];
	typed.forEach((word, place) => {
		const between = text.slice(typed[place - 1]?.to ?? word.from, word.from);
		if (/[.,;:!?()\n\r•|/،؛]|\s[-–—]\s/u.test(between) || LINKS.has(word.text)) runs.push([]);
		if (!LINKS.has(word.text)) runs.at(-1)?.push({ ...word, tone: told[place] ?? 'said' });
	});
	return runs.filter((run) => run.length > 0);
}

/** Up to five words that neither begin nor end with one that says nothing. */
function windows(stretch: Stretch): Stretch[] {
	return stretch.flatMap((first, from) =>
		first.isSmall
			? []
			: stretch
					.slice(from, from + LONGEST_WINDOW)
					.flatMap((last, more) => (last.isSmall ? [] : [stretch.slice(from, from + more + 1)]))
	);
}

const toneOf = (part: Stretch): Tone =>
	TONES.find((tone) => part.some((word) => word.tone === tone)) ?? 'said';
