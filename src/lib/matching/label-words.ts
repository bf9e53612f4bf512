// The words that labels are made of, and how like a typed word is to each of them: by writing alone.

import type { Concept } from './taxonomy';
import type { ConceptId } from '../domain/concept';
import { folded, ungendered, words, type Word } from './words';

/** A name of a concept, taken apart. */
export type Label = {
	readonly text: string;
	readonly concept: ConceptId;
	readonly language: string;
	readonly parts: readonly { readonly word: number; readonly weight: number }[];
	/** The sum of the weights. */
	readonly weight: number;
};

/** A word of a text, for looking it up; `raw` is without case, accents and gender. */
export type Typed = Word & { readonly raw: string };

export type LabelWords = {
	readonly labels: readonly Label[];
	/** Labels with this word in them, as places in `labels`. */
	labelsWith(word: number): readonly number[];
	/** Words of labels that are written like this one, and how like, between 0 and 1. */
	like(typed: Typed): ReadonlyMap<number, number>;
	/** How much a word says; words of no label say as much as a rare one. */
	weightOf(typed: Typed): number;
};

/** What a word of grammar weighs beside one that says something. */
const SMALL = 0.08;
const PIECE = 3;
/** Shorter words have too many others like them. */
const SHORTEST = { ending: 4, label: 3 } as const;
/** One error, or two in a long word; the first letter is nearly always right. */
const TYPO = { shortest: 5, long: 9, value: 0.95 } as const;
/** Articles, "and" and "in" are written together with what follows. */
const ARABIC = /\p{Script=Arabic}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** A word with a few letters more or less: an ending, an article written together. */
const ENDING = { most: 3, value: 0.94, each: 0.03 } as const;
/** In a compound the last word is what it is, the first only says which. */
const COMPOUND = { shortest: 6, last: 0.65, first: 0.55 } as const;
/** The same stem, another word: "Nähe" and "Näher:in". */
const STEM_ONLY = { short: 0.5, shortest: 5, longer: 0.97 } as const;

type Entry = { readonly normal: string; readonly raw: string };

/** What is known of languages. */
export type Languages = {
	/** ISO 639-1, or undefined where it cannot be told. */
	readonly of: (text: string) => string | undefined;
	/** Grammar, not content: of a word without case and accents. */
	readonly isSmall: (raw: string) => boolean;
	/** How many letters have to change to make one word of the other. */
	readonly errors: (one: string, other: string) => number;
};

