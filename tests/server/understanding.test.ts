import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { VisitorId } from '../../src/lib/domain/vocabulary';
import { openMatchLog, KEPT_DAYS } from '../../src/lib/server/match-log';
import type { Instant, RecordId } from '../../src/lib/domain/vocabulary';
import type { Screens } from '../../src/lib/wire/protocol';
import { registers } from './asking';
import { hall, told } from './hall';
import { scratchFolder } from './scratch';

const WORDS = 'Verkäuferin, Kasse, mit Kindern arbeiten';
const understand = { type: 'understand' as const, private: { words: WORDS, has: [], refused: [] } };

describe('[M5] asking what words mean', () => {
	it('answers with what was found, in whose words, and changes nothing', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const before = await readFile(fair.journal, 'utf8');
		const reply = await kiosk.ask(understand);
		expect(reply.ok).toBe(true);
		const understood = (reply.ok && reply.receipt?.understood) || [];
		expect(understood.map(({ concept }) => concept)).toContain('cash-handling');
		for (const { words } of understood) expect(WORDS).toContain(words);
		expect((reply.ok && reply.receipt?.proposed?.length) || 0).toBeLessThanOrEqual(5);
		expect(await readFile(fair.journal, 'utf8')).toBe(before);
	});
});

describe('[M7] the log of matches', () => {
	const entry = (visitor: string) => ({
		at: 0 as Instant,
		visitor: visitor as VisitorId,
		profile: 'r1' as RecordId,
		model: { name: 'letters', hash: 'none' },
		ranking: []
	});
	const names = { pseudonym: (visitor: VisitorId) => `p-${visitor}`, keptDays: KEPT_DAYS };

	it('keeps scores by model, a file for each person, until they are forgotten', async () => {
		const folder = await scratchFolder();
		const log = await openMatchLog(folder, names);
		await log.append(entry('one'));
		await log.append(entry('one'));
		await log.append(entry('other'));
		expect(await log.of('one' as VisitorId)).toHaveLength(2);
		expect(await log.of('nobody' as VisitorId)).toEqual([]);
		await log.forget('one' as VisitorId);
		expect(await readdir(folder)).toEqual(['p-other.ndjson']);
	});

	it('forgets at the next start what it could not before, and what is too old', async () => {
		const folder = await scratchFolder();
		const log = await openMatchLog(folder, names);
		await log.append(entry('one'));
		await log.append(entry('other'));
		await log.tidy(Date.now() as Instant, ['one' as VisitorId]);
		expect(await readdir(folder)).toEqual(['p-other.ndjson']);
		await log.tidy((Date.now() + (KEPT_DAYS + 1) * 86_400_000) as Instant, []);
		expect(await readdir(folder)).toEqual([]);
	});

	it('[D4] says nothing in words of what somebody told', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const secret = 'Kanarienvogelzucht';
		const link = told(await kiosk.ask(registers(secret)), 'link');
		await fair.phone(link);
		const files = await readdir(fair.folder, { recursive: true });
		const logs = files.filter((name) => name.includes('matches') && name.endsWith('.ndjson'));
		for (const name of logs)
			expect(await readFile(join(fair.folder, name), 'utf8')).not.toContain(secret);
	});
});

describe('[M7] sorting neutrally', () => {
	it('orders and marks nothing by fit, until it is switched back', async () => {
		const fair = await hall();
		const [kiosk, organiser] = [await fair.open('kiosk'), await fair.open('organiser')];
		await kiosk.ask(registers());
		const marked = (view: Screens['kiosk']['view']) =>
			(view.visit?.offers ?? []).filter(({ reasons }) => reasons !== undefined).length;
		expect(marked(await kiosk.until(({ visit }) => visit !== undefined))).toBeGreaterThan(0);
		const turn = (sortNeutrally: boolean) =>
			organiser.ask({ type: 'change-settings', settings: { sortNeutrally } });
		await turn(true);
		const neutral = await kiosk.until((view) => view.visit !== undefined && marked(view) === 0);
		expect(new Set(neutral.visit?.offers.map(({ band }) => band))).toEqual(new Set(['look']));
		await turn(false);
		await kiosk.until((view) => marked(view) > 0);
	});
});

describe('[M7] a guide’s recommendation', () => {
	it('stands first on the person’s screens, with the reason, and names nobody', async () => {
		const fair = await hall();
		const [kiosk, desk] = [await fair.open('kiosk'), await fair.open('desk')];
		await kiosk.ask(registers());
		const first = await kiosk.until(({ visit }) => visit !== undefined);
		const last = first.visit?.offers.at(-1)?.booth;
		await desk.ask({ type: 'find', text: first.visit?.callSign ?? '' });
		const { found } = await desk.until((view) => view.found.length === 1);
		const visitor = found[0]?.visitor;
		if (!visitor || !last) throw new Error('nobody was found');
		await desk.ask({ type: 'recommend-booth', visitor, booth: last, advice: 'wants-change' });
		const { visit } = await kiosk.until((view) => view.visit?.offers[0]?.booth === last);
		expect(visit?.offers[0]?.recommended).toBe('wants-change');
	});
});
