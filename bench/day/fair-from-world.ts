// A world as the fair file that a city would have written for it.

import type { InferInput } from 'valibot';
import type { FairFile } from '../../src/lib/wire/fair-file';
import { entry, type World, type WorldOpening } from './world';
import { skillsCalled, wishesOf } from './world/words';

/** The day every seeded fair is held on. */
const DATE = '2027-01-13';
type FairInput = InferInput<typeof FairFile>;

/** 10:00 in Düsseldorf's winter. */
export const DOORS_OPEN = Date.parse(`${DATE}T09:00:00Z`);

const LEVELS = [
	{ de: 'Fachkraft', en: 'Specialist', pay: 'EG 6 TVöD' },
	{ de: 'Sachbearbeitung', en: 'Case officer', pay: 'EG 9c TVöD' },
	{ de: 'Leitung', en: 'Team lead', pay: 'EG 12 TVöD' }
] as const;
const WORKING_TIMES = ['both', 'full', 'part'] as const;

export function fairFromWorld(
	world: World,
	settings: FairInput['fair']['settings'] = {}
): FairInput {
	const { config, departments, openings, reps, visitors } = world;
	return {
		format: 1,
		fair: {
			id: `seeded-day-${config.seed}`,
			name: same(`Job-Speed-Dating, Tag ${config.seed}`),
			place: same('Stadthalle'),
			date: DATE,
			timeZone: 'Europe/Berlin',
			opens: '10:00',
			closes: clockTime(10 * 60 + config.open),
			rehearsal: false,
			legalBasis: 'public-task',
			settings
		},
		departments: departments.map(({ id, name }) => ({
			id,
			name: same(name),
			about: same(`${name}: hier arbeiten Menschen für die Stadt.`)
		})),
		booths: departments.map(({ id, booth }, department) => ({
			id: `b-${id}`,
			number: booth,
			department: id,
			seats: reps.filter((rep) => rep.department === department).length
		})),
		openings: openings.map((opening, index) => ({
			id: opening.id,
			department: entry(departments, opening.department).id,
			...textOf(opening, index)
		})),
		registrations: visitors
			.filter(({ preRegistered }) => preRegistered)
			.map(({ ticket }) => ({ code: ticket }))
	};
}

function textOf({ level, field, fieldName, skills, positions }: WorldOpening, index: number) {
	const { de, en, pay } = LEVELS[level] ?? LEVELS[0];
	const hours = WORKING_TIMES[index % WORKING_TIMES.length] ?? 'both';
	return {
		title: { de: `${de} ${fieldName}`, en: `${en}, ${fieldName}` },
		tasks: [`Aufgaben im Bereich ${fieldName}`, 'Im Team der Stadt arbeiten'],
		requirements: [],
		skills: skillsCalled(skills),
		wishes: wishesOf([field]),
		pay,
		hours,
		weeklyHours: hours === 'part' ? 19.5 : 39,
		place: 'Stadtmitte, Rathaus',
		positions
	};
}

const same = (text: string) => ({ de: text, en: text });

const clockTime = (minutes: number) =>
	`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
