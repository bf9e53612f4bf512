// Fields of work that skills belong to.

import type { Skill } from './profile';

/** Every skill stands in exactly one group. */
export const SKILL_GROUPS = {
	people: [
		'advising',
		'customer-contact',
		'phone',
		'social-work',
		'conflict-resolution',
		'childcare',
		'teaching',
		'interpreting',
		'sports',
		'music'
	],
	care: ['nursing', 'first-aid', 'emergency-care', 'dental-assistance', 'laboratory'],
	office: [
		'writing',
		'office-software',
		'administration',
		'law',
		'accounting',
		'budgeting',
		'archives-libraries'
	],
	planning: [
		'project-management',
		'leading',
		'event-planning',
		'design-media',
		'planning-drawing',
		'surveying'
	],
	computers: ['it-support', 'networks', 'programming', 'data-analysis'],
	craft: ['construction', 'electrics', 'metalwork', 'woodwork', 'machines', 'cooking', 'cleaning'],
	outside: ['gardening', 'environment', 'driving-car', 'driving-truck', 'logistics', 'security']
} as const satisfies Record<string, readonly Skill[]>;
export type SkillGroup = keyof typeof SKILL_GROUPS;
