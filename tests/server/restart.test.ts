import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applies, at, callsNext, joins, registers, scans, sitsAt, startsTalk } from './asking';
import { hall, told, type Hall } from './hall';
import { BOOTHS, OPENINGS, SENT_OUT } from './small-fair';

describe('a restart in the middle of a day', () => {
	it('[D3] shows every screen what it showed before', async () => {
		const fair = await hall();
		const { tokens, link } = await middleOfTheDay(fair);
		const before = await everything(fair, { tokens, link });
		await fair.restart();
		expect(await everything(fair, { tokens, link })).toEqual(before);
	});

	it('[D3] calls nobody twice', async () => {
		const fair = await hall();
		const { tokens } = await middleOfTheDay(fair);
		await fair.restart();
		const tablet = await fair.connect('booth', tokens.booth);
		const called = tablet.view.seats.map(({ person }) => person?.callSign);
		expect(await tablet.ask(callsNext(BOOTHS.library))).toMatchObject({ ok: false });
		expect(tablet.view.seats.map(({ person }) => person?.callSign)).toEqual(called);
	});

	it('[D6] cuts a torn last line off and says where a copy of it is', async () => {
		const fair = await hall();
		await fair.open('kiosk');
		const whole = await readFile(fair.journal, 'utf8');
		await fair.app.close();
		await appendFile(fair.journal, '1a2b3c4d {"seq":');
		await fair.restart();
		const [warning = ''] = fair.app.warnings;
		const copy = /a copy is in (\S+)\.$/.exec(warning)?.[1] ?? '';
		expect(basename(copy)).toMatch(/^journal\.ndjson\.torn-after-\d+$/);
		expect(await readFile(copy, 'utf8')).toBe('1a2b3c4d {"seq":');
		expect(await readFile(fair.journal, 'utf8')).toBe(whole);
	});

	it('[D6] is refused with the number of the line when the journal is damaged', async () => {
		const fair = await hall();
		await fair.open('kiosk');
		await fair.app.close();
		const text = await readFile(fair.journal, 'utf8');
		const damaged = text.replace('"seq":2', '"seq":3');
		await writeFile(fair.journal, damaged);
		await expect(fair.restart()).rejects.toThrow(
			/journal line 2: the checksum is wrong.*Nothing was changed/
		);
		expect(await readFile(fair.journal, 'utf8')).toBe(damaged);
		await writeFile(fair.journal, text);
		await fair.restart();
	});
});

/** Three people inside, one of them talking, one called, one application made, one badge refused. */
async function middleOfTheDay(fair: Hall) {
	const tokens = {
		kiosk: await fair.pair('kiosk'),
		booth: await fair.pair('booth', BOOTHS.library),
		display: await fair.pair('display'),
		organiser: await fair.pair('organiser'),
		desk: await fair.pair('desk')
	};
	const kiosk = await fair.connect('kiosk', tokens.kiosk);
	const other = await fair.open('booth', BOOTHS.library);
	const tablet = await fair.connect('booth', tokens.booth);
	await tablet.ask(sitsAt(BOOTHS.library, 1));
	await other.ask(sitsAt(BOOTHS.library, 2));
	const links: string[] = [];
	for (const words of ['one', 'two', 'three']) {
		const link = told(await kiosk.ask(registers(words, ['profile', 'contact'])), 'link');
		links.push(link);
		await (await fair.phone(link)).ask(joins(BOOTHS.library));
	}
	const [link = ''] = links;
	await (await fair.phone(link)).ask(applies(OPENINGS.librarian, { name: 'Ida Beispiel' }));
	await other.ask(callsNext(BOOTHS.library, 2));
	await other.ask(startsTalk(BOOTHS.library, 2));
	await tablet.ask(callsNext(BOOTHS.library, 1));
	await kiosk.ask(scans('example.org/flyer'));
	await kiosk.ask({ type: 'check-in', code: SENT_OUT[0] });
	const visit = told(await kiosk.ask(scans(SENT_OUT[1])), 'visit');
	await kiosk.ask({ type: 'end-visit', visit });
	expect(tablet.view.booth.booth).toBe(at(BOOTHS.library).booth);
	return { tokens, link };
}

/** Every screen's view, but for what tells the time of looking. */
async function everything(
	fair: Hall,
	{ tokens, link }: Awaited<ReturnType<typeof middleOfTheDay>>
): Promise<unknown> {
	const views = [
		(await fair.phone(link)).view,
		...(await Promise.all(
			(['kiosk', 'booth', 'display', 'organiser', 'desk'] as const).map(
				async (role) => (await fair.connect(role, tokens[role])).view
			)
		))
	];
	const ofTheMoment = new Set(['now', 'online', 'lastSeenAt']);
	return JSON.parse(
		JSON.stringify(views, (key, value: unknown) => (ofTheMoment.has(key) ? undefined : value))
	) as unknown;
}
