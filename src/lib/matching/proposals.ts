// Skills that people with such a past usually also have: asked one by one, never added silently (M5).

import type { ConceptId } from '../domain/concept';
import type { Taxonomy } from './taxonomy';

export type Proposal = {
	readonly concept: ConceptId;
	/** Of what the person said, the thing that suggests it. */
	readonly because: ConceptId;
};

const MOST = 5;
/** What an occupation brings counts more than what often goes together. */
const WORTH = { needs: 1, often: 0.6 } as const;
const ASKED_FOR = 0.5;

/**
 * At most five, likeliest first.
 * @param asked what openings ask for: a proposal that no opening asks for is of little use
 * @param refused what the person has said no to
 */
export function proposals(
	has: readonly ConceptId[],
	{
		taxonomy,
		asked,
		refused = []
	}: { taxonomy: Taxonomy; asked: ReadonlySet<ConceptId>; refused?: readonly ConceptId[] }
): Proposal[] {
	const known = new Set([...has, ...refused]);
	const found = new Map<ConceptId, { because: ConceptId; worth: number }>();
	for (const because of has) {
		const { needs = [], often = [] } = taxonomy.get(because) ?? {};
		for (const [list, worth] of [
			[needs, WORTH.needs],
			[often, WORTH.often]
		] as const) {
			for (const concept of list) {
				const before = found.get(concept);
				found.set(concept, {
					because: before?.because ?? because,
					worth: (before?.worth ?? 0) + worth
				});
			}
		}
	}
	return [...found]
		.filter(([concept]) => !known.has(concept) && taxonomy.get(concept)?.kind !== 'qualification')
		.filter(([concept]) => !has.some((own) => taxonomy.nearness(own, concept) > 0.9))
		.map(([concept, { because, worth }]) => ({
			concept,
			because,
			worth: worth + (asked.has(concept) ? ASKED_FOR : 0)
		}))
		.sort((a, b) => b.worth - a.worth)
		.slice(0, MOST)
		.map(({ concept, because }) => ({ concept, because }));
}
