import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { badgeCode } from '../../src/lib/domain/badge-code';
import type { JournalLine } from '../../src/lib/server/journal';
import { decodeLines } from '../../src/lib/server/journal-line';
import { at, registers, scans, sitsAt } from './asking';
import { hall, instant, told, type Hall } from './hall';
import { BOOTHS, SENT_OUT, smallFair } from './small-fair';

describe('[C4] a refused scan', () => {
	it('is recorded with reason, length, kind and a keyed hash, and its text only in the vault', async () => {
		const [fair, other] = [await hall(), await hall()];
		const flyer = `https://example.org/${'x'.repeat(200)}`;
		for (const one of [fair, other]) {
			expect(await (await one.open('kiosk')).ask(scans(flyer))).toMatchObject({ ok: false });
		}
		const [scan, elsewhere] = [await lastScan(fair), await lastScan(other)];
		expect(scan).toMatchObject({ reason: 'malformed', length: 220, kind: 'address' });
		expect(scan?.hash).not.toBe(elsewhere?.hash);
		const raw = (await fair.vault()).get(`${scan?.raw ?? ''}.json`);
		expect(raw).toContain(`"${flyer.slice(0, 128)}"`);
		expect(await readFile(fair.journal, 'utf8')).not.toContain('example.org');
	});

	it('has the same hash when it is scanned again, so that the two can be told to be one', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		await kiosk.ask(scans('some other ticket'));
		const first = await lastScan(fair);
		await kiosk.ask(scans('some other ticket'));
		expect((await lastScan(fair))?.hash).toBe(first?.hash);
	});

	it.each([
		['unknown-badge', badgeCode([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), 'ours'],
		['other-fair', `HS1:ELSEWHERE:${badgeCode([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])}`, 'ours'],
		['unknown-badge', 'OTHER-TICKET-77', 'other'],
		['malformed', 'Käsekarte', 'other']
	])('is refused as %s: %s', async (refusal, code, kind) => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		expect(await kiosk.ask(scans(code))).toEqual({ ok: false, refusal });
		expect(await lastScan(fair)).toMatchObject({ reason: refusal, kind });
	});

	it('is shown to the desk, with its text', async () => {
		const fair = await hall();
		const [kiosk, desk] = [await fair.open('kiosk'), await fair.open('desk')];
		await kiosk.ask(scans('OTHER-TICKET-77'));
		const { refused } = await desk.until(({ refused }) => refused[0]?.raw !== undefined);
		expect(refused[0]).toMatchObject({ raw: 'OTHER-TICKET-77', reason: 'unknown-badge' });
	});

	it('at a booth is recorded, too', async () => {
		const fair = await hall();
		const tablet = await fair.open('booth', BOOTHS.library);
		await tablet.ask(sitsAt(BOOTHS.library));
		const start = { type: 'start-talk' as const, ...at(BOOTHS.library), code: 'OTHER-TICKET-77' };
		expect(await tablet.ask(start)).toEqual({ ok: false, refusal: 'unknown-badge' });
		expect(await lastScan(fair)).toMatchObject({ reason: 'unknown-badge', length: 15 });
	});

	it('of a badge that is known keeps no text', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const badge = told(await kiosk.ask(registers()), 'badgeCode');
		const before = await fair.vault();
		expect(await kiosk.ask(scans(badge))).toMatchObject({ refusal: 'already-checked-in' });
		expect(await fair.vault()).toEqual(before);
		expect(await lastScan(fair)).not.toHaveProperty('raw');
		expect(await readFile(fair.journal, 'utf8')).not.toContain(badge);
	});

	it('loses its text when the fair is over', async () => {
		const wall = { now: Date.parse('2026-11-22T15:59:00Z') };
		const file = smallFair();
		const day = { date: '2026-11-22', timeZone: 'UTC', rehearsal: false };
		const fair = await hall({
			fair: { ...file, fair: { ...file.fair, ...day } },
			wall: () => wall.now
		});
		await (await fair.open('kiosk')).ask(scans('OTHER-TICKET-77'));
		expect(texts(await fair.vault())).toContain('OTHER-TICKET-77');
		wall.now = instant('2026-11-22T16:01:00Z');
		await fair.restart();
		expect(texts(await fair.vault())).not.toContain('OTHER-TICKET-77');
		await (await fair.open('kiosk')).ask(scans('OTHER-TICKET-88'));
		expect(texts(await fair.vault())).not.toContain('OTHER-TICKET-88');
	});
});

describe('[C1] [C2] a badge of somebody who is inside', () => {
	it('tells kiosk and desk when and where they came in', async () => {
		const fair = await hall();
		const [kiosk, desk] = [await fair.open('kiosk'), await fair.open('desk')];
		await kiosk.ask(scans(SENT_OUT[0]));
		for (const screen of [kiosk, desk]) {
			const reply = await screen.ask({ type: 'check-in', code: SENT_OUT[0] });
			expect(reply).toMatchObject({
				refusal: 'already-checked-in',
				about: { deviceName: 'A kiosk' }
			});
		}
	});

	it('opens a visit that shows and changes nothing of their profile, also after they left', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const registered = await kiosk.ask(registers('about me', ['profile']));
		const visit = told(registered, 'visit');
		expect((await kiosk.until(({ visit }) => visit !== undefined)).visit?.scope).toBe('new');
		await kiosk.ask({ type: 'leave-fair', visit });
		const back = await kiosk.ask(scans(told(registered, 'badgeCode')));
		const again = told(back, 'visit');
		const view = await kiosk.until(({ visit }) => visit?.visit === again);
		expect(view.visit?.scope).toBe('returning');
		expect(view.visit?.offers.filter(({ reasons }) => reasons)).toEqual([]);
		const save = { type: 'save-profile' as const, visit: again };
		expect(await kiosk.ask({ ...save, private: registers('changed').private })).toEqual({
			ok: false,
			refusal: 'visit-over'
		});
	});
});

async function lastScan(fair: Hall): Promise<JournalLine['scan']> {
	return decodeLines(await readFile(fair.journal)).lines.at(-1)?.scan;
}

const texts = (vault: ReadonlyMap<string, string>) => [...vault.values()].join('\n');
