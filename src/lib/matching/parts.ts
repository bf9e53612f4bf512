// The parts of a score, each with what it was found by: what reasons are made of.

import type { ConceptId } from '../domain/concept';
import type { Ambition, Wish } from '../domain/profile';
import type { Asked } from './asked';
import type { Person } from './person';
import {
	broughtValue,
	dislikesValue,
	districtValue,
	factValue,
	MET,
	MIDDLE,
	SHARES,
	sharedValue,
	stateOf,
	timeValue,
	usesOf,
	type FactState
} from './values';

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
			/** How much of what the person brings is of use here, and what is. */
			readonly of: 'brought';
			readonly used: readonly ConceptId[];
			readonly weight: number;
			readonly value: number;
			readonly unsaid?: true;
	  }
	| {
			/** Little of it is what the person would rather not do; and what is. */
			readonly of: 'dislikes';
			readonly touched: readonly ConceptId[];
			readonly weight: number;
			readonly value: number;
			readonly unsaid?: true;
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
			readonly of: 'working-time' | 'district' | 'skills' | 'facts';
			readonly weight: number;
			readonly value: number;
			readonly unsaid?: true;
	  };

/** All parts of how well an opening fits a person: their weights times values add up to its score. */
export function partsOf(someone: Person, asked: Asked): Part[] {
	const { profile } = someone;
	const { opening, district } = asked;
	const place = districtValue(someone, district);
	return [
		...skillParts(someone, asked),
		occupationPart(someone, asked.occupations),
		broughtPart(someone, asked.sought),
		dislikesPart(someone, asked),
		...factParts(someone, asked),
		{ of: 'wishes', weight: SHARES.wishes, ...sharedOf(profile.wishes, opening.wishes) },
		{
			of: 'ambitions',
			weight: SHARES.ambitions,
			...sharedOf(profile.ambitions ?? [], opening.offers ?? [])
		},
		{ of: 'working-time', weight: SHARES['working-time'], value: timeValue(someone, opening) },
		{
			of: 'district',
			weight: SHARES.district,
			value: place,
			...(((profile.districts ?? []).length === 0 || district === undefined) && {
				unsaid: true as const
			})
		}
	];
}

function skillParts(someone: Person, { needs }: Asked): Part[] {
	if (needs.length === 0)
		return [{ of: 'skills', weight: SHARES.skills, value: MIDDLE, unsaid: true }];
	return needs.map(({ concept, weight, share }) => ({
		of: 'skill',
		concept,
		essential: weight === 2,
		weight: SHARES.skills * share,
		...someone.evidence(concept)
	}));
}

function occupationPart(someone: Person, occupations: readonly ConceptId[]): Part {
	const best = occupations
		.map((concept) => ({ concept, ...someone.evidence(concept) }))
		.reduce<{ concept?: ConceptId; by?: ConceptId; value: number }>(
			(a, b) => (b.value > a.value ? b : a),
			{ value: 0 }
		);
	return { of: 'occupation', weight: SHARES.occupation, ...best };
}

function broughtPart(someone: Person, sought: readonly ConceptId[]): Part {
	const uses = usesOf(someone, sought);
	return {
		of: 'brought',
		used: someone.has.flatMap(({ concept }, place) => ((uses[place] ?? 0) >= MET ? [concept] : [])),
		weight: SHARES.brought,
		value: broughtValue(someone, uses),
		...(someone.has.length === 0 && { unsaid: true as const })
	};
}

function dislikesPart(someone: Person, asked: Asked): Part {
	return {
		of: 'dislikes',
		touched: asked.sought.filter((concept) => someone.unwanted.has(concept)),
		weight: SHARES.dislikes,
		value: dislikesValue(someone, asked),
		...(someone.unwanted.size === 0 && { unsaid: true as const })
	};
}

function factParts(someone: Person, { facts }: Asked): Part[] {
	if (facts.length === 0)
		return [{ of: 'facts', weight: SHARES.facts, value: MIDDLE, unsaid: true }];
	return facts.map((fact) => ({
		of: 'fact',
		index: fact.index,
		state: stateOf(someone, fact),
		weight: SHARES.facts * fact.share,
		value: factValue(someone, fact)
	}));
}

const sharedOf = <Word>(chosen: readonly Word[], offered: readonly Word[]) => ({
	shared: chosen.filter((word) => offered.includes(word)),
	value: sharedValue(chosen, offered),
	...(Math.min(chosen.length, offered.length) === 0 && { unsaid: true as const })
});
