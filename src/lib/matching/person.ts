// A profile as the scorer reads it: what somebody has, how surely, and what they said about facts.

import type { ConceptId } from '../domain/concept';
import type { Profile } from '../domain/profile';
import type { Alike } from './alike';
import type { Taxonomy } from './taxonomy';

/** Something that the person has: what it is, and how sure that is, between 0 and 1. */
export type Had = { readonly concept: ConceptId; readonly sureness: number };

export type Person = {
	readonly has: readonly Had[];
	readonly holds: ReadonlySet<ConceptId>;
	readonly lacks: ReadonlySet<ConceptId>;
	readonly profile: Pick<Profile, 'wishes' | 'workingTime' | 'ambitions' | 'districts'>;
	/** How well the person answers to what is asked, and with what; computed once for each concept. */
	evidence(asked: ConceptId): Evidence;
};

export type Evidence = { readonly value: number; readonly by?: ConceptId };

/** Likeness of two meanings from which it is evidence, and how much of evidence it can be at most. */
const LIKE = { least: 0.35, most: 0.55 } as const;
const NOTHING: Evidence = { value: 0 };

/**
 * @param found concepts of the person's own words, not yet confirmed one by one
 */
export function person(
	profile: Profile,
	{ taxonomy, alike, found = [] }: { taxonomy: Taxonomy; alike: Alike; found?: readonly Had[] }
): Person {
	const sure = [...profile.skills, ...(profile.concepts ?? []), ...(profile.holds ?? [])];
	const spoken = profile.spoken.map((language) => `language-${language}`);
	const lacks = new Set(profile.lacks ?? []);
	const has = new Map<ConceptId, number>(found.map(({ concept, sureness }) => [concept, sureness]));
	for (const concept of [...sure, ...spoken] as ConceptId[])
		if (taxonomy.get(concept)) has.set(concept, 1);
	for (const concept of lacks) has.delete(concept);
	const held = [...has].map(([concept, sureness]) => ({ concept, sureness }));
	const known = new Map<ConceptId, Evidence>();

	function evidence(asked: ConceptId): Evidence {
		const before = known.get(asked);
		if (before) return before;
		const best = lacks.has(asked) ? NOTHING : strongest(asked);
		known.set(asked, best);
		return best;
	}

	function strongest(asked: ConceptId): Evidence {
		let best = NOTHING;
		for (const { concept, sureness } of held) {
			const meant = (alike(concept, asked) - LIKE.least) / (1 - LIKE.least);
			const near = Math.max(taxonomy.nearness(concept, asked), LIKE.most * meant);
			const value = sureness * near;
			if (value > best.value) best = { value, by: concept };
		}
		return best;
	}

	return { has: held, holds: new Set(profile.holds ?? []), lacks, profile, evidence };
}
