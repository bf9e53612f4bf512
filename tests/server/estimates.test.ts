import { describe, expect, it } from 'vitest';
import { applies, callsNext, joins, registers, sitsAt, startsTalk } from './asking';
import { hall, told, type Hall } from './hall';
import { BOOTHS, DEPARTMENTS, OPENINGS, openingText } from './small-fair';

const MINUTE = 60_000;

describe('a waiting time on the screens', () => {
	it('[T2] moves for all who wait when a talk runs over, though nothing happens', async () => {
		const { fair, wall } = await clocked();
		const tablet = await fair.open('booth', BOOTHS.library);
		await tablet.ask(sitsAt(BOOTHS.library));
		const [, waiting] = [await waits(fair), await waits(fair)];
		const display = await fair.open('display');
		await tablet.ask(callsNext(BOOTHS.library));
		await tablet.ask(startsTalk(BOOTHS.library));
		await waiting.until(({ places }) => places[0]?.position === 1 && (places[0].wait?.to ?? 0) > 5);
		wall.now += 30 * MINUTE;
		const late = await waiting.until(({ places }) => (places[0]?.wait?.to ?? 9) < 5);
		expect(late.places[0]?.position).toBe(1);
		await display.until(({ now, booths }) => now >= wall.now && booths.length > 0);
	});

	it('[B1] counts the minutes until a paused booth goes on', async () => {
		const { fair } = await clocked();
		const organiser = await fair.open('organiser');
		const tablet = await fair.open('booth', BOOTHS.library);
		await tablet.ask(sitsAt(BOOTHS.library));
		const phone = await waits(fair);
		await organiser.ask({ type: 'pause-booth', booth: BOOTHS.library, minutes: 60 });
		const { places } = await phone.until(({ places }) => places[0]?.boothStatus === 'paused');
		expect(places[0]?.wait?.from).toBeGreaterThanOrEqual(35);
	});
});

describe('an application', () => {
	it('[A1] stays with its department when the opening is gone', async () => {
		const { fair } = await clocked();
		const organiser = await fair.open('organiser');
		const phone = await waits(fair, ['profile', 'contact']);
		await phone.ask(
			applies(OPENINGS.librarian, { name: 'Ida Beispiel', email: 'ida@example.org' })
		);
		const opening = OPENINGS.librarian as never;
		await organiser.ask({ type: 'remove-opening', opening });
		const tablet = await fair.open('booth', BOOTHS.library);
		await tablet.ask(sitsAt(BOOTHS.library));
		await tablet.ask(callsNext(BOOTHS.library));
		await tablet.until(({ seats }) => seats[0]?.person?.name === 'Ida Beispiel');
	});

	it('[A1] is shown to no other department, whatever becomes of the opening', async () => {
		const { fair } = await clocked();
		const organiser = await fair.open('organiser');
		const reply = await organiser.ask({
			type: 'plan-opening',
			opening: OPENINGS.librarian,
			department: DEPARTMENTS.green,
			private: { text: openingText('Gärtner:in') }
		});
		expect(reply).toEqual({ ok: false, refusal: 'id-taken' });
	});
});

describe('a kiosk', () => {
	it('[C5] takes back a check-in only for who was checked in there', async () => {
		const { fair } = await clocked();
		const kiosk = await fair.open('kiosk');
		const code = told(await kiosk.ask(registers()), 'badgeCode');
		const again = await kiosk.ask({ type: 'check-in', code });
		const visit = again.ok ? undefined : again.about?.visit;
		expect(await kiosk.ask({ type: 'undo-check-in', visit: visit ?? '' })).toEqual({
			ok: false,
			refusal: 'visit-over'
		});
	});

	it('[C5] is overruled by the organiser at any time', async () => {
		const { fair, wall } = await clocked();
		const desk = await fair.open('desk');
		const visitor = told(await desk.ask(registers()), 'visitor');
		wall.now += 60 * MINUTE;
		const organiser = await fair.open('organiser');
		expect(await organiser.ask({ type: 'undo-check-in', visitor })).toEqual({ ok: true });
	});
});

async function clocked(): Promise<{ fair: Hall; wall: { now: number } }> {
	const wall = { now: Date.parse('2026-11-22T09:00:00Z') };
	return { fair: await hall({ wall: () => wall.now }), wall };
}

/** Somebody's phone, with a place at the library. */
async function waits(fair: Hall, consents: Parameters<typeof registers>[1] = []) {
	const kiosk = await fair.open('kiosk');
	const phone = await fair.phone(told(await kiosk.ask(registers('', consents)), 'link'));
	await phone.ask(joins(BOOTHS.library));
	return phone;
}
