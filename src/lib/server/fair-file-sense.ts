// What each part of a fair's file may say, and all of them together may not.

import { readCode } from '../domain/badge-code';
import type { FairFile } from '../wire/fair-file';

/** `steps` lead to the field. */
export type Fault = { readonly steps: readonly (string | number)[]; readonly what: string };

/** In the order of the file. */
export function contradictions(file: FairFile): Fault[] {
	return [
		...hours(file),
		...twice(file.departments, 'departments', 'id'),
		...twice(file.booths, 'booths', 'id'),
		...twice(file.booths, 'booths', 'number'),
		...homeless(file, 'booths'),
		...twice(file.openings, 'openings', 'id'),
		...homeless(file, 'openings'),
		...badges(file)
	];
}

function hours({ fair }: FairFile): Fault[] {
	const { date, timeZone, opens, closes } = fair;
	const faults: Fault[] = [];
	if (date !== 'today' && !isDay(date))
		faults.push({ steps: ['fair', 'date'], what: `there is no day "${date}".` });
	if (!isTimeZone(timeZone))
		faults.push({ steps: ['fair', 'timeZone'], what: `there is no time zone "${timeZone}".` });
	if (closes <= opens)
		faults.push({ steps: ['fair', 'closes'], what: 'the fair would close before it opens.' });
	return faults;
}

function twice<Field extends string>(
	list: readonly { readonly [F in Field]: string | number }[],
	name: string,
	field: Field
): Fault[] {
	const seen = new Set<string | number>();
	return list.flatMap((one, index) => {
		const value = one[field];
		if (!seen.has(value)) {
			seen.add(value);
			return [];
		}
		return [{ steps: [name, index, field], what: `"${String(value)}" occurs twice.` }];
	});
}

function homeless(file: FairFile, name: 'booths' | 'openings'): Fault[] {
	const departments = new Set(file.departments.map(({ id }) => id));
	return file[name].flatMap(({ department }, index) =>
		departments.has(department)
			? []
			: [
					{
						steps: [name, index, 'department'],
						what: `there is no department "${department}".`
					}
				]
	);
}

/** A badge that no scanner could read back, or that two people would show. */
function badges({ fair, registrations }: FairFile): Fault[] {
	const seen = new Set<string>();
	return registrations.flatMap(({ code }, index) => {
		const steps = ['registrations', index, 'code'];
		const read = readCode(code, fair.id);
		if (!('code' in read)) return [{ steps, what: 'this code could not be scanned.' }];
		if (seen.has(read.code)) return [{ steps, what: 'this code occurs twice.' }];
		seen.add(read.code);
		return [];
	});
}

function isDay(date: string): boolean {
	const at = new Date(`${date}T00:00:00Z`);
	return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}

function isTimeZone(timeZone: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
}
