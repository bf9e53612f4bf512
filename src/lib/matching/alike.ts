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
	/** What is not known yet is no number. */
	const rows = new Map<ConceptId, Float32Array>();

	function rowOf(id: ConceptId): Float32Array {
		const row = rows.get(id) ?? new Float32Array(concepts.length).fill(NaN);
		rows.set(id, row);
		return row;
	}

	function compute(one: ConceptId, place: number): number {
		const own = vectors[places.get(one) ?? -1];
		const other = vectors[place];
		return own && other ? likeness(own, other) : 0;
	}

	return (one, other) => {
		const row = rowOf(one);
		const place = places.get(other) ?? -1;
		const known = row[place] ?? 0;
		if (!Number.isNaN(known)) return known;
		return (row[place] = compute(one, place));
	};
}
