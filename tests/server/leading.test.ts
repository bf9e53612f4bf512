import { describe, expect, it } from 'vitest';
import { callsNext, joins, registers, sitsAt, startsTalk } from './asking';
import { hall, told, type Hall } from './hall';
import { BOOTHS } from './small-fair';

const MINUTE = 60_000;
const along = { type: 'take-me-along' } as const;

describe('the router at work', () => {
	it('[R3] leads whoever asks for it to a seat that is free, and the booth is not asked', async () => {
		const { fair } = await clocked();
		const phone = await visitor(fair);
		const tablet = await fair.open('booth', BOOTHS.library);
		await phone.ask(along);
		await tablet.ask(sitsAt(BOOTHS.library));
		const { call } = await phone.until((view) => view.call !== undefined);
		expect(call?.booth).toBe(BOOTHS.library);
		const { seats } = await tablet.until((view) => view.seats[0]?.state === 'calling');
		expect(seats[0]?.person?.callSign).toBe(phone.view.callSign);
	});

	it('[R1] invites somebody with time to a seat that stands idle, and takes no for an answer', async () => {
		const { fair, wall } = await clocked();
		const tablet = await fair.open('booth', BOOTHS.library);
		await tablet.ask(sitsAt(BOOTHS.library));
		wall.now += MINUTE;
		const phone = await visitor(fair);
		const { invitation } = await phone.until((view) => view.invitation !== undefined);
		expect(invitation?.booth).toBe(BOOTHS.library);
		const reply = await phone.ask({ type: 'decline-invitation' });
		expect(reply).toEqual({ ok: true });
		await phone.until((view) => view.invitation === undefined);
	});

	it('[K2] asks the next person closer, on the phone and on the wall, and calls them when the talk ends', async () => {
		const { fair, wall } = await clocked();
		const [first, next] = [await visitor(fair), await visitor(fair)];
		const tablet = await fair.open('booth', BOOTHS.archive);
		const display = await fair.open('display');
		await first.ask(joins(BOOTHS.archive));
		await tablet.ask(sitsAt(BOOTHS.archive));
		await tablet.ask(callsNext(BOOTHS.archive));
		await tablet.ask(startsTalk(BOOTHS.archive));
		wall.now += 7 * MINUTE;
		await next.ask(joins(BOOTHS.archive));
		const { closer } = await next.until((view) => view.closer !== undefined);
		expect(closer?.booth).toBe(BOOTHS.archive);
		await display.until(({ closer: [shown] }) => shown?.callSign === next.view.callSign);
		await tablet.until(({ seats }) => seats[0]?.next?.callSign === next.view.callSign);
		await tablet.ask({ type: 'end-talk', booth: BOOTHS.archive, seat: 1 });
		await next.until((view) => view.call?.booth === BOOTHS.archive);
	});

	it('[R4] plans a round for those who signed up, and shows them where to go', async () => {
		const { fair } = await clocked();
		const organiser = await fair.open('organiser');
		const tablet = await fair.open('booth', BOOTHS.gardens);
		await tablet.ask(sitsAt(BOOTHS.gardens));
		const phone = await visitor(fair);
		const asked = await organiser.ask({
			type: 'start-rounds',
			booths: [BOOTHS.gardens],
			minutes: 6,
			changeMinutes: 2,
			startsInMinutes: 10
		});
		expect(asked).toEqual({ ok: true });
		await phone.until((view) => view.rounds?.isIn === false);
		await phone.ask({ type: 'join-rounds' });
		const { rounds } = await phone.until((view) => view.rounds?.next !== undefined);
		expect(rounds).toMatchObject({ isIn: true, next: { booth: BOOTHS.gardens, seat: 1 } });
		await organiser.until(({ roundPlan }) => roundPlan[0]?.callSign === phone.view.callSign);
	});

	it('[R2] tells the organiser why somebody has had no talk', async () => {
		const { fair } = await clocked();
		const organiser = await fair.open('organiser');
		const phone = await visitor(fair);
		await organiser.until(({ withoutTalk }) => withoutTalk[0]?.why === 'not-waiting');
		await phone.ask(joins(BOOTHS.archive));
		await organiser.until(({ withoutTalk }) => withoutTalk[0]?.why === 'waiting');
	});
});

async function clocked(): Promise<{ fair: Hall; wall: { now: number } }> {
	const wall = { now: Date.parse('2026-11-22T09:00:00Z') };
	return { fair: await hall({ wall: () => wall.now }), wall };
}

/** Somebody who came in just now, with a phone. */
async function visitor(fair: Hall) {
	const kiosk = await fair.open('kiosk');
	return fair.phone(told(await kiosk.ask(registers()), 'link'));
}
