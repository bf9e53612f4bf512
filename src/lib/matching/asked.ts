// What an opening asks for, made ready once for all people.

import type { ConceptId, Kind, Way } from '../domain/concept';
import type { Opening } from '../domain/programme';
import type { DepartmentId, OpeningId } from '../domain/vocabulary';
import type { Taxonomy } from './taxonomy';

export type Offered = { readonly id: OpeningId; readonly department: DepartmentId } & Opening;

export type Asked = {
	readonly opening: Offered;
	readonly needs: readonly Need[];
	readonly occupations: readonly ConceptId[];
	/** Both of these together. */
	readonly sought: readonly ConceptId[];
	readonly facts: readonly Fact[];
	/** None where the work is all over the city. */
	readonly district?: string;
};

/** Essential ones weigh two, the others one; the shares of all add up to 1. */
export type Need = {
	readonly concept: ConceptId;
	readonly weight: 1 | 2;
	readonly share: number;
};

/** A requirement: any one of these papers meets it; without any it is for people to judge. */
export type Fact = {
	/** Which of the opening's requirements it is. */
	readonly index: number;
	readonly isHard: boolean;
	/** Hard ones count double; the shares of all add up to 1. */
	readonly share: number;
	readonly anyOf: readonly ConceptId[];
	readonly ways: readonly Way[];
};

const PAPER: readonly Kind[] = ['qualification'];

export function asked(opening: Offered, taxonomy: Taxonomy): Asked {
	const { asks, skills, requirements } = opening;
	const district = districtOf(opening);
	const essential = asks?.essential ?? [];
	const wanted = [
		...(asks?.wanted ?? []),
		...(skills as readonly string[] as readonly ConceptId[])
	];
	const needs = new Map<ConceptId, 1 | 2>(wanted.map((concept) => [concept, 1]));
	for (const concept of essential) needs.set(concept, 2);
	const named = [...needs].filter(([id]) => taxonomy.get(id));
	const whole = named.reduce((sum, [, weight]) => sum + weight, 0);
	const known = named.map(([concept, weight]) => ({ concept, weight, share: weight / whole }));
	const occupations = asks?.occupations ?? [];
	return {
		opening,
		needs: known,
		occupations,
		sought: [...known.map(({ concept }) => concept), ...occupations],
		facts: factsOf(requirements, taxonomy),
		...(district !== undefined && { district })
	};
}

function factsOf(requirements: Opening['requirements'], taxonomy: Taxonomy): Fact[] {
	const facts = requirements.flatMap(({ kind, anyOf = [] }, index) =>
		anyOf.length === 0 ? [] : [{ index, isHard: kind === 'hard', anyOf }]
	);
	const weightOf = ({ isHard }: { isHard: boolean }) => (isHard ? 2 : 1);
	const whole = facts.reduce((sum, fact) => sum + weightOf(fact), 0);
	return facts.map((fact) => ({
		...fact,
		share: weightOf(fact) / whole,
		ways: waysTo(fact.anyOf, taxonomy)
	}));
}

/** "Altmünster, Rathaus" is in Altmünster. */
export const districtOf = ({ place, isCityWide }: Pick<Opening, 'place' | 'isCityWide'>) =>
	isCityWide ? undefined : place.split(',')[0]?.trim();

/** Each once, those with most openings first. */
export function districtsOf(openings: readonly Pick<Opening, 'place' | 'isCityWide'>[]): string[] {
	const counts = new Map<string, number>();
	for (const opening of openings) {
		const district = districtOf(opening);
		if (district) counts.set(district, (counts.get(district) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1]).map(([district]) => district);
}

const waysTo = (anyOf: readonly ConceptId[], taxonomy: Taxonomy): Way[] => [
	...new Set(
		anyOf.flatMap((id) =>
			PAPER.includes(taxonomy.get(id)?.kind ?? 'skill') ? (taxonomy.get(id)?.ways ?? []) : []
		)
	)
];
