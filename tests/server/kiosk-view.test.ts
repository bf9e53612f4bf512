import { describe, expect, it } from 'vitest';
import { applies, at, callsNext, joins, registers, scans, sitsAt, startsTalk } from './asking';
import { hall, told, type Hall } from './hall';
import { BOOTHS, OPENINGS } from './small-fair';

describe('what a kiosk tells somebody who is back', () => {
	it('[B1] is that a booth has closed and their place is gone', async () => {
		const fair = await hall();
		const { kiosk, organiser, back } = await comesBack(fair);
		expect((await back()).notices).toBeUndefined();
		await organiser.ask({ type: 'close-booth', booth: BOOTHS.library });
		const { visit } = await kiosk.until(({ visit }) => visit?.notices !== undefined);
		expect(visit?.notices).toMatchObject([{ kind: 'booth-closed', booth: BOOTHS.library }]);
	});

	it('[C1] is that they were handed over, and no word of what one booth wrote to another', async () => {
		const fair = await hall();
		const { kiosk, back } = await comesBack(fair);
		const tablet = await fair.open('booth', BOOTHS.library);
		await tablet.ask(sitsAt(BOOTHS.library));
		await tablet.ask(callsNext(BOOTHS.library));
		await tablet.ask(startsTalk(BOOTHS.library));
		const reply = await tablet.ask({
			type: 'end-talk',
			...at(BOOTHS.library),
			handOverTo: BOOTHS.archive,
			private: { handOverNote: 'words of a booth' }
		});
		expect(reply).toMatchObject({ ok: true });
		const { notices } = await back();
		expect(notices).toMatchObject([{ kind: 'handed-over', booth: BOOTHS.archive }]);
		expect(Object.keys(notices?.[0] ?? {}).sort()).toEqual(['at', 'booth', 'kind']);
		expect(kiosk.heard.join()).not.toContain('words of a booth');
	});
});

describe('applying at a kiosk', () => {
	const contact = { name: 'Ida Beispiel', phone: '0211 123456' };

	it('[A1] gives the number of the application, and the kiosk never hears the name', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const visit = told(await kiosk.ask(registers()), 'visit');
		const reply = await kiosk.ask({ ...applies(OPENINGS.librarian, contact), visit });
		expect(told(reply, 'applications')).toEqual([1]);
		expect(kiosk.heard.join()).not.toContain(contact.name);
	});

	it('[C1] is for nobody who only showed a badge that is inside', async () => {
		const fair = await hall();
		const { kiosk, back } = await comesBack(fair);
		const { visit } = await back();
		expect(await kiosk.ask({ ...applies(OPENINGS.librarian, contact), visit })).toEqual({
			ok: false,
			refusal: 'visit-over'
		});
	});
});

/** Somebody who has a place at the library and shows their badge at a second kiosk. */
async function comesBack(fair: Hall) {
	const [first, kiosk] = [await fair.open('kiosk'), await fair.open('kiosk')];
	const organiser = await fair.open('organiser');
	const registered = await first.ask(registers());
	await first.ask({ ...joins(BOOTHS.library), visit: told(registered, 'visit') });
	async function back() {
		const reply = await kiosk.ask(scans(told(registered, 'badgeCode')));
		const opened = reply.ok ? undefined : reply.about?.visit;
		const { visit } = await kiosk.until(({ visit }) => visit?.visit === opened);
		if (!visit) throw new Error('no visit was opened');
		return visit;
	}
	return { kiosk, organiser, back };
}
