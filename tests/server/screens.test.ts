import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/lib/domain/profile';
import { exportPerson } from '../../src/lib/server/export-person';
import { dayCsv } from '../../src/lib/server/day-csv';
import { booth } from '../../src/lib/ui/messages/booth';
import { organiser } from '../../src/lib/ui/messages/organiser';
import { applies, at, callsNext, joins, registers, sitsAt, startsTalk } from './asking';
import { hall, told, type Hall } from './hall';
import { BOOTHS, OPENINGS, smallFair } from './small-fair';

describe('what happens at one screen', () => {
	it('[B4] is staffing, and the waiting times on all other screens follow', async () => {
		const fair = await hall();
		const [kiosk, display] = [await fair.open('kiosk'), await fair.open('display')];
		const phone = await fair.phone(told(await kiosk.ask(registers()), 'link'));
		await phone.ask(joins(BOOTHS.library));
		await phone.until(({ places }) => places[0]?.wait === null);
		const tablet = await fair.open('booth', BOOTHS.library);
		await tablet.ask(sitsAt(BOOTHS.library));
		const isKnown = ({ booths }: { booths: readonly { booth: string; wait: unknown }[] }) =>
			booths.some(({ booth, wait }) => booth === BOOTHS.library && wait !== null);
		await Promise.all([
			phone.until(({ places }) => typeof places[0]?.wait?.to === 'number'),
			kiosk.until(isKnown),
			display.until(isKnown)
		]);
		await tablet.ask({ type: 'leave-seat', ...at(BOOTHS.library) });
		await phone.until(({ places }) => places[0]?.wait === null);
	});

	it('[K3] is a call, and display and phone show it', async () => {
		const fair = await hall();
		const [kiosk, display] = [await fair.open('kiosk'), await fair.open('display')];
		const phone = await fair.phone(told(await kiosk.ask(registers()), 'link'));
		const tablet = await fair.open('booth', BOOTHS.library);
		await tablet.ask(sitsAt(BOOTHS.library));
		await phone.ask(joins(BOOTHS.library));
		await tablet.ask(callsNext(BOOTHS.library));
		await phone.until(({ call }) => call?.booth === BOOTHS.library);
		const { calling } = await display.until((view) => view.calling.length > 0);
		expect(calling[0]).toMatchObject({ callSign: phone.view.callSign, seat: 1 });
		await tablet.ask(startsTalk(BOOTHS.library));
		await display.until(({ calling, last }) => calling.length === 0 && last.length === 1);
	});

	it('is the programme, and every screen gets it anew', async () => {
		const fair = await hall();
		const [organiser, display] = [await fair.open('organiser'), await fair.open('display')];
		const booth = { department: 'green', number: 9, seats: 1 };
		expect(await organiser.ask({ type: 'plan-booth', ...booth })).toEqual({ ok: true });
		await display.until(({ booths }) => booths.length === 4);
		expect(await organiser.ask({ type: 'plan-booth', ...booth })).toMatchObject({ ok: false });
	});
});

describe('what can be taken away', () => {
	it('[D5] is everything that is held about oneself, but for the words of private notes', async () => {
		const fair = await hall();
		const { phone } = await talked(fair);
		const visitor = [...fair.app.runner.fair.visitors.values()].find(
			({ callSign }) => callSign === phone.view.callSign
		);
		if (!visitor) throw new Error('nobody');
		const { kept, runner } = fair.app;
		const held = exportPerson(visitor.id, { fair: runner.fair, vault: kept.vault, matches: [] });
		const text = JSON.stringify(held);
		for (const own of ['about me', 'Ida Beispiel', 'ida@example.org', phone.view.callSign])
			expect(text).toContain(own);
		expect(held).toMatchObject({
			talks: [{ booth: BOOTHS.library }],
			applications: [{ number: 1 }]
		});
		expect(text).toContain('"kind":"note"');
		expect(text).not.toContain('private words');
	});

	it('is the day as a table that no spreadsheet takes for a formula', async () => {
		const file = smallFair();
		const [first, ...others] = file.departments;
		const name = { de: '=1+1', en: '=1+1' };
		const fair = await hall({
			fair: { ...file, departments: [{ ...first, name }, ...others] }
		});
		const { phone } = await talked(fair);
		const { runner, people } = fair.app;
		const [, row = ''] = dayCsv(runner.fair, people.programme, words('de')).split('\r\n');
		expect(row).toMatch(new RegExp(`^1;"?'=1\\+1"?;1;${phone.view.callSign};`));
		expect(row).not.toContain('Ida Beispiel');
	});

	it.each([
		['de', 'Stand;Amt;Platz;Rufzeichen;', 'Kultur', 'Im Moment nicht'],
		['en', 'Booth;Department;Seat;Call sign;', 'Culture', 'Not at the moment']
	] as const)(
		'is that table in %s, without a number that is taken for a date, and with who applied there',
		async (language, head, department, outcome) => {
			const fair = await hall();
			const { phone } = await talked(fair);
			const { runner, people } = fair.app;
			const table = dayCsv(runner.fair, people.programme, words(language));
			const [header = '', row = ''] = table.slice(1).split('\r\n');
			expect(header.startsWith(head)).toBe(true);
			const [, named, , callSign, , , seconds, ended, applications] = row.split(';');
			expect([named, callSign, ended]).toEqual([department, phone.view.callSign, outcome]);
			expect(seconds).toMatch(/^\d+$/);
			expect(applications).toBe('1');
			expect(table).not.toContain('Ida Beispiel');
		}
	);

	it('[A4] counts an application no longer that was withdrawn', async () => {
		const fair = await hall();
		const { phone } = await talked(fair);
		const [own] = phone.view.applications;
		if (!own) throw new Error('nothing applied for');
		await phone.ask({ type: 'withdraw-application', application: own.application });
		const { runner, people } = fair.app;
		const [, row = ''] = dayCsv(runner.fair, people.programme, words('en')).split('\r\n');
		expect(row.split(';').at(-1)).toBe('0');
	});
});

const words = (language: Language) => ({
	language,
	columns: organiser[language].dayColumns,
	outcomes: booth[language].talk.outcomes
});

async function talked(fair: Hall) {
	const kiosk = await fair.open('kiosk');
	const link = told(await kiosk.ask(registers('about me', ['profile', 'contact'])), 'link');
	const phone = await fair.phone(link);
	const contact = { name: 'Ida Beispiel', email: 'ida@example.org' };
	await phone.ask(applies(OPENINGS.librarian, contact));
	await phone.ask(joins(BOOTHS.library));
	const tablet = await fair.open('booth', BOOTHS.library);
	await tablet.ask(sitsAt(BOOTHS.library));
	await tablet.ask(callsNext(BOOTHS.library));
	await tablet.ask(startsTalk(BOOTHS.library));
	const end = { type: 'end-talk' as const, ...at(BOOTHS.library) };
	await tablet.ask({ ...end, outcome: 'not-now', private: { note: 'private words' } });
	return { phone };
}
