// The matcher of this server: its concepts, its embedder, and what both say of a profile.

import { resolve } from 'node:path';
import type { ConceptId, Kind } from '../domain/concept';
import { SILENT, type Profile } from '../domain/profile';
import type { Opening, Text } from '../domain/programme';
import { alikeBy } from '../matching/alike';
import { asked, type Asked, type Offered } from '../matching/asked';
import type { Match } from '../matching/match';
import { papersToAsk } from '../matching/papers';
import { person, type Had, type Person } from '../matching/person';
import { proposals, type Proposal } from '../matching/proposals';
import { matches, rank, type Ranking } from '../matching/ranking';
import { taxonomy, type Taxonomy } from '../matching/taxonomy';
import { understanding, type Found, type Understanding } from '../matching/understanding';
import { readConcepts } from './concepts';
import type { Embedding } from './embedding';
import { languages } from './languages';

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
	/** Papers that the openings which fit best demand, and of which nothing was said. */
	papers(asked: { has: readonly ConceptId[]; words: string }): readonly ConceptId[];
	propose(has: readonly ConceptId[], refused: readonly ConceptId[]): readonly Proposal[];
	/** What a concept is called on screens; its id if nobody knows it. */
	readonly label: (id: ConceptId) => Text;
};

/**
 * What was found in somebody's words and not confirmed counts less. Whoever would like to have a paper does not have it:
 * it says where they want to go, and meets nothing.
 */
const WEIGHTS = { said: 0.7, wanted: 0.9, wantedPaper: 0.6, unwanted: 0 } as const;
/** Likeness at which something found begins to count. */
const LEAST_SURE = 0.45;

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
	const derived = new Map<string, NonNullable<Opening['asks']>>();
	let sought: ReadonlySet<ConceptId> = new Set();

	function label(id: ConceptId): Text {
		const labels = concepts.get(id)?.labels;
		return { de: labels?.de?.[0] ?? id, en: labels?.en?.[0] ?? id };
	}

	function understand(text: string): readonly Found[] {
		reader ??= understanding(concepts, {
			vector: (words) => embedding.vector(words),
			languages: languages()
		});
		return reader.find(text);
	}

	/** Where nobody has said what an opening asks for, its title and tasks say it. */
	function withAsks(opening: Offered): Offered {
		if (opening.asks) return opening;
		const text = [opening.title.de, ...opening.tasks].join('. ');
		const asks = derived.get(text) ?? asksIn(understand(text));
		derived.set(text, asks);
		return { ...opening, asks };
	}

	function asksIn(found: readonly Found[]): NonNullable<Opening['asks']> {
		const ids = found.map(({ concept }) => concept);
		const isOf = (kinds: readonly Kind[]) =>
			ids.filter((id) => kinds.includes(concepts.get(id)?.kind ?? 'skill'));
		return { essential: [], wanted: isOf(['skill', 'task']), occupations: isOf(['occupation']) };
	}

	/** Confirmed things count whole; what stands in the words beside them a little less. */
	function someone(profile: Profile): Person {
		const read = profile.words === undefined ? [] : understand(profile.words);
		const isPaper = (id: ConceptId) => concepts.get(id)?.kind === 'qualification';
		const found = read
			.filter(({ tone }) => tone !== 'unwanted')
			.map(({ concept, sureness, tone }): Had => {
				const weight = WEIGHTS[tone === 'wanted' && isPaper(concept) ? 'wantedPaper' : tone];
				return { concept, sureness: (weight * (sureness - LEAST_SURE)) / (1 - LEAST_SURE) };
			});
		const unwanted = read.flatMap(({ concept, tone }) =>
			tone === 'unwanted' && !isPaper(concept) ? [concept] : []
		);
		return person(profile, { taxonomy: concepts, alike, found, unwanted });
	}

	return {
		model: { name: embedding.name, hash: embedding.hash },
		taxonomy: concepts,
		prepare(openings) {
			ready = openings.map((opening) => asked(withAsks(opening), concepts));
			sought = new Set(ready.flatMap(({ needs }) => needs.map(({ concept }) => concept)));
		},
		rank: (profile) => rank(someone(profile), ready, concepts),
		matches: (profile) => matches(someone(profile), ready),
		understand,
		papers: ({ has, words }) => papersToAsk(someone({ ...SILENT, concepts: has, words }), ready),
		propose: (has, refused) => proposals(has, { taxonomy: concepts, asked: sought, refused }),
		label
	};
}
