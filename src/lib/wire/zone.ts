// Days and hours of a time zone, through Intl alone.

import type { Instant } from '../domain/vocabulary';

/** The day in a zone, as YYYY-MM-DD. */
export const dayIn = (at: Instant, timeZone: string): string =>
	new Intl.DateTimeFormat('en-CA', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit'
	}).format(at);

/** What a zone's clocks show, as HH:MM. */
export const timeIn = (at: Instant, timeZone: string): string =>
	new Intl.DateTimeFormat('en-GB', {
		timeZone,
		hourCycle: 'h23',
		hour: '2-digit',
		minute: '2-digit'
	}).format(at);

/** The instant at which a zone's clocks show `hours` (HH:MM) on `day` (YYYY-MM-DD). */
export function instantAt(day: string, hours: string, timeZone: string): Instant {
	const asIfUtc = Date.parse(`${day}T${hours}:00Z`);
	const offsetAt = (instant: number) => shownAsUtc(instant, timeZone) - instant;
	const first = asIfUtc - offsetAt(asIfUtc);
	return (asIfUtc - offsetAt(first)) as Instant;
}

function shownAsUtc(instant: number, timeZone: string): number {
	const parts = new Intl.DateTimeFormat('en-GB', {
		timeZone,
		hourCycle: 'h23',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit'
	}).formatToParts(instant);
	const part = (type: Intl.DateTimeFormatPartTypes) =>
		parts.find((one) => one.type === type)?.value ?? '00';
	return Date.parse(
		`${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`
	);
}
