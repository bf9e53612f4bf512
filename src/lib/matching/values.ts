// What each part of a score is worth, as plain numbers between 0 and 1, quick enough for thousands of openings.

import type { ConceptId } from '../domain/concept';
import type { Opening } from '../domain/programme';
import type { Asked, Fact } from './asked';
import type { Person } from './person';

export type FactState = 'met' | 'open' | 'not-met';

/** Shares of the whole; chosen on the tuning half of the judged set, the other half never seen. */
export const SHARES = {
	skills: 0.3,
	brought: 0.26,
	occupation: 0.14,
	dislikes: 0.05,
	wishes: 0.09,
	facts: 0.07,
	'working-time': 0.04,
	ambitions: 0.03,
	district: 0.02
} as const;
/** What was not said is worth this for everybody. */
export const MIDDLE = 0.5;
/** Evidence from which a requirement counts as met: what was said in own words is just enough. */
export const MET = 0.69;
/** Whoever names one thing has not said all: as if so much more were there that is of no use. */
const UNSAID = 0.8;

/** The sum of share × value, between 0 and 1; the parts of a match add up to the same. */
export function scoreOf(someone: Person, asked: Asked): number {
	const { profile } = someone;
	const { opening, facts } = asked;
	return (
		SHARES.skills * skillsValue(someone, asked) +
		SHARES.brought * broughtValue(someone, usesOf(someone, asked.sought)) +
		SHARES.occupation * occupationValue(someone, asked.occupations) +
		SHARES.dislikes * dislikesValue(someone, asked) +
		SHARES.wishes * sharedValue(profile.wishes, opening.wishes) +
		SHARES.facts * factsValue(someone, facts) +
		SHARES['working-time'] * timeValue(someone, opening) +
		SHARES.ambitions * sharedValue(profile.ambitions ?? [], opening.offers ?? []) +
		SHARES.district * districtValue(someone, asked.district)
	);
}

/** An opening that asks for nothing says nothing about anybody. */
function skillsValue(someone: Person, { needs }: Asked): number {
	let sum = needs.length === 0 ? MIDDLE : 0;
	for (const { concept, share } of needs) sum += share * someone.evidence(concept).value;
	return sum;
}

function occupationValue(someone: Person, occupations: readonly ConceptId[]): number {
	let best = 0;
	for (const concept of occupations) best = Math.max(best, someone.evidence(concept).value);
	return best;
}

/** For each thing that somebody has, how much use an opening has for it. */
export function usesOf({ has, near }: Person, sought: readonly ConceptId[]): Float64Array {
	const uses = new Float64Array(has.length);
	for (const concept of sought) {
		const values = near(concept);
		for (let place = 0; place < uses.length; place++) {
			const value = values[place] ?? 0;
			if (value > (uses[place] ?? 0)) uses[place] = value;
		}
	}
	return uses;
}

/** An opening that has use for most of what somebody brings is likelier theirs. */
export function broughtValue({ has }: Person, uses: Float64Array): number {
	if (has.length === 0) return MIDDLE;
	let [whole, sum] = [UNSAID, 0];
	for (const [place, { sureness }] of has.entries()) {
		whole += sureness;
		sum += sureness * (uses[place] ?? 0);
	}
	return sum / whole;
}

/** Less the more of the opening's core is what somebody would rather not do. */
export function dislikesValue({ unwanted }: Person, { needs, occupations }: Asked): number {
	if (unwanted.size === 0) return MIDDLE;
	if (occupations.some((concept) => unwanted.has(concept))) return 0;
	let value = 1;
	for (const { concept, weight } of needs)
		if (unwanted.has(concept)) value = Math.min(value, 1 - weight / 2);
	return value;
}

function factsValue(someone: Person, facts: readonly Fact[]): number {
	if (facts.length === 0) return MIDDLE;
	let sum = 0;
	for (const fact of facts) sum += fact.share * factValue(someone, fact);
	return sum;
}

/** What is nearly there is worth nearly as much as what was not spoken about. */
export function factValue(someone: Person, fact: Fact): number {
	const state = stateOf(someone, fact);
	if (state === 'met') return 1;
	if (state === 'not-met') return 0;
	let near = 0;
	for (const concept of fact.anyOf) near = Math.max(near, someone.evidence(concept).value);
	return Math.min(MIDDLE, near);
}

/** What was said decides; what was not said stays open (M2). */
export function stateOf(someone: Person, { anyOf }: Fact): FactState {
	if (anyOf.some((concept) => someone.holds.has(concept) || someone.evidence(concept).value >= MET))
		return 'met';
	return anyOf.every((concept) => someone.lacks.has(concept)) ? 'not-met' : 'open';
}

/** The share of what both could have in common. */
export function sharedValue<Word>(chosen: readonly Word[], offered: readonly Word[]): number {
	const most = Math.min(chosen.length, offered.length);
	if (most === 0) return MIDDLE;
	let count = 0;
	for (const word of chosen) if (offered.includes(word)) count += 1;
	return count / most;
}

export function timeValue({ profile }: Person, { hours }: Opening): number {
	const isRight =
		profile.workingTime === 'both' || hours === 'both' || profile.workingTime === hours;
	return isRight ? 1 : 0;
}

export function districtValue(
	{ profile: { districts = [] } }: Person,
	district: string | undefined
): number {
	if (districts.length === 0 || district === undefined) return MIDDLE;
	return districts.includes(district) ? 1 : 0;
}
