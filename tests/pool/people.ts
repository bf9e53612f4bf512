// A synthetic pool: people whose profiles hang together as those of people do.

import {
	AMBITIONS,
	SKILLS,
	SPOKEN,
	WISHES,
	WORKING_TIMES,
	type Profile
} from '../../src/lib/domain/profile';
import { SKILL_GROUPS, type SkillGroup } from '../../src/lib/domain/skill-groups';
import type { Chance } from '../support/chance';

const GROUPS = Object.keys(SKILL_GROUPS) as SkillGroup[];
/** Some fields are far more common than others, so that rare combinations occur. */
const COMMON = [
	...GROUPS,
	'people',
	'people',
	'people',
	'office',
	'office',
	'care'
] as SkillGroup[];

/** Somebody with one field, often a second, and a few things that do not fit. */
export function somebody({ below, isLucky, oneOf }: Chance): Profile {
	const fields = [oneOf(COMMON), ...(isLucky(0.5) ? [oneOf(GROUPS)] : [])];
	const skills = new Set(
		Array.from({ length: 1 + below(7) }, () =>
			isLucky(0.85) ? oneOf(SKILL_GROUPS[oneOf(fields)]) : oneOf(SKILLS)
		)
	);
	return {
		language: 'de',
		skills: [...skills],
		wishes: [...new Set(Array.from({ length: below(4) }, () => oneOf(WISHES)))],
		workingTime: oneOf(WORKING_TIMES),
		spoken: [...(isLucky(0.85) ? ['de' as const] : []), oneOf(SPOKEN)],
		...(isLucky(0.4) && { ambitions: [oneOf(AMBITIONS)] }),
		words: `only in the vault ${String(below(1_000_000))}`
	};
}
