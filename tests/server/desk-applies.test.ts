// What a guide does for somebody who has no phone.

import { expect, it } from 'vitest';
import { registers } from './asking';
import { hall } from './hall';
import { OPENINGS } from './small-fair';

const contact = { name: 'Ida Beispiel', phone: '0211 000000' };

it('[A1] [S5] applies at the desk with the same receipt as on a phone, and takes it back', async () => {
	const fair = await hall();
	const desk = await fair.open('desk');
	const registered = await desk.ask(registers());
	const visitor = registered.ok ? registered.receipt?.visitor : undefined;
	if (!visitor) throw new Error('nobody was registered');
	const apply = { type: 'apply' as const, visitor, openings: [OPENINGS.gardener] };
	expect(await desk.ask({ ...apply, private: { contact } })).toEqual({
		ok: true,
		receipt: { applications: [1] }
	});
	const [application] = fair.app.runner.fair.applications.values();
	expect(application).toMatchObject({ visitor, opening: OPENINGS.gardener, state: 'received' });
	if (!application) throw new Error('nothing was applied for');
	const withdraw = { type: 'withdraw-application' as const, visitor, application: application.id };
	expect(await desk.ask(withdraw)).toEqual({ ok: true });
	expect(application.state).toBe('withdrawn');
});

it('[A4] gives and withdraws a consent for the person it has found', async () => {
	const fair = await hall();
	const desk = await fair.open('desk');
	const registered = await desk.ask(registers());
	const visitor = registered.ok ? registered.receipt?.visitor : undefined;
	if (!visitor) throw new Error('nobody was registered');
	const consents = () => [...(fair.app.runner.fair.visitors.get(visitor)?.consents.keys() ?? [])];
	await desk.ask({ type: 'give-consent', visitor, purpose: 'contact', version: 1 });
	expect(consents()).toEqual(['contact']);
	await desk.ask({ type: 'withdraw-consent', visitor, purpose: 'contact' });
	expect(consents()).toEqual([]);
});
