import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { VisitorId } from '../../src/lib/domain/vocabulary';
import { openMatchLog, KEPT_DAYS } from '../../src/lib/server/match-log';
import type { Instant, RecordId } from '../../src/lib/domain/vocabulary';
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
		expect((await readFile(join(folder, 'p-one.ndjson'), 'utf8')).trim().split('\n')).toHaveLength(
			2
		);
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
