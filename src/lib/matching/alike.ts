// How near two concepts are in meaning: computed once for each pair that is ever asked for.

import type { ConceptId } from '../domain/concept';
import { likeness, type Vector } from './embedder';

/** Between −1 and 1; 0 where a concept has no vector. */
export type Alike = (one: ConceptId, other: ConceptId) => number;

/** @param vector of a concept; without any, relations alone decide (M8) */
export function alikeBy(
	concepts: readonly ConceptId[],
	vector: (concept: ConceptId) => Vector | undefined
): Alike {
	const places = new Map(concepts.map((id, place) => [id, place]));
	const vectors = concepts.map(vector);
	const rows = new Map<ConceptId, Float32Array>();

	function rowOf(id: ConceptId): Float32Array {
		const own = vectors[places.get(id) ?? -1];
		return Float32Array.from(vectors, (other) => (own && other ? likeness(own, other) : 0));
	}

	return (one, other) => {
		const row = rows.get(one) ?? rowOf(one);
		rows.set(one, row);
		return row[places.get(other) ?? -1] ?? 0;
	};
}
