// A profile as the scorer reads it: what somebody has, how surely, and what they said about facts.

import type { ConceptId } from '../domain/concept';
import type { Profile } from '../domain/profile';
import type { Alike } from './alike';
import { remembered } from './remembered';
import type { Taxonomy } from './taxonomy';

/** Something that the person has: what it is, and how sure that is, between 0 and 1. */
export type Had = { readonly concept: ConceptId; readonly sureness: number };

export type Person = {
	readonly has: readonly Had[];
	readonly holds: ReadonlySet<ConceptId>;
	readonly lacks: ReadonlySet<ConceptId>;
	/** What they would rather not do. */
	readonly unwanted: ReadonlySet<ConceptId>;
	readonly profile: Pick<Profile, 'wishes' | 'workingTime' | 'ambitions' | 'districts'>;
	/** How well the person answers to what is asked, and with what; computed once for each concept. */
	evidence(asked: ConceptId): Evidence;
	/** For each thing that the person has, how near it is to what is asked, however sure it is. */
	readonly near: (asked: ConceptId) => readonly number[];
};

export type Evidence = { readonly value: number; readonly by?: ConceptId };

/** Likeness of two meanings from which it is evidence, and how much of evidence it can be at most. */
const LIKE = { least: 0.36, most: 0.5 } as const;
/** What is left of evidence for something that somebody would rather not do, taken from 1. */
const DISLIKED = 0.9;
const NOTHING: Evidence = { value: 0 };

/**
 * @param found concepts of the person's own words, not yet confirmed one by one
 */
export function person(
	profile: Profile,
	{
		taxonomy,
		alike,
		found = [],
		unwanted = []
	}: {
		taxonomy: Taxonomy;
		alike: Alike;
		found?: readonly Had[];
		unwanted?: readonly ConceptId[];
	}
): Person {
	const sure = [...profile.skills, ...(profile.concepts ?? []), ...(profile.holds ?? [])];
	const spoken = profile.spoken.map((language) => `language-${language}`);
	const lacks = new Set(profile.lacks ?? []);
	const has = new Map<ConceptId, number>(found.map(({ concept, sureness }) => [concept, sureness]));
	for (const concept of [...sure, ...spoken] as ConceptId[])
		if (taxonomy.get(concept)) has.set(concept, 1);
	for (const concept of lacks) has.delete(concept);
	const disliked = new Set(unwanted.filter((concept) => has.get(concept) !== 1));
	for (const concept of disliked) has.delete(concept);
	const held = [...has].map(([concept, sureness]) => ({ concept, sureness }));
	/** Whoever wants to leave a field does not want to be led back into it for being good at it. */
	const evidence = ofConcept((asked): Evidence => {
		if (lacks.has(asked)) return NOTHING;
		const liked = disliked.has(asked) ? 1 - DISLIKED : 1;
		let best = NOTHING;
		near(asked).forEach((value, place) => {
			const { concept, sureness } = held[place] ?? { sureness: 0 };
			if (concept && sureness * value * liked > best.value)
				best = { value: sureness * value * liked, by: concept };
		});
		return best;
	});
	const near = ofConcept((asked) =>
		held.map(({ concept }) => {
			const meant = (alike(concept, asked) - LIKE.least) / (1 - LIKE.least);
			return Math.max(taxonomy.nearness(concept, asked), LIKE.most * meant);
		})
	);

	return {
		has: held,
		holds: new Set(profile.holds ?? []),
		lacks,
		unwanted: disliked,
		profile,
		evidence,
		near
	};
}

const ofConcept = <Answer>(answer: (asked: ConceptId) => Answer) =>
	remembered(answer, (asked: ConceptId) => asked);
