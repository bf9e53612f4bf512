// The matcher of this server: its concepts, its embedder, and what both say of a profile.

import { resolve } from 'node:path';
import type { ConceptId } from '../domain/concept';
import type { Profile } from '../domain/profile';
import type { Text } from '../domain/programme';
import { alikeBy } from '../matching/alike';
import { asked, type Asked, type Match, type Offered } from '../matching/match';
import { person, type Had, type Person } from '../matching/person';
import { proposals, type Proposal } from '../matching/proposals';
import { matches, rank, type Ranking } from '../matching/ranking';
import { taxonomy, type Taxonomy } from '../matching/taxonomy';
import { understanding, type Found, type Understanding } from '../matching/understanding';
import { readConcepts } from './concepts';
import type { Embedding } from './embedding';

export type Matcher = {
	readonly model: { readonly name: string; readonly hash: string };
	readonly taxonomy: Taxonomy;
	/** Makes openings ready; to be called when the programme changed. */
	prepare(openings: readonly Offered[]): void;
	/** Undefined for somebody who has said nothing. */
	rank(profile: Profile): Ranking | undefined;
	/** Every opening, best first, with all parts of its score. */
	matches(profile: Profile): readonly Match[];
	understand(text: string): readonly Found[];
	propose(has: readonly ConceptId[], refused: readonly ConceptId[]): readonly Proposal[];
	/** What a concept is called on screens; its id if nobody knows it. */
	readonly label: (id: ConceptId) => Text;
};

/** Words of a person that were found and not confirmed count this much less. */
const UNCONFIRMED = 0.8;
/** Likeness at which something found begins to count. */
const LEAST_SURE = 0.5;

/** @throws CannotStart if a concept file is broken */
export async function openMatcher(embedding: Embedding, folder = 'concepts'): Promise<Matcher> {
	const concepts = taxonomy(await readConcepts(resolve(folder)));
	const nameOf = (id: ConceptId) =>
		(['de', 'en'] as const).map((tongue) => label(id)[tongue]).join(' ');
	await embedding.prepare(concepts.concepts.map(({ id }) => nameOf(id)));
	const alike = alikeBy(
		concepts.concepts.map(({ id }) => id),
		(id) => embedding.vector(nameOf(id))
	);
	let reader: Understanding | undefined;
	let ready: readonly Asked[] = [];

	function label(id: ConceptId): Text {
		const labels = concepts.get(id)?.labels;
		return { de: labels?.de?.[0] ?? id, en: labels?.en?.[0] ?? id };
	}

	function understand(text: string): readonly Found[] {
		reader ??= understanding(concepts, (words) => embedding.vector(words));
		return reader.find(text);
	}

	/** Confirmed things count whole; what stands in the words beside them a little less. */
	function someone(profile: Profile): Person {
		const found = (profile.words === undefined ? [] : understand(profile.words)).map(
			({ concept, sureness }): Had => ({
				concept,
				sureness: (UNCONFIRMED * (sureness - LEAST_SURE)) / (1 - LEAST_SURE)
			})
		);
		return person(profile, { taxonomy: concepts, alike, found });
	}

	return {
		model: { name: embedding.name, hash: embedding.hash },
		taxonomy: concepts,
		prepare(openings) {
			ready = openings.map((opening) => asked(opening, concepts));
		},
		rank: (profile) => rank(someone(profile), ready, concepts),
		matches: (profile) => matches(someone(profile), ready),
		understand,
		propose: (has, refused) =>
			proposals(has, {
				taxonomy: concepts,
				asked: new Set(ready.flatMap(({ needs }) => needs.map(({ concept }) => concept))),
				refused
			}),
		label
	};
}
