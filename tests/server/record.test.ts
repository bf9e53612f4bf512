import { describe, expect, it } from 'vitest';
import { registers, scans } from './asking';
import { hall, told } from './hall';
import { BOOTHS } from './small-fair';

describe('[D8] the organiser’s log', () => {
	it('tells of every command who sent it, when, from which device, and what came of it', async () => {
		const fair = await hall();
		const [kiosk, organiser] = [await fair.open('kiosk'), await fair.open('organiser')];
		const from = fair.app.now();
		const badge = told(await kiosk.ask(registers()), 'badgeCode');
		await kiosk.ask(scans(badge));
		const { log } = await organiser.until(({ log }) => log[0]?.refusal !== undefined);
		const device = fair.app.kept.devices.list().find(({ role }) => role === 'kiosk')?.id;
		const by = `kiosk:${device ?? ''}`;
		expect(log.slice(0, 2)).toMatchObject([
			{ by, command: 'check-in', refusal: 'already-checked-in' },
			{ by, command: 'register' }
		]);
		for (const { at } of log.slice(0, 2)) expect(at).toBeGreaterThanOrEqual(from);
		expect(log.map(({ seq }) => seq)).toEqual(log.map((_, place) => log.length - place));
	});

	it('tells who made a code, which device used it, and who revoked it', async () => {
		const fair = await hall();
		const organiser = await fair.open('organiser');
		const ask = { type: 'pair-device' as const, role: 'desk' as const, name: 'Info desk' };
		const { code } = told(await organiser.ask(ask), 'pairing');
		const paired = await fair.app.pairing.redeem(code, fair.app.now());
		if (!paired) throw new Error('the code was not taken');
		const device = paired.device.id;
		await organiser.ask({ type: 'revoke-device', device });
		const { log, devices } = await organiser.until(
			({ log }) => log[0]?.command === 'revoke-device'
		);
		const [own] = fair.app.kept.devices.list();
		const me = `organiser:${own?.id ?? ''}`;
		expect(log.slice(0, 3)).toMatchObject([
			{ by: me, command: 'revoke-device' },
			{ by: `desk:${device}`, command: 'pair-device' },
			{ by: me, command: 'pair-device' }
		]);
		const revoked = devices.find((one) => one.device === device);
		expect(revoked).toMatchObject({ name: 'Info desk', role: 'desk', online: false });
		expect(revoked?.revokedAt).toBeDefined();
	});

	it('tells that somebody was searched for, and not who', async () => {
		const fair = await hall();
		const [desk, organiser] = [await fair.open('desk'), await fair.open('organiser')];
		await desk.ask({ type: 'find', text: 'Ida Beispiel' });
		const { log } = await organiser.until(({ log }) => log[0]?.command === 'find');
		expect(log[0]?.by).toMatch(/^desk:/);
		expect(organiser.heard.join('')).not.toContain('Beispiel');
	});

	it('tells of tablets that were to be added without a booth, or to a foreign one', async () => {
		const fair = await hall();
		const organiser = await fair.open('organiser');
		const nowhere = { type: 'pair-device' as const, role: 'booth' as const, name: 'Tablet' };
		expect(await organiser.ask(nowhere)).toEqual({ ok: false, refusal: 'unknown-booth' });
		const elsewhere = { ...nowhere, booth: BOOTHS.library, department: 'green' };
		expect(await organiser.ask(elsewhere)).toEqual({ ok: false, refusal: 'foreign-booth' });
		const { log } = await organiser.until(({ log }) => log[0]?.refusal === 'foreign-booth');
		expect(log[1]).toMatchObject({ command: 'pair-device', refusal: 'unknown-booth' });
	});

	it('says when each device was last here', async () => {
		const fair = await hall();
		const [kiosk, organiser] = [await fair.open('kiosk'), await fair.open('organiser')];
		const isKiosk = ({ role }: { role: string }) => role === 'kiosk';
		expect(
			(await organiser.until(({ devices }) => devices.some(isKiosk))).devices.find(isKiosk)?.online
		).toBe(true);
		kiosk.close();
		const { devices } = await organiser.until(
			(view) => view.devices.find(isKiosk)?.lastSeenAt !== undefined
		);
		expect(devices.find(isKiosk)).toMatchObject({ online: false });
		await fair.restart();
		expect(fair.app.kept.devices.list().find(isKiosk)?.lastSeenAt).toBeDefined();
	});
});
