// How well an opening fits a person: a sum of named parts, so that every score can be taken apart again (M1).

import type { ConceptId, Kind, Way } from '../domain/concept';
import type { Opening } from '../domain/programme';
import type { Ambition, Wish } from '../domain/profile';
import type { DepartmentId, OpeningId } from '../domain/vocabulary';
import type { Person } from './person';
import type { Taxonomy } from './taxonomy';

export type Offered = { readonly id: OpeningId; readonly department: DepartmentId } & Opening;

/** What an opening asks for, made ready once for all people. */
export type Asked = {
	readonly opening: Offered;
	/** Essential ones weigh two, the others one. */
	readonly needs: readonly { readonly concept: ConceptId; readonly weight: 1 | 2 }[];
	readonly occupations: readonly ConceptId[];
	readonly facts: readonly Fact[];
	readonly district: string;
};

/** A requirement: any one of these papers meets it; without any it is for people to judge. */
export type Fact = {
	/** Which of the opening's requirements it is. */
	readonly index: number;
	readonly isHard: boolean;
	readonly anyOf: readonly ConceptId[];
	readonly ways: readonly Way[];
};

export type FactState = 'met' | 'open' | 'not-met';

/** One part of a score. `value` is between 0 and 1; missing information is worth the middle for everybody. */
export type Part =
	| {
			readonly of: 'skill';
			readonly concept: ConceptId;
			readonly by?: ConceptId;
			readonly essential: boolean;
			readonly weight: number;
			readonly value: number;
	  }
	| {
			readonly of: 'occupation';
			readonly concept?: ConceptId;
			readonly by?: ConceptId;
			readonly weight: number;
			readonly value: number;
	  }
	| {
			readonly of: 'fact';
			readonly index: number;
			readonly state: FactState;
			readonly weight: number;
			readonly value: number;
	  }
	| {
			readonly of: 'wishes';
			readonly shared: readonly Wish[];
			readonly weight: number;
			readonly value: number;
			readonly unsaid?: true;
	  }
	| {
			readonly of: 'ambitions';
			readonly shared: readonly Ambition[];
			readonly weight: number;
			readonly value: number;
			readonly unsaid?: true;
	  }
	| {
			readonly of: 'working-time' | 'district';
			readonly weight: number;
			readonly value: number;
			readonly unsaid?: true;
	  };

export type Match = {
	readonly opening: OpeningId;
	readonly department: DepartmentId;
	/** The sum of weight × value over the parts, between 0 and 1. */
	readonly score: number;
	readonly parts: readonly Part[];
	/** A hard requirement is not met: listed as reachable, never left out (M2). */
	readonly isReachable: boolean;
};

/** Shares of the whole; chosen on the tuning half of the judged set, the other half never seen. */
export const SHARES = {
	skills: 0.44,
	occupation: 0.22,
	facts: 0.1,
	wishes: 0.12,
	'working-time': 0.05,
	ambitions: 0.04,
	district: 0.03
} as const;
const MIDDLE = 0.5;
/** Evidence from which a requirement counts as met. */
const MET = 0.7;
const PAPER: readonly Kind[] = ['qualification'];

export function asked(opening: Offered, taxonomy: Taxonomy): Asked {
	const { asks, skills, requirements, place } = opening;
	const essential = asks?.essential ?? [];
	const wanted = [
		...(asks?.wanted ?? []),
		...(skills as readonly string[] as readonly ConceptId[])
	];
	const needs = new Map<ConceptId, 1 | 2>(wanted.map((concept) => [concept, 1]));
	for (const concept of essential) needs.set(concept, 2);
	return {
		opening,
		needs: [...needs]
			.filter(([id]) => taxonomy.get(id))
			.map(([concept, weight]) => ({ concept, weight })),
		occupations: asks?.occupations ?? [],
		facts: requirements.flatMap(({ kind, anyOf = [] }, index) =>
			anyOf.length === 0
				? []
				: [{ index, isHard: kind === 'hard', anyOf, ways: waysTo(anyOf, taxonomy) }]
		),
		district: districtOf(place)
	};
}

/** "Altmünster, Rathaus" is in Altmünster. */
export const districtOf = (place: string): string => place.split(',')[0]?.trim() ?? '';

