// What a visitor says about themselves, in closed lists: the vault keeps it, matching reads it.

import type { ConceptId } from './concept';

export const SKILLS = [
	'advising',
	'teaching',
	'childcare',
	'nursing',
	'first-aid',
	'driving-car',
	'driving-truck',
	'customer-contact',
	'phone',
	'writing',
	'office-software',
	'data-analysis',
	'programming',
	'it-support',
	'networks',
	'accounting',
	'budgeting',
	'law',
	'administration',
	'project-management',
	'leading',
	'construction',
	'planning-drawing',
	'surveying',
	'electrics',
	'metalwork',
	'woodwork',
	'gardening',
	'cleaning',
	'cooking',
	'logistics',
	'event-planning',
	'design-media',
	'archives-libraries',
	'social-work',
	'conflict-resolution',
	'sports',
	'music',
	'interpreting',
	'environment',
	'security',
	'laboratory',
	'dental-assistance',
	'emergency-care',
	'machines'
] as const;
export type Skill = (typeof SKILLS)[number];

export const WISHES = [
	'with-people',
	'with-hands',
	'with-computers',
	'outdoors',
	'helping',
	'organising',
	'creative',
	'with-numbers',
	'with-children',
	'with-law',
	'in-a-team',
	'calm-office'
] as const;
export type Wish = (typeof WISHES)[number];

/** What somebody looks for in the work itself; chosen by themselves, never inferred. */
export const AMBITIONS = ['learn', 'responsibility', 'steady'] as const;
export type Ambition = (typeof AMBITIONS)[number];

export const WORKING_TIMES = ['full', 'part', 'both'] as const;
export type WorkingTime = (typeof WORKING_TIMES)[number];

/** Languages somebody speaks, as ISO 639-1 codes. */
export const SPOKEN = [
	'de',
	'en',
	'uk',
	'ar',
	'tr',
	'ru',
	'fr',
	'fa',
	'pl',
	'ro',
	'es',
	'it'
] as const;
export type Spoken = (typeof SPOKEN)[number];

/** Languages of the screens. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Profile = {
	readonly language: Language;
	readonly skills: readonly Skill[];
	readonly wishes: readonly Wish[];
	readonly workingTime: WorkingTime;
	readonly spoken: readonly Spoken[];
	/** Found in the visitor's own words or proposed, and confirmed by the visitor one by one (M5). */
	readonly concepts?: readonly ConceptId[];
	/** Papers that the visitor says they hold, and those that they say they lack; all others are open (M2). */
	readonly holds?: readonly ConceptId[];
	readonly lacks?: readonly ConceptId[];
	readonly ambitions?: readonly Ambition[];
	/** Districts that they can reach; none said means all. */
	readonly districts?: readonly string[];
	/** In the visitor's own words; shown to booths by consent only. */
	readonly words?: string;
};

/** Of somebody who has said nothing. */
export const SILENT: Profile = {
	language: 'de',
	skills: [],
	wishes: [],
	workingTime: 'both',
	spoken: []
};
