// The concepts while an import goes over them: what can be found in them, what was added and what was left out.

import type { ConceptId } from '../src/lib/domain/concept';
import type { ConceptFile } from '../src/lib/wire/concept-file';
import { Language, labelFrom, readAs } from './import-names';

export type Concept = ConceptFile['concepts'][number];

export const WHY_NOT = {
	'label-taken': 'labels that name another concept already',
	'too-many': 'labels beyond --most',
	'too-long': 'labels too long',
	'too-short': 'labels too short',
	'not-in-download': 'concepts whose address is not in this download',
	'no-such-language': 'languages that are not in this download',
	'name-taken': 'new concepts whose name is a label of another one',
	'no-name': 'new concepts without a usable name in both German and English'
} as const;
export type WhyNot = keyof typeof WHY_NOT;

export type Report = {
	/** Added to concepts that were there already. */
	readonly labels: { language: Language; concept: ConceptId; label: string }[];
	readonly concepts: Concept[];
	/** Added to occupations that an earlier import made. */
	readonly needs: { concept: ConceptId; need: ConceptId }[];
	readonly skipped: { why: WhyNot; what: string }[];
};

export type Shelf = {
	readonly ids: Set<string>;
	/** By ESCO address; of several concepts with the same one, the first. */
	readonly byAddress: Map<string, Concept>;
	/** Whom a label names in a language, as far as the matcher can tell labels apart. */
	readonly named: (language: Language, label: string) => Set<ConceptId>;
	readonly skip: (why: WhyNot, what: string) => void;
	readonly report: Report;
};

export function shelfOf(concepts: readonly Concept[]): Shelf {
	const namedBy = new Map<string, Set<ConceptId>>();
	const shelf: Shelf = {
		ids: new Set(),
		byAddress: new Map(),
		named: (language, label) => {
			const key = `${language} ${readAs(label)}`;
			const ids = namedBy.get(key) ?? new Set();
			namedBy.set(key, ids);
			return ids;
		},
		skip: (why, what) => void shelf.report.skipped.push({ why, what }),
		report: { labels: [], concepts: [], needs: [], skipped: [] }
	};
	for (const concept of concepts) place(shelf, concept);
	return shelf;
}

/** From now on the concept is found by its id, its address and its labels. */
export function place({ ids, byAddress, named }: Shelf, concept: Concept): void {
	const { id, esco, labels } = concept;
	ids.add(id);
	if (esco && !byAddress.has(esco)) byAddress.set(esco, concept);
	for (const language of Language.options)
		for (const label of labels[language] ?? []) named(language, label).add(id);
}

/** Appends the name to the labels of the concept, or says why not. What the concept is called already is passed over. */
export function offer(
	shelf: Shelf,
	concept: Concept,
	{ language, name, most }: { language: Language; name: string; most: number }
): string | undefined {
	const { id } = concept;
	const result = labelFrom(name);
	if ('why' in result) {
		shelf.skip(result.why, `${language} ${name}: ${id}`);
		return undefined;
	}
	const { label } = result;
	const labels = concept.labels[language] ?? [];
	const holders = shelf.named(language, label);
	if (holders.has(id)) return undefined;
	const [holder] = holders;
	if (holder) shelf.skip('label-taken', `${language} ${label}: is ${holder}, not ${id}`);
	else if (labels.length >= most) shelf.skip('too-many', `${language} ${label}: ${id}`);
	else {
		concept.labels[language] = [...labels, label];
		holders.add(id);
		return label;
	}
	return undefined;
}
