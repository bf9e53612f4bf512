import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { applies, at, callsNext, joins, registers, sitsAt, startsTalk } from './asking';
import { hall, told, type Hall } from './hall';
import { BOOTHS, DEPARTMENTS, OPENINGS } from './small-fair';

describe('[X2] another person’s data', () => {
	it('cannot be asked for by naming them', async () => {
		const fair = await hall();
		const { mine, theirs } = await twoPeople(fair);
		const visitor = visitorOf(fair, theirs.view.callSign);
		for (const command of [
			{ type: 'forget', visitor },
			{ type: 'join-queue', booth: BOOTHS.library, visitor },
			{ type: 'save-profile', visitor, private: registers('changed').private }
		]) {
			const reply = await mine.send({ id: randomUUID(), command });
			expect(reply).toEqual({ ok: false, refusal: 'malformed' });
		}
		expect(theirs.view.profile?.words).toBe('theirs');
	});

	it('is not touched by naming what is theirs', async () => {
		const fair = await hall();
		const { mine, theirs } = await twoPeople(fair);
		await theirs.ask(applies(OPENINGS.librarian, { name: 'Ida Beispiel' }));
		const { applications } = await theirs.until(({ applications }) => applications.length > 0);
		const [made] = applications;
		if (!made) throw new Error('no application');
		const unknown = { ok: false, refusal: 'unknown-application' };
		const withdraw = (application: string) =>
			mine.ask({ type: 'withdraw-application', application });
		expect(await withdraw(made.application)).toEqual(unknown);
		expect(await withdraw('there-is-no-such-application')).toEqual(unknown);
		expect(theirs.view.applications[0]?.state).toBe('received');
	});

	it('is not told from nobody’s at a booth', async () => {
		const fair = await hall();
		const { theirs } = await twoPeople(fair);
		const library = await fair.open('booth', BOOTHS.library);
		await library.ask(sitsAt(BOOTHS.library));
		const call = (visitor: string) =>
			library.ask({ type: 'call-visitor', ...at(BOOTHS.library), visitor, reason: 'other' });
		const known = await call(visitorOf(fair, theirs.view.callSign));
		expect(known).toEqual(await call('there-is-no-such-visitor'));
		expect(known).toMatchObject({ ok: false });
	});

	it('is not opened by an id, a call sign or a badge in the place of a link', async () => {
		const fair = await hall();
		const { theirs, badge } = await twoPeople(fair);
		const visitor = visitorOf(fair, theirs.view.callSign);
		const link = fair.app.runner.fair.visitors.get(visitor)?.link ?? '';
		for (const token of [visitor, theirs.view.callSign, badge, link, await fair.pair('kiosk')])
			await expect(fair.connect('visitor', token)).rejects.toThrow('not-allowed');
	});

	it('at a kiosk belongs to the visit that is open there', async () => {
		const fair = await hall();
		const [one, other] = [await fair.open('kiosk'), await fair.open('kiosk')];
		const visit = told(await one.ask(registers()), 'visit');
		await other.ask(registers());
		const over = { ok: false, refusal: 'visit-over' };
		const join = { type: 'join-queue' as const, booth: BOOTHS.library };
		expect(await other.ask({ ...join, visit })).toEqual(over);
		expect(await one.ask({ ...join, visit })).toEqual({ ok: true });
		await one.ask({ type: 'end-visit', visit });
		expect(await one.ask({ type: 'leave-queue', booth: BOOTHS.library, visit })).toEqual(over);
	});
});

describe('what a booth sees of somebody', () => {
	it('[A1] [X2] is a name only in the department that they applied to', async () => {
		const fair = await hall();
		const { mine } = await twoPeople(fair);
		const screens = await Promise.all(
			Object.values(BOOTHS).map((booth) => fair.open('booth', booth))
		);
		for (const booth of Object.values(BOOTHS)) await mine.ask(joins(booth));
		await mine.ask(applies(OPENINGS.librarian, { name: 'Ida Beispiel' }));
		const [library, archive, gardens] = await Promise.all(
			screens.map(async (screen) => screen.until(({ queue }) => queue.length > 0))
		);
		await screens[0]?.until(({ queue }) => queue[0]?.name !== undefined);
		await screens[1]?.until(({ queue }) => queue[0]?.name !== undefined);
		expect([library, archive].map((view) => view?.department)).toEqual([
			DEPARTMENTS.culture,
			DEPARTMENTS.culture
		]);
		expect(gardens?.queue[0]).not.toHaveProperty('name');
		expect(screens[2]?.heard.join('')).not.toContain('Beispiel');
	});

	it('[T5] is a profile while they consent to it, and nothing of it from then on', async () => {
		const fair = await hall();
		const { mine } = await twoPeople(fair);
		const library = await fair.open('booth', BOOTHS.library);
		await mine.ask(joins(BOOTHS.library));
		await library.until(({ queue }) => queue[0]?.profile?.words === 'mine');
		await mine.ask({ type: 'withdraw-consent', purpose: 'profile' });
		const { queue } = await library.until(({ queue }) => queue[0]?.profile === undefined);
		expect(queue[0]).not.toHaveProperty('fit');
		await mine.ask({ type: 'give-consent', purpose: 'profile', version: 1 });
		await library.until(({ queue }) => queue[0]?.profile?.words === 'mine');
	});

	it('[B3] is seen by the tablets of that booth, which work for no other department', async () => {
		const fair = await hall();
		const library = await fair.open('booth', BOOTHS.library);
		expect(await library.ask(sitsAt(BOOTHS.gardens))).toMatchObject({ refusal: 'foreign-booth' });
		await library.ask(sitsAt(BOOTHS.library));
		expect(await library.ask(sitsAt(BOOTHS.archive))).toMatchObject({
			refusal: 'seated-elsewhere'
		});
		expect(await library.ask(callsNext(BOOTHS.gardens))).toMatchObject({
			refusal: 'seat-not-yours'
		});
		expect(await library.ask(startsTalk(BOOTHS.library, 2))).toMatchObject({ ok: false });
	});
});

async function twoPeople(fair: Hall) {
	const kiosk = await fair.open('kiosk');
	const mine = await fair.phone(told(await kiosk.ask(registers('mine', ['profile'])), 'link'));
	const other = await kiosk.ask(registers('theirs'));
	const theirs = await fair.phone(told(other, 'link'));
	return { mine, theirs, badge: told(other, 'badgeCode') };
}

function visitorOf(fair: Hall, callSign: string) {
	const visitors = [...fair.app.runner.fair.visitors.values()];
	const found = visitors.find((visitor) => visitor.callSign === callSign);
	if (!found) throw new Error(`nobody is called ${callSign}`);
	return found.id;
}
