import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../src/lib/domain/vocabulary';
import { commandSchemas } from '../../src/lib/server/sent';
import { examples } from '../../src/lib/wire/examples';
import { registers } from './asking';
import { hall, told, type Hall } from './hall';
import type { Screen } from './screen';
import { BOOTHS } from './small-fair';

describe('[X1] a role', () => {
	it.each(ROLES)('%s can ask what its own schema lists and nothing else', async (role) => {
		const fair = await hall();
		const screen = await screenOf(fair, role);
		const own = new Set(asked(role).map(({ type }) => type));
		const others = ROLES.flatMap(asked).filter(({ type }) => !own.has(type));
		const before = fair.app.kept.journal.lines;
		expect(others).not.toEqual([]);
		for (const command of others) {
			const reply = await screen.send({ id: randomUUID(), command });
			expect(reply, command.type).toEqual({ ok: false, refusal: 'malformed' });
		}
		expect(fair.app.kept.journal.lines).toBe(before);
	});

	it.each(['__proto__', 'constructor', 'prototype'])('gains nothing by the key %s', async (key) => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const command = JSON.parse(
			`{"type":"check-in","code":"x","${key}":{"role":"organiser","force":true}}`
		) as object;
		const reply = await kiosk.send({ id: randomUUID(), command });
		expect(reply).toMatchObject({ ok: false });
		expect(({} as { force?: boolean }).force).toBeUndefined();
	});

	it('is let into its own namespace only, and nobody into the one without a role', async () => {
		const fair = await hall();
		const token = await fair.pair('kiosk');
		for (const role of ROLES.filter((other) => other !== 'kiosk'))
			await expect(fair.connect(role, token)).rejects.toThrow('not-allowed');
		await expect(fair.connect('' as Role, token)).rejects.toThrow('not-allowed');
		await expect(fair.connect('kiosk', 'x'.repeat(43))).rejects.toThrow('not-allowed');
		await expect(fair.connect('kiosk', '')).rejects.toThrow('not-allowed');
	});

	it('has a schema of its own', () => {
		expect(Object.keys(commandSchemas).sort()).toEqual([...ROLES, 'newcomer'].sort());
	});
});

describe('[X1] a device that is revoked', () => {
	it('is cut off at once and is not let in again', async () => {
		const fair = await hall();
		const organiser = await fair.open('organiser');
		const token = await fair.pair('booth', BOOTHS.library);
		const tabs = [await fair.connect('booth', token), await fair.connect('booth', token)];
		const device = deviceOf(fair, 'booth');
		expect(await organiser.ask({ type: 'revoke-device', device })).toEqual({ ok: true });
		await Promise.all(tabs.map(({ cutOff }) => cutOff));
		await expect(fair.connect('booth', token)).rejects.toThrow('not-allowed');
	});

	it('is refused also while a command of it is on its way', async () => {
		const fair = await hall();
		const token = await fair.pair('kiosk');
		await fair.connect('kiosk', token);
		const device = fair.app.kept.devices.list()[0];
		if (!device) throw new Error('no device');
		await fair.app.kept.devices.revoke(device.id, fair.app.now());
		const sent = { id: randomUUID(), command: registers() };
		expect(await fair.app.front.handle({ role: 'kiosk', device }, sent)).toEqual({
			ok: false,
			refusal: 'not-allowed'
		});
	});

	it('stays revoked after a restart, and takes no other with it', async () => {
		const fair = await hall();
		const organiser = await fair.open('organiser');
		const [token, other] = [await fair.pair('kiosk'), await fair.pair('display')];
		await organiser.ask({ type: 'revoke-device', device: deviceOf(fair, 'kiosk') });
		await fair.restart();
		await expect(fair.connect('kiosk', token)).rejects.toThrow('not-allowed');
		expect((await fair.connect('display', other)).isConnected).toBe(true);
	});
});

const asked = (role: Role): readonly { readonly type: string }[] => examples[role];

function deviceOf(fair: Hall, role: Role) {
	const device = fair.app.kept.devices.list().find((one) => one.role === role);
	if (!device) throw new Error(`no ${role} is paired`);
	return device.id;
}

async function screenOf(fair: Hall, role: Role): Promise<Pick<Screen<Role>, 'send'>> {
	if (role === 'visitor') {
		const kiosk = await fair.open('kiosk');
		return fair.phone(told(await kiosk.ask(registers()), 'link'));
	}
	const isOfDepartment = role === 'booth' || role === 'department';
	return fair.open(role, isOfDepartment ? BOOTHS.library : undefined);
}
