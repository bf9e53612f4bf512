// What the model learns from: groups of texts that mean the same, and groups that belong to each other.

import type { ConceptFile } from '../src/lib/wire/concept-file';
import type { Esco, EscoConcept } from './esco';

/** Texts of one meaning by language, as indexes into the list of all texts. */
export type Group = {
	readonly names: readonly (readonly number[])[];
	readonly sentences: readonly (readonly number[])[];
	/** Groups that belong to this one (skills of an occupation), as indexes into the groups. */
	readonly related: readonly number[];
	/** Groups that are alike and yet not the same: the ones to be told apart. */
	readonly family: string;
};

export type Examples = { readonly texts: readonly string[]; readonly groups: readonly Group[] };

/** Skills of an occupation that are learnt as belonging to it; optional ones only where few are essential. */
const MOST_RELATED = 60;

/** The project's own texts, and what of ESCO must not be seen. */
export type Own = {
	readonly concepts: readonly ConceptFile[];
	/** Everyday words, each in several languages. */
	readonly words: readonly Readonly<Record<string, readonly string[]>>[];
	/** ESCO addresses of occupations to leave out, wherever they are named. */
	readonly heldOut: ReadonlySet<string>;
};

export function examplesOf(esco: Esco, { concepts: own, words, heldOut }: Own): Examples {
	const texts: string[] = [];
	const groups: Group[] = [];
	const at = new Map<string, number>();
	const put = (list: readonly string[]) => list.map((text) => texts.push(text) - 1);
	const kept = [...esco.concepts.values()].filter(({ uri }) => !heldOut.has(uri));
	kept.forEach(({ uri }, index) => at.set(uri, index));
	for (const concept of kept) {
		groups.push({
			names: [...concept.names.values()].map(put),
			sentences: [...concept.sentences.values()].map(put),
			related: relatedTo(concept, esco, at),
			family: concept.isco ? `isco ${concept.isco}` : ''
		});
	}
	const first = groups.length;
	const seen = own.map(({ field, concepts }) => ({
		field,
		concepts: concepts.filter(({ esco: address }) => address === undefined || !heldOut.has(address))
	}));
	const ownAt = new Map(
		seen.flatMap(({ concepts }) => concepts).map(({ id }, index) => [id, first + index])
	);
	for (const { field, concepts } of seen) {
		for (const { labels, needs = [], broader = [] } of concepts) {
			groups.push({
				names: Object.values(labels).map(put),
				sentences: [],
				related: [...needs, ...broader].flatMap((id) => ownAt.get(id) ?? []),
				family: `own ${field}`
			});
		}
	}
	for (const word of words)
		groups.push({
			names: Object.values(word).map(put),
			sentences: [],
			related: [],
			family: 'words'
		});
	return { texts, groups };
}

function relatedTo(
	{ uri }: EscoConcept,
	{ skillsOf }: Esco,
	at: ReadonlyMap<string, number>
): number[] {
	const { essential = [], optional = [] } = skillsOf.get(uri) ?? {};
	return [...essential, ...optional].slice(0, MOST_RELATED).flatMap((skill) => at.get(skill) ?? []);
}
