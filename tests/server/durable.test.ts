import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { registers, scans } from './asking';
import { disk } from './disk';
import { hall, told } from './hall';
import { SENT_OUT } from './small-fair';

describe('[D1] an accepted command', () => {
	it('is neither acknowledged nor shown before its facts are on disk', async () => {
		const slow = disk();
		const fair = await hall(slow);
		const [kiosk, organiser] = [await fair.open('kiosk'), await fair.open('organiser')];
		const order: string[] = [];
		const goOn = slow.hold();
		slow.onSynced = () => order.push('on disk');
		const replied = kiosk.ask(registers()).then(() => order.push('acknowledged'));
		const shown = organiser
			.until(({ figures }) => figures.registered > SENT_OUT.length)
			.then(() => order.push('shown'));
		await slow.held;
		goOn();
		await Promise.all([replied, shown]);
		expect(order[0]).toBe('on disk');
		expect(order).toContain('acknowledged');
	});
});

describe('[D7] while the disk is full', () => {
	it('commands are refused, nothing of them is left, and every screen goes on', async () => {
		const full = disk();
		const fair = await hall(full);
		const kiosk = await fair.open('kiosk');
		const token = await fair.pair('organiser');
		await kiosk.ask(registers('before'));
		const before = await fair.vault();
		full.isFull = true;
		const replies = await Promise.all([
			kiosk.ask(registers('during')),
			kiosk.ask(scans(SENT_OUT[0])),
			kiosk.ask(scans('example.org/flyer'))
		]);
		for (const reply of replies) expect(reply).toEqual({ ok: false, refusal: 'not-durable' });
		expect(await fair.vault()).toEqual(before);
		const organiser = await fair.connect('organiser', token);
		expect(organiser.view.figures).toMatchObject({ registered: SENT_OUT.length + 1, inside: 1 });
	});

	it('says so, and takes commands again by itself when there is room', async () => {
		const full = disk();
		const fair = await hall(full);
		const [kiosk, organiser] = [await fair.open('kiosk'), await fair.open('organiser')];
		full.isFull = true;
		await kiosk.ask(registers());
		await organiser.until(({ durable }) => !durable);
		expect(fair.app.runner.isDurable).toBe(false);
		full.isFull = false;
		await organiser.until(({ durable }) => durable);
		expect((await kiosk.ask(registers())).ok).toBe(true);
	});

	it('an accepted command still gets its first reply again', async () => {
		const full = disk();
		const fair = await hall(full);
		const kiosk = await fair.open('kiosk');
		const id = randomUUID();
		const first = await kiosk.ask(registers(), id);
		full.isFull = true;
		await kiosk.ask(registers());
		expect(await kiosk.ask(registers(), id)).toEqual(first);
	});

	it('what was refused never happened, also after a restart', async () => {
		const full = disk();
		const fair = await hall(full);
		const token = await fair.pair('kiosk');
		const kiosk = await fair.connect('kiosk', token);
		const badge = told(await kiosk.ask(registers()), 'badgeCode');
		full.isFull = true;
		await Promise.all([kiosk.ask(registers()), kiosk.ask(registers()), kiosk.ask(registers())]);
		full.isFull = false;
		await fair.restart();
		const again = await fair.connect('kiosk', token);
		expect(fair.app.runner.fair.visitors.size).toBe(SENT_OUT.length + 1);
		expect(await again.ask(scans(badge))).toMatchObject({ refusal: 'already-checked-in' });
	});

	it('nobody is paired, and the code can be used once there is room', async () => {
		const full = disk();
		const fair = await hall(full);
		const organiser = await fair.open('organiser');
		const pairing = told(
			await organiser.ask({ type: 'pair-device', role: 'desk', name: 'Desk' }),
			'pairing'
		);
		full.isFull = true;
		await expect(fair.app.pairing.redeem(pairing.code, fair.app.now())).rejects.toThrow(
			'not durable'
		);
		full.isFull = false;
		await organiser.until(({ durable }) => !durable);
		await organiser.until(({ durable }) => durable);
		expect(await fair.app.pairing.redeem(pairing.code, fair.app.now())).toBeDefined();
	});
});
