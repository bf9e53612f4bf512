// Numbers, times and plurals as people of a language write them; times in the fair's time zone.

import type { Text } from '../domain/programme';
import type { Language } from '../domain/profile';
import type { Instant } from '../domain/vocabulary';
import type { WaitRange } from '../views/shared';

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

export const inLanguage = (text: Text, language: Language): string =>
	language === 'de' ? text.de : text.en;

export const number = (value: number, language: Language, digits = 0): string =>
	new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value);

/** 61 % */
export const percent = (share: number, language: Language): string =>
	new Intl.NumberFormat(locales[language], { style: 'percent' }).format(share);

/** 14:05 */
export const time = (at: Instant, zone: { language: Language; timeZone: string }): string =>
	new Intl.DateTimeFormat(locales[zone.language], {
		hour: '2-digit',
		minute: '2-digit',
		timeZone: zone.timeZone
	}).format(at);

/** Mittwoch, 13. Januar 2027 */
export const date = (at: Instant, zone: { language: Language; timeZone: string }): string =>
	new Intl.DateTimeFormat(locales[zone.language], {
		dateStyle: 'full',
		timeZone: zone.timeZone
	}).format(at);

/** 13.01.2027, 14:05 */
export const dateTime = (at: Instant, zone: { language: Language; timeZone: string }): string =>
	new Intl.DateTimeFormat(locales[zone.language], {
		dateStyle: 'medium',
		timeStyle: 'short',
		timeZone: zone.timeZone
	}).format(at);

/** 1,4 MB; 220 kB */
export const bytes = (count: number, language: Language): string => {
	const isSmall = count < 1_000_000;
	return new Intl.NumberFormat(locales[language], {
		style: 'unit',
		unit: isSmall ? 'kilobyte' : 'megabyte',
		maximumFractionDigits: isSmall ? 0 : 1
	}).format(isSmall ? Math.max(1, count / 1_000) : count / 1_000_000);
};

/** Picks the form that fits the number: `plural(n, 'de', { one: 'Person', other: 'Personen' })`. */
export const plural = (
	count: number,
	language: Language,
	forms: { one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>
): string => forms[new Intl.PluralRules(locales[language]).select(count)] ?? forms.other;

/** A countdown as 7:05; negative when time is over: −0:12. */
export const countdown = (milliseconds: number): string => {
	const seconds = Math.round(Math.abs(milliseconds) / 1000);
	const sign = milliseconds < 0 && seconds > 0 ? '−' : '';
	return `${sign}${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
};

const waits = {
	de: { unknown: 'Wartezeit unbekannt', now: 'gleich', minutes: 'Min.' },
	en: { unknown: 'waiting time unknown', now: 'right away', minutes: 'min' }
} satisfies Record<Language, unknown>;

/** 10–15 Min.; never a number when nobody is there. */
export const wait = (range: WaitRange, language: Language): string => {
	const words = waits[language];
	if (range === null) return words.unknown;
	if (range.to === 0) return words.now;
	const { from, to } = range;
	return from === to
		? `${number(to, language)} ${words.minutes}`
		: `${number(from, language)}–${number(to, language)} ${words.minutes}`;
};

/** A-0042 */
export const applicationNumber = (count: number): string => `A-${String(count).padStart(4, '0')}`;
