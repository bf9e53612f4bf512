// What visitors say about themselves, in everyday words: every skill, wish, working time and language.

import type { Ambition, Skill, Spoken, Wish, WorkingTime } from '../../domain/profile';
import { defineMessages } from './define';

/** How skills are grouped where people choose them. Every skill stands in exactly one group. */
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

/** Each language in its own words, for whoever looks for theirs. */
export const OWN_NAMES: Record<Spoken, string> = {
	de: 'Deutsch',
	en: 'English',
	uk: 'Українська',
	ar: 'العربية',
	tr: 'Türkçe',
	ru: 'Русский',
	fr: 'Français',
	fa: 'فارسی',
	pl: 'Polski',
	ro: 'Română',
	es: 'Español',
	it: 'Italiano'
};

export const profile = defineMessages({
	de: {
		skills: {
			advising: 'Menschen beraten',
			teaching: 'unterrichten, anleiten',
			childcare: 'mit Kindern arbeiten',
			nursing: 'Menschen pflegen',
			'first-aid': 'Erste Hilfe',
			'driving-car': 'Auto fahren (Klasse B)',
			'driving-truck': 'Lkw fahren (Klasse C)',
			'customer-contact': 'mit Kundschaft umgehen',
			phone: 'viel telefonieren',
			writing: 'gut schreiben',
			'office-software': 'Word, Excel, E-Mail',
			'data-analysis': 'Daten auswerten',
			programming: 'programmieren',
			'it-support': 'bei Computerproblemen helfen',
			networks: 'Netzwerke und Server',
			accounting: 'Buchhaltung',
			budgeting: 'mit Geld planen, Haushalt',
			law: 'Gesetze anwenden',
			administration: 'Akten, Anträge, Verwaltung',
			'project-management': 'Projekte leiten',
			leading: 'ein Team führen',
			construction: 'auf dem Bau arbeiten',
			'planning-drawing': 'planen und zeichnen (CAD)',
			surveying: 'vermessen',
			electrics: 'Elektrik',
			metalwork: 'mit Metall arbeiten',
			woodwork: 'mit Holz arbeiten',
			gardening: 'Gärten und Pflanzen pflegen',
			cleaning: 'reinigen',
			cooking: 'kochen',
			logistics: 'Lager und Transport',
			'event-planning': 'Veranstaltungen vorbereiten',
			'design-media': 'gestalten, Fotos, Medien',
			'archives-libraries': 'Bücher, Archiv',
			'social-work': 'Menschen in Not unterstützen',
			'conflict-resolution': 'bei Streit vermitteln',
			sports: 'Sport anleiten',
			music: 'Musik machen',
			interpreting: 'dolmetschen',
			environment: 'Natur und Umwelt schützen',
			security: 'auf Sicherheit achten',
			laboratory: 'im Labor arbeiten',
			'dental-assistance': 'in der Zahnarztpraxis helfen',
			'emergency-care': 'retten, Notfälle versorgen',
			machines: 'Maschinen bedienen und warten'
		} satisfies Record<Skill, string>,
		groups: {
			people: 'Menschen',
			care: 'Gesundheit',
			office: 'Büro und Recht',
			planning: 'Planen und Gestalten',
			computers: 'Computer',
			craft: 'Handwerk und Technik',
			outside: 'Draußen und unterwegs'
		} satisfies Record<SkillGroup, string>,
		wishes: {
			'with-people': 'mit Menschen arbeiten',
			'with-hands': 'mit den Händen arbeiten',
			'with-computers': 'am Computer arbeiten',
			outdoors: 'draußen sein',
			helping: 'anderen helfen',
			organising: 'organisieren',
			creative: 'kreativ sein',
			'with-numbers': 'mit Zahlen arbeiten',
			'with-children': 'mit Kindern arbeiten',
			'with-law': 'mit Gesetzen arbeiten',
			'in-a-team': 'im Team arbeiten',
			'calm-office': 'ein ruhiges Büro'
		} satisfies Record<Wish, string>,
		ambitions: {
			learn: 'etwas Neues lernen',
			responsibility: 'Verantwortung übernehmen',
			steady: 'verlässliche, ruhige Abläufe'
		} satisfies Record<Ambition, string>,
		ambition: 'Was ist Ihnen bei der Arbeit wichtig?',
		districts: 'Wo können Sie arbeiten?',
		districtsHint: 'Nichts gewählt heißt: überall.',
		workingTimes: {
			full: 'Vollzeit',
			part: 'Teilzeit',
			both: 'Beides ist mir recht'
		} satisfies Record<WorkingTime, string>,
		workingTimesLong: {
			full: 'etwa 39 Stunden in der Woche',
			part: 'weniger Stunden in der Woche',
			both: 'Hauptsache, die Aufgabe passt'
		} satisfies Record<WorkingTime, string>,
		spoken: {
			de: 'Deutsch',
			en: 'Englisch',
			uk: 'Ukrainisch',
			ar: 'Arabisch',
			tr: 'Türkisch',
			ru: 'Russisch',
			fr: 'Französisch',
			fa: 'Persisch',
			pl: 'Polnisch',
			ro: 'Rumänisch',
			es: 'Spanisch',
			it: 'Italienisch'
		} satisfies Record<Spoken, string>,
		searchSkills: 'Suchen, zum Beispiel „kochen“',
		nothingFound: 'Nichts gefunden. Schreiben Sie es unten gern in eigenen Worten auf.',
		chosen: (count: number) => (count === 0 ? 'Noch nichts gewählt' : `${String(count)} gewählt`)
	},
	en: {
		skills: {
			advising: 'advising people',
			teaching: 'teaching, training others',
			childcare: 'working with children',
			nursing: 'caring for people',
			'first-aid': 'first aid',
			'driving-car': 'driving a car (class B)',
			'driving-truck': 'driving a lorry (class C)',
			'customer-contact': 'dealing with customers',
			phone: 'talking on the phone a lot',
			writing: 'writing well',
			'office-software': 'Word, Excel, e-mail',
			'data-analysis': 'analysing data',
			programming: 'programming',
			'it-support': 'helping with computer trouble',
			networks: 'networks and servers',
			accounting: 'bookkeeping',
			budgeting: 'planning money, budgets',
			law: 'applying the law',
			administration: 'files, forms, administration',
			'project-management': 'running projects',
			leading: 'leading a team',
			construction: 'building work',
			'planning-drawing': 'planning and drawing (CAD)',
			surveying: 'surveying',
			electrics: 'electrical work',
			metalwork: 'working with metal',
			woodwork: 'working with wood',
			gardening: 'looking after gardens and plants',
			cleaning: 'cleaning',
			cooking: 'cooking',
			logistics: 'storage and transport',
			'event-planning': 'preparing events',
			'design-media': 'design, photos, media',
			'archives-libraries': 'books, archives',
			'social-work': 'supporting people in need',
			'conflict-resolution': 'settling disputes',
			sports: 'coaching sports',
			music: 'making music',
			interpreting: 'interpreting',
			environment: 'protecting nature',
			security: 'keeping places safe',
			laboratory: 'working in a laboratory',
			'dental-assistance': 'helping in a dental practice',
			'emergency-care': 'rescue and emergency care',
			machines: 'operating and servicing machines'
		},
		groups: {
			people: 'People',
			care: 'Health',
			office: 'Office and law',
			planning: 'Planning and design',
			computers: 'Computers',
			craft: 'Crafts and technology',
			outside: 'Outdoors and on the move'
		},
		wishes: {
			'with-people': 'work with people',
			'with-hands': 'work with my hands',
			'with-computers': 'work at a computer',
			outdoors: 'be outdoors',
			helping: 'help others',
			organising: 'organise things',
			creative: 'be creative',
			'with-numbers': 'work with numbers',
			'with-children': 'work with children',
			'with-law': 'work with the law',
			'in-a-team': 'work in a team',
			'calm-office': 'a quiet office'
		},
		ambitions: {
			learn: 'to learn something new',
			responsibility: 'to take responsibility',
			steady: 'a steady, predictable routine'
		},
		ambition: 'What matters to you at work?',
		districts: 'Where can you work?',
		districtsHint: 'Choosing nothing means: anywhere.',
		workingTimes: { full: 'Full time', part: 'Part time', both: 'Either is fine' },
		workingTimesLong: {
			full: 'about 39 hours a week',
			part: 'fewer hours a week',
			both: 'as long as the work suits me'
		},
		spoken: {
			de: 'German',
			en: 'English',
			uk: 'Ukrainian',
			ar: 'Arabic',
			tr: 'Turkish',
			ru: 'Russian',
			fr: 'French',
			fa: 'Persian',
			pl: 'Polish',
			ro: 'Romanian',
			es: 'Spanish',
			it: 'Italian'
		},
		searchSkills: 'Search, for example “cooking”',
		nothingFound: 'Nothing found. Feel free to say it below in your own words.',
		chosen: (count: number) => (count === 0 ? 'Nothing chosen yet' : `${String(count)} chosen`)
	}
});
