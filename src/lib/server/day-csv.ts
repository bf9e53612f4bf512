// The day as a table: one line per talk, people by call sign only.

import Papa from 'papaparse';
import type { Fair } from '../domain/fair';
import { boothOf, visitorOf } from '../domain/state';
import { MINUTE } from '../domain/vocabulary';
import type { ProgrammeView } from '../views/programme-view';

/** Columns: booth, department, seat, call sign, start and end (local time of the fair), minutes, outcome. */
export function dayCsv(fair: Fair, programme: ProgrammeView): string {
	const names = new Map(programme.departments.map(({ id, name }) => [id, name.de]));
	const local = new Intl.DateTimeFormat('sv-SE', {
		timeZone: programme.timeZone,
		dateStyle: 'short',
		timeStyle: 'medium'
	});
	const rows = [...fair.talks.values()]
		.filter(({ isUndone }) => !isUndone)
		.map((talk) => {
			const booth = boothOf(fair, talk.booth);
			return {
				stand: booth.number,
				amt: names.get(booth.department) ?? '',
				platz: talk.seat,
				aufruf: visitorOf(fair, talk.visitor).callSign,
				beginn: local.format(talk.startedAt),
				ende: talk.endedAt === undefined ? '' : local.format(talk.endedAt),
				minuten:
					talk.endedAt === undefined ? '' : ((talk.endedAt - talk.startedAt) / MINUTE).toFixed(1),
				ergebnis: talk.outcome ?? ''
			};
		});
	const columns = ['stand', 'amt', 'platz', 'aufruf', 'beginn', 'ende', 'minuten', 'ergebnis'];
	return `\uFEFF${Papa.unparse({ fields: columns, data: rows }, { delimiter: ';', escapeFormulae: true })}\r\n`;
}