/** All labels of all concepts, taken apart and indexed. */
export function labelWords(
	concepts: readonly Concept[],
	{ isSmall, errors }: Languages
): LabelWords {
	const entries: Entry[] = [];
	const places = new Map<string, number>();
	const inLabels: number[][] = [];
	const byNormal = new Map<string, number[]>();
	const byPiece = new Map<string, string[]>();

	function entryOf(typed: Typed): number {
		const key = `${typed.text} ${typed.raw}`;
		const known = places.get(key);
		if (known !== undefined) return known;
		const place = entries.push({ normal: typed.text, raw: typed.raw }) - 1;
		places.set(key, place);
		inLabels.push([]);
		const same = byNormal.get(typed.text);
		if (same) same.push(place);
		else {
			byNormal.set(typed.text, [place]);
			for (const piece of piecesOf(typed.text)) {
				const others = byPiece.get(piece);
				if (others) others.push(typed.text);
				else byPiece.set(piece, [typed.text]);
			}
		}
		return place;
	}

	const taken = concepts.flatMap(({ id, labels }) =>
		Object.entries(labels).flatMap(([language, texts = []]) =>
			texts.map((text) => ({
				text,
				concept: id,
				language,
				found: typedWords(text).map((typed) => ({
					typed,
					word: entryOf(typed)
				}))
			}))
		)
	);
	taken.forEach(({ found }, label) => {
		for (const { word } of found) inLabels[word]?.push(label);
	});
	const countOf = (normal: string) =>
		(byNormal.get(normal) ?? []).reduce((sum, place) => sum + (inLabels[place]?.length ?? 0), 0);
	const rarityOf = ({ text }: Typed) => Math.log((taken.length + 1) / (countOf(text) + 1));
	const weightOf = (typed: Typed) => rarityOf(typed) * (isSmall(typed.raw) ? SMALL : 1);
	const labels = taken.map(({ text, concept, language, found }): Label => {
		const says = found.filter(({ typed }) => !isSmall(typed.raw));
		const isShort = says.reduce((sum, { typed }) => sum + typed.raw.length, 0) < SHORTEST.label;
		const parts = found.map(({ typed, word }) => ({
			word,
			weight: isShort ? rarityOf(typed) : weightOf(typed)
		}));
		return {
			text,
			concept,
			language,
			parts,
			weight: parts.reduce((sum, { weight }) => sum + weight, 0)
		};
	});

	function like(typed: Typed): ReadonlyMap<number, number> {
		const found = new Map<number, number>();
		for (const place of byNormal.get(typed.text) ?? []) {
			const entry = entries[place];
			if (entry) found.set(place, sameStem(typed, entry, errors));
		}
		for (const normal of neighbours(typed.text))
			for (const place of byNormal.get(normal) ?? []) {
				const value = alike(typed.raw, entries[place]?.raw ?? '', errors);
				if (value > 0) found.set(place, value);
			}
		return found;
	}

	/** Words that share enough pieces to be worth a closer look. */
	function neighbours(normal: string): string[] {
		const pieces = piecesOf(normal);
		const shared = new Map<string, number>();
		for (const piece of pieces)
			for (const other of byPiece.get(piece) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
		return [...shared].flatMap(([other, count]) =>
			other !== normal && count >= 0.4 * Math.min(pieces.size, Math.max(2, other.length))
				? [other]
				: []
		);
	}

	return { labels, labelsWith: (word) => inLabels[word] ?? [], like, weightOf };
}

/** The words of a text as they are looked up. */
export const typedWords = (text: string): Typed[] =>
	words(text).map((word) => ({
		...word,
		raw: ungendered(folded(text.slice(word.from, word.to)))
	}));

/** Other words that share a stem may be something else: "Nähe" and "Näher:in". */
function sameStem({ text, raw }: Typed, entry: Entry, errors: Languages['errors']): number {
	if (raw === entry.raw) return 1;
	if (raw.startsWith(entry.raw)) return STEM_ONLY.longer;
	if (text.length < STEM_ONLY.shortest) return STEM_ONLY.short;
	return Math.max(
		STEM_ONLY.short,
		1 - errors(raw, entry.raw) / Math.max(raw.length, entry.raw.length)
	);
}

/** The same word with an ending or a typing error, or a compound with it. */
function alike(typed: string, known: string, errors: Languages['errors']): number {
	const [short, long] = typed.length < known.length ? [typed, known] : [known, typed];
	const isPrefix = long.startsWith(short);
	const isSuffix = long.endsWith(short);
	const ending = endingBetween(typed, known);
	if (ending !== undefined) return ENDING.value - ENDING.each * ending;
	if ((isPrefix || isSuffix) && short.length >= COMPOUND.shortest)
		return isSuffix ? COMPOUND.last : COMPOUND.first;
	if (short.length < TYPO.shortest || short[0] !== long[0]) return 0;
	const count = errors(typed, known);
	const most = short.length < TYPO.long ? 1 : 2;
	return count > most ? 0 : TYPO.value * (1 - count / long.length);
}

/** Letters that an ending or an article adds, or that a case changes; undefined if it is another word. */
function endingBetween(typed: string, known: string): number | undefined {
	const stem = stemOf(typed, known);
	if (stem < SHORTEST.ending) return ARABIC.test(known) ? articleBetween(typed, known) : undefined;
	const [more, less] = [typed.length - stem, known.length - stem];
	const changes = CYRILLIC.test(known) || more === 0 || less === 0;
	const isEnding = changes && more <= ENDING.most && less <= ENDING.most - (more === 0 ? 1 : 0);
	return isEnding ? Math.max(more, less) : undefined;
}

function articleBetween(typed: string, known: string): number | undefined {
	const more = typed.length - known.length;
	const isArticle = known.length >= SHORTEST.ending && typed.endsWith(known) && more <= ENDING.most;
	return isArticle ? more : undefined;
}

/** How many letters two words begin with alike. */
function stemOf(one: string, other: string): number {
	let stem = 0;
	while (stem < one.length && one[stem] === other[stem]) stem += 1;
	return stem;
}

function piecesOf(normal: string): ReadonlySet<string> {
	const letters = `<${normal}>`;
	return new Set(
		Array.from({ length: Math.max(1, letters.length - PIECE + 1) }, (_, from) =>
			letters.slice(from, from + PIECE)
		)
	);
}
