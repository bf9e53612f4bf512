// The concepts and how near they are to each other: what is a kind of what, what an occupation brings along.

import type { ConceptId, Kind, Way } from '../domain/concept';

export type Concept = {
	readonly id: ConceptId;
	readonly kind: Kind;
	readonly esco?: string;
	/** By language; the first is the one to be shown. */
	readonly labels: Readonly<Partial<Record<string, readonly string[]>>>;
	readonly broader?: readonly ConceptId[];
	readonly needs?: readonly ConceptId[];
	readonly often?: readonly ConceptId[];
	readonly ways?: readonly Way[];
};

export type Taxonomy = {
	readonly concepts: readonly Concept[];
	get(id: ConceptId): Concept | undefined;
	/**
	 * How well somebody who has `one` answers to somebody who asks for `other`, between 0 and 1: whoever can the
	 * narrower thing can the wider one, the other way about only partly.
	 */
	nearness(one: ConceptId, other: ConceptId): number;
};

/** How much a step away is still worth; chosen on the tuning half of the judged set. */
const NEAR = {
	narrower: 0.9,
	broader: 0.5,
	sibling: 0.4,
	brings: 0.5,
	often: 0.3
} as const;

export function taxonomy(concepts: readonly Concept[]): Taxonomy {
	const byId = new Map(concepts.map((concept) => [concept.id, concept]));
	const namers = new Map<ConceptId, ConceptId[]>();
	for (const { id, broader = [], needs = [], often = [] } of concepts)
		for (const named of [...broader, ...needs, ...often])
			namers.set(named, [...(namers.get(named) ?? []), id]);
	/** From each concept, what it is worth for others; computed when first asked for. */
	const reaches = new Map<ConceptId, ReadonlyMap<ConceptId, number>>();
	const reachOf = (id: ConceptId) => {
		const known = reaches.get(id) ?? reach(id);
		reaches.set(id, known);
		return known;
	};

	function reach(id: ConceptId): ReadonlyMap<ConceptId, number> {
		const found = new Map<ConceptId, number>([[id, 1]]);
		const add = (other: ConceptId, worth: number) => {
			if (worth > (found.get(other) ?? 0)) found.set(other, worth);
		};
		const concept = byId.get(id);
		if (!concept) return found;
		const upwards = (from: Concept, worth: number) => {
			for (const wider of from.broader ?? []) {
				add(wider, worth * NEAR.narrower);
				const next = byId.get(wider);
				if (next) upwards(next, worth * NEAR.narrower);
			}
		};
		upwards(concept, 1);
		for (const brought of concept.needs ?? []) {
			add(brought, NEAR.brings);
			const next = byId.get(brought);
			if (next) upwards(next, NEAR.brings);
		}
		for (const usual of concept.often ?? []) add(usual, NEAR.often);
		for (const other of namers.get(id) ?? []) {
			if (byId.get(other)?.broader?.includes(id)) add(other, NEAR.broader);
		}
		for (const wider of concept.broader ?? []) {
			const isRoot = (byId.get(wider)?.broader?.length ?? 0) === 0;
			for (const sibling of namers.get(wider) ?? []) {
				if (byId.get(sibling)?.broader?.includes(wider))
					add(sibling, isRoot ? NEAR.sibling * 0.6 : NEAR.sibling);
			}
		}
		return found;
	}

	return {
		concepts,
		get: (id) => byId.get(id),
		nearness: (one, other) => reachOf(one).get(other) ?? 0
	};
}