export function match(
	someone: Person,
	{ opening, needs, occupations, facts, district }: Asked
): Match {
	const parts = [
		...skillParts(someone, needs),
		occupationPart(someone, occupations),
		...factParts(someone, facts),
		wishesPart(someone.profile.wishes, opening.wishes),
		ambitionsPart(someone.profile.ambitions ?? [], opening.offers ?? []),
		timePart(someone, opening),
		districtPart(someone, district)
	];
	return {
		opening: opening.id,
		department: opening.department,
		score: parts.reduce((sum, { weight, value }) => sum + weight * value, 0),
		parts,
		isReachable: parts.some(
			(part) =>
				part.of === 'fact' &&
				part.state === 'not-met' &&
				facts.some(({ index, isHard }) => isHard && index === part.index)
		)
	};
}

function skillParts(someone: Person, needs: Asked['needs']): Part[] {
	const whole = needs.reduce((sum, { weight }) => sum + weight, 0);
	return needs.map(({ concept, weight }) => ({
		of: 'skill',
		concept,
		essential: weight === 2,
		weight: (SHARES.skills * weight) / whole,
		...someone.evidence(concept)
	}));
}

function occupationPart(someone: Person, occupations: readonly ConceptId[]): Part {
	const weight = SHARES.occupation;
	const best = occupations
		.map((concept) => ({ concept, ...someone.evidence(concept) }))
		.reduce<{ concept?: ConceptId; by?: ConceptId; value: number }>(
			(a, b) => (b.value > a.value ? b : a),
			{ value: 0 }
		);
	return { of: 'occupation', weight, ...best };
}

function factParts(someone: Person, facts: readonly Fact[]): Part[] {
	const whole = facts.reduce((sum, { isHard }) => sum + (isHard ? 2 : 1), 0);
	if (whole === 0)
		return [{ of: 'working-time', weight: SHARES.facts, value: MIDDLE, unsaid: true }];
	return facts.map(({ index, isHard, anyOf }) => {
		const state = stateOf(someone, anyOf);
		const near = Math.max(...anyOf.map((concept) => someone.evidence(concept).value));
		return {
			of: 'fact',
			index,
			state,
			weight: (SHARES.facts * (isHard ? 2 : 1)) / whole,
			value: state === 'met' ? 1 : state === 'not-met' ? 0 : Math.min(MIDDLE, near)
		};
	});
}

/** What was said decides; what was not said stays open (M2). */
function stateOf(someone: Person, anyOf: readonly ConceptId[]): FactState {
	if (anyOf.some((concept) => someone.holds.has(concept) || someone.evidence(concept).value >= MET))
		return 'met';
	return anyOf.every((concept) => someone.lacks.has(concept)) ? 'not-met' : 'open';
}

function wishesPart(chosen: readonly Wish[], offered: readonly Wish[]): Part {
	return { of: 'wishes', ...sharedOf(chosen, offered), weight: SHARES.wishes };
}

function ambitionsPart(chosen: readonly Ambition[], offered: readonly Ambition[]): Part {
	return { of: 'ambitions', ...sharedOf(chosen, offered), weight: SHARES.ambitions };
}

function sharedOf<Word>(chosen: readonly Word[], offered: readonly Word[]) {
	const shared = chosen.filter((word) => offered.includes(word));
	const most = Math.min(chosen.length, offered.length);
	if (most === 0) return { shared, value: MIDDLE, unsaid: true as const };
	return { shared, value: shared.length / most };
}

function timePart({ profile }: Person, { hours }: Opening): Part {
	const isRight =
		profile.workingTime === 'both' || hours === 'both' || profile.workingTime === hours;
	return { of: 'working-time', weight: SHARES['working-time'], value: isRight ? 1 : 0 };
}

function districtPart({ profile: { districts = [] } }: Person, district: string): Part {
	const weight = SHARES.district;
	if (districts.length === 0) return { of: 'district', weight, value: MIDDLE, unsaid: true };
	return { of: 'district', weight, value: districts.includes(district) ? 1 : 0 };
}

const waysTo = (anyOf: readonly ConceptId[], taxonomy: Taxonomy): Way[] => [
	...new Set(
		anyOf.flatMap((id) =>
			PAPER.includes(taxonomy.get(id)?.kind ?? 'skill') ? (taxonomy.get(id)?.ways ?? []) : []
		)
	)
];
