// The day as a table: one line per talk, people by call sign only.

import { stands } from '../domain/application';
import Papa from 'papaparse';
import type { Fair } from '../domain/fair';
import type { Language } from '../domain/profile';
import { boothOf, visitorOf } from '../domain/state';
import { SECOND, type DepartmentId, type Outcome, type VisitorId } from '../domain/vocabulary';
import type { ProgrammeView } from '../views/programme-view';

const COLUMNS = [
	'booth',
	'department',
	'seat',
	'callSign',
	'start',
	'end',
	'seconds',
	'outcome',
	'applications'
] as const;

/** What stands above the columns, and what the outcomes are called. */
export type DayWords = {
	readonly language: Language;
	readonly columns: Readonly<Record<(typeof COLUMNS)[number], string>>;
	readonly outcomes: Readonly<Record<Outcome, string>>;
};

/**
 * Start and end in the fair's local time; the length in whole seconds, since a German spreadsheet makes a date of 7.5.
 * Applications: how many this visitor has with this department.
 */
export function dayCsv(fair: Fair, programme: ProgrammeView, words: DayWords): string {
	const names = new Map(programme.departments.map(({ id, name }) => [id, name[words.language]]));
	const applied = applicationsIn(fair);
	const local = new Intl.DateTimeFormat('sv-SE', {
		timeZone: programme.timeZone,
		dateStyle: 'short',
		timeStyle: 'medium'
	});
	const rows = [...fair.talks.values()]
		.filter(({ isUndone }) => !isUndone)
		.map(({ booth, seat, visitor, startedAt, endedAt, outcome }) => {
			const { number, department } = boothOf(fair, booth);
			return [
				number,
				names.get(department) ?? '',
				seat,
				visitorOf(fair, visitor).callSign,
				local.format(startedAt),
				endedAt === undefined ? '' : local.format(endedAt),
				endedAt === undefined ? '' : Math.round((endedAt - startedAt) / SECOND),
				outcome ? words.outcomes[outcome] : '',
				applied.get(pair(visitor, department)) ?? 0
			];
		});
	const fields = COLUMNS.map((column) => words.columns[column]);
	return `\uFEFF${Papa.unparse({ fields, data: rows }, { delimiter: ';', escapeFormulae: true })}\r\n`;
}

/** How many applications each visitor has with each department, without those that were withdrawn. */
function applicationsIn(fair: Fair): Map<string, number> {
	const counts = new Map<string, number>();
	for (const application of fair.applications.values()) {
		const key = pair(application.visitor, application.department);
		if (stands(application)) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

const pair = (visitor: VisitorId, department: DepartmentId) => `${visitor} ${department}`;
