import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hall, instant, told, type Hall } from './hall';

const desk = { type: 'pair-device' as const, role: 'desk' as const, name: 'Info desk' };

describe('[X1] a pairing code', () => {
	it('gives its role to one device, once', async () => {
		const fair = await hall();
		const { code } = await offered(fair);
		const paired = await redeem(fair, code);
		expect(paired?.device).toMatchObject({ role: 'desk', name: 'Info desk' });
		expect((await fair.connect('desk', paired?.token ?? '')).isConnected).toBe(true);
		expect(await redeem(fair, code)).toBeUndefined();
	});

	it('goes to one of two devices that use it in the same moment', async () => {
		const fair = await hall();
		const { code } = await offered(fair);
		const both = await Promise.all([redeem(fair, code), redeem(fair, code)]);
		expect(both.filter((one) => one !== undefined)).toHaveLength(1);
	});

	it('is good for five minutes', async () => {
		const wall = { now: instant('2026-11-22T09:00:00Z') as number };
		const fair = await hall({ wall: () => wall.now });
		const [early, late] = [await offered(fair), await offered(fair)];
		expect(early.goodFor).toBe(5 * 60_000);
		wall.now += 5 * 60_000;
		expect(await redeem(fair, early.code)).toBeDefined();
		wall.now += 1;
		expect(await redeem(fair, late.code)).toBeUndefined();
	});

	it('can be typed in small letters, with spaces and hyphens', async () => {
		const fair = await hall();
		const { code } = await offered(fair);
		expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
		const typed = ` ${code.slice(0, 4)}-${code.slice(4)} `.toLowerCase();
		expect(await redeem(fair, typed)).toBeDefined();
	});

	it('is the same for the same question, and does not come back to life when it was used', async () => {
		const fair = await hall();
		const organiser = await fair.open('organiser');
		const id = randomUUID();
		const first = told(await organiser.ask(desk, id), 'pairing');
		await redeem(fair, first.code);
		const again = told(await organiser.ask(desk, id), 'pairing');
		expect(again.code).toBe(first.code);
		expect(again.goodFor).toBeLessThanOrEqual(first.goodFor);
		expect(await redeem(fair, first.code)).toBeUndefined();
	});

	it('is nothing that was not offered', async () => {
		const fair = await hall();
		await offered(fair);
		for (const code of ['', '22222222', 'x'.repeat(200), '__proto__'])
			expect(await redeem(fair, code)).toBeUndefined();
	});
});

describe('a device', () => {
	it('[X1] is kept with a hash of its token alone', async () => {
		const fair = await hall();
		const { code } = await offered(fair);
		const paired = await redeem(fair, code);
		const kept = JSON.stringify(fair.app.kept.devices.list());
		expect(kept).toContain('"role":"desk"');
		expect(kept).not.toContain(paired?.token);
	});
});

async function offered(fair: Hall) {
	const organiser = await fair.open('organiser');
	return told(await organiser.ask(desk), 'pairing');
}

const redeem = (fair: Hall, code: string) => fair.app.pairing.redeem(code, fair.app.now());
