// What of a person the pool may show: seven attributes with few values each, and nothing else.

import { AMBITIONS, type Ambition, type Profile, type Wish } from '../domain/profile';
import { SKILL_GROUPS, type SkillGroup } from '../domain/skill-groups';

/** Kinds of work that wishes are about. Every wish stands in exactly one. */
export const DIRECTIONS = {
	people: ['with-people', 'helping', 'with-children'],
	hands: ['with-hands', 'outdoors'],
	desk: ['with-computers', 'with-numbers', 'with-law', 'calm-office'],
	shaping: ['organising', 'creative', 'in-a-team']
} as const satisfies Record<string, readonly Wish[]>;
export type Direction = keyof typeof DIRECTIONS;

/**
 * In the order of what matters for finding work: where not all can be shown, the last are left out first. Languages but
 * German, words, papers, places and dates are not among them: they tell of origin, or of one person.
 */
export const ATTRIBUTES = [
	'field',
	'time',
	'direction',
	'german',
	'second',
	'ambition',
	'skills'
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

export type Coarse = {
	readonly field: SkillGroup | 'open';
	readonly time: Profile['workingTime'];
	readonly direction: Direction | 'open';
	readonly german: 'yes' | 'no';
	/** The field that comes next. */
	readonly second: SkillGroup | 'none';
	readonly ambition: Ambition | 'open';
	/** How much somebody named. */
	readonly skills: 'few' | 'many';
};

/** Skills from which on they are many. */
const MANY = 5;

export function coarseOf(profile: Profile): Coarse {
	const [field = 'open', second = 'none'] = ranked(SKILL_GROUPS, profile.skills);
	const [direction = 'open'] = ranked(DIRECTIONS, profile.wishes);
	return {
		field,
		time: profile.workingTime,
		direction,
		german: profile.spoken.includes('de') ? 'yes' : 'no',
		second,
		ambition: AMBITIONS.find((one) => profile.ambitions?.includes(one)) ?? 'open',
		skills: profile.skills.length >= MANY ? 'many' : 'few'
	};
}

/** The groups that most of what was said stands in, those of nothing left out; even ones in the order of the list. */
function ranked<Group extends string>(
	groups: Readonly<Record<Group, readonly string[]>>,
	said: readonly string[]
): Group[] {
	const counted = (Object.keys(groups) as Group[]).map((group) => ({
		group,
		count: said.filter((one) => groups[group].includes(one)).length
	}));
	return counted
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count)
		.map(({ group }) => group);
}
