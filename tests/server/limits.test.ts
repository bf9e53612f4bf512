import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { limit } from '../../src/lib/server/limits';
import { registers, scans } from './asking';
import { hall, instant } from './hall';

describe('[X3] a flood', () => {
	it('of registrations slows the device it comes from and no other', async () => {
		const wall = { now: instant('2026-11-22T09:00:00Z') as number };
		const fair = await hall({ wall: () => wall.now });
		const [flood, other] = [await fair.open('kiosk'), await fair.open('kiosk')];
		const replies = await Promise.all(Array.from({ length: 40 }, () => flood.ask(registers())));
		const refused = replies.filter((reply) => !reply.ok);
		expect(refused).toHaveLength(10);
		for (const reply of refused) expect(reply).toEqual({ ok: false, refusal: 'too-many-requests' });
		expect((await other.ask(registers())).ok).toBe(true);
		wall.now += 2_000;
		expect((await flood.ask(registers())).ok).toBe(true);
	});

	it('of newcomers is counted by where they come from', async () => {
		const wall = { now: instant('2026-11-22T09:00:00Z') as number };
		const fair = await hall({ wall: () => wall.now });
		const from = (address: string) =>
			fair.app.front.handle(
				{ role: 'newcomer', from: address },
				{ id: randomUUID(), command: registers() }
			);
		const replies = await Promise.all(Array.from({ length: 241 }, () => from('192.0.2.1')));
		expect(replies.filter(({ ok }) => ok)).toHaveLength(240);
		expect((await from('192.0.2.2')).ok).toBe(true);
	});

	it('of scans that nobody can read fills the vault no further than to its limit', async () => {
		const wall = { now: instant('2026-11-22T09:00:00Z') as number };
		const fair = await hall({ wall: () => wall.now });
		const [flood, other] = [await fair.open('kiosk'), await fair.open('kiosk')];
		const before = (await fair.vault()).size;
		const flyers = Array.from({ length: 80 }, (_, n) => `example.org/flyer/${String(n)}`);
		await Promise.all(flyers.map((flyer) => flood.ask(scans(flyer))));
		expect((await fair.vault()).size).toBe(before + 60);
		await other.ask(scans('example.org/flyer'));
		expect((await fair.vault()).size).toBe(before + 61);
	});

	it('of commands on one connection is refused from the number that may wait at one time', async () => {
		const fair = await hall();
		const [flood, other] = [await fair.open('kiosk'), await fair.open('kiosk')];
		const sent = Array.from({ length: 400 }, () => flood.ask(scans('example.org/flyer')));
		const meanwhile = await other.ask(registers());
		const replies = await Promise.all(sent);
		const tooMany = replies.filter((reply) => !reply.ok && reply.refusal === 'too-many-requests');
		expect(tooMany.length).toBeGreaterThan(0);
		expect(meanwhile.ok).toBe(true);
		expect(await flood.ask(scans('example.org/flyer'))).toMatchObject({ refusal: 'unknown-badge' });
	});
});

describe('a limit in rate', () => {
	it('lets a burst through, and then as many as come back with time', () => {
		let now = 0;
		const taps = limit({ burst: 3, milliseconds: 3_000 }, () => now);
		const take = () => taps.take('phone');
		expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
		now = 999;
		expect(take()).toBe(false);
		now = 1_000;
		expect([take(), take()]).toEqual([true, false]);
		now = 100_000;
		expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
		expect(taps.take('another')).toBe(true);
	});
});
