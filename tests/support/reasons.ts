// Reasons as a match gives them, with only what a test is about.

import type { ConceptId } from '../../src/lib/domain/concept';
import type { Text } from '../../src/lib/domain/programme';
import type { Wish } from '../../src/lib/domain/profile';
import type { Reasons } from '../../src/lib/views/shared';

type Told = {
	readonly met?: readonly string[];
	readonly wishes?: readonly Wish[];
	readonly learnable?: readonly string[];
};

export function reasonsFor({ met = [], wishes = [], learnable = [] }: Told): Reasons {
	const answered = (id: string) => ({ concept: id as ConceptId });
	return {
		met: met.map(answered),
		learnable: learnable.map(answered),
		missing: [],
		hard: [],
		wishes,
		ambitions: [],
		workingTime: 'other',
		unsaid: [],
		disliked: [],
		notUsed: [],
		wouldChange: []
	};
}

/** What the fixtures' concepts are called. */
export const conceptNames: Readonly<Partial<Record<ConceptId, Text>>> = {
	['childcare' as ConceptId]: { de: 'Kinderbetreuung', en: 'Childcare' },
	['music' as ConceptId]: { de: 'Musik', en: 'Music' },
	['gardening' as ConceptId]: { de: 'Gärtnern', en: 'Gardening' },
	['administration' as ConceptId]: { de: 'Verwaltung', en: 'Administration' }
};
