// What the eight skills of each field are called, and what people in it wish for.

import type { Skill, Wish } from '../../../src/lib/domain/profile';
import type { FIELDS } from './programme';

type Field = (typeof FIELDS)[number];
export type FieldWords = { readonly skills: readonly Skill[]; readonly wishes: readonly Wish[] };

export const FIELD_WORDS: Record<Field, FieldWords> = {
	Verwaltung: {
		skills: [
			'administration',
			'office-software',
			'writing',
			'law',
			'budgeting',
			'advising',
			'accounting',
			'archives-libraries'
		],
		wishes: ['calm-office', 'organising']
	},
	Erziehung: {
		skills: [
			'childcare',
			'teaching',
			'social-work',
			'music',
			'sports',
			'cooking',
			'conflict-resolution',
			'first-aid'
		],
		wishes: ['with-children', 'with-people']
	},
	Rettung: {
		skills: [
			'emergency-care',
			'first-aid',
			'driving-truck',
			'machines',
			'security',
			'logistics',
			'sports',
			'electrics'
		],
		wishes: ['helping', 'in-a-team']
	},
	Ordnung: {
		skills: [
			'security',
			'law',
			'conflict-resolution',
			'driving-car',
			'writing',
			'administration',
			'interpreting',
			'phone'
		],
		wishes: ['outdoors', 'with-law']
	},
	IT: {
		skills: [
			'programming',
			'it-support',
			'networks',
			'data-analysis',
			'project-management',
			'office-software',
			'design-media',
			'teaching'
		],
		wishes: ['with-computers', 'in-a-team']
	},
	Sozialarbeit: {
		skills: [
			'social-work',
			'advising',
			'conflict-resolution',
			'interpreting',
			'law',
			'writing',
			'childcare',
			'event-planning'
		],
		wishes: ['helping', 'with-people']
	},
	'Pflege und Medizin': {
		skills: [
			'nursing',
			'dental-assistance',
			'laboratory',
			'emergency-care',
			'first-aid',
			'advising',
			'administration',
			'cleaning'
		],
		wishes: ['helping', 'with-people']
	},
	Finanzen: {
		skills: [
			'accounting',
			'budgeting',
			'data-analysis',
			'office-software',
			'law',
			'administration',
			'leading',
			'writing'
		],
		wishes: ['with-numbers', 'calm-office']
	},
	Bau: {
		skills: [
			'construction',
			'planning-drawing',
			'project-management',
			'surveying',
			'woodwork',
			'metalwork',
			'law',
			'machines'
		],
		wishes: ['outdoors', 'organising']
	},
	Technik: {
		skills: [
			'electrics',
			'machines',
			'metalwork',
			'driving-truck',
			'laboratory',
			'construction',
			'logistics',
			'networks'
		],
		wishes: ['with-hands', 'in-a-team']
	},
	Gartenbau: {
		skills: [
			'gardening',
			'machines',
			'environment',
			'driving-truck',
			'planning-drawing',
			'woodwork',
			'construction',
			'logistics'
		],
		wishes: ['outdoors', 'with-hands']
	},
	Kultur: {
		skills: [
			'archives-libraries',
			'event-planning',
			'design-media',
			'music',
			'writing',
			'teaching',
			'interpreting',
			'customer-contact'
		],
		wishes: ['creative', 'with-people']
	},
	Umwelt: {
		skills: [
			'environment',
			'laboratory',
			'data-analysis',
			'planning-drawing',
			'law',
			'gardening',
			'advising',
			'project-management'
		],
		wishes: ['outdoors', 'with-law']
	},
	Vermessung: {
		skills: [
			'surveying',
			'planning-drawing',
			'data-analysis',
			'office-software',
			'driving-car',
			'machines',
			'construction',
			'law'
		],
		wishes: ['outdoors', 'with-numbers']
	},
	Recht: {
		skills: [
			'law',
			'writing',
			'advising',
			'administration',
			'conflict-resolution',
			'leading',
			'interpreting',
			'archives-libraries'
		],
		wishes: ['with-law', 'calm-office']
	},
	Handwerk: {
		skills: [
			'woodwork',
			'metalwork',
			'electrics',
			'construction',
			'machines',
			'cleaning',
			'gardening',
			'cooking'
		],
		wishes: ['with-hands', 'in-a-team']
	}
};
