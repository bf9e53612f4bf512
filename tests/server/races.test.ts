import { describe, expect, it, vi } from 'vitest';
import { badgeRaces, callRaces, type Pair, type Tablet } from '../../bench/races/race';
import type { ScreenRole } from '../../src/lib/wire/protocol';
import { joins, registers, sitsAt } from './asking';
import { hall, told, type Hall } from './hall';
import type { Screen } from './screen';
import { DEPARTMENTS, smallFair } from './small-fair';

const RACES = 1_000;
/** Races that go on side by side, so that they share the disk’s time. */
const AT_ONCE = 10;
const ROUNDS = { rounds: RACES / AT_ONCE, refusal: 'nobody-waiting' };

vi.setConfig({ testTimeout: 120_000 });

describe(`in ${String(RACES)} races over sockets`, () => {
	it('[C3] [C1] two kiosks that scan one badge check it in exactly once', async () => {
		const codes = Array.from({ length: RACES }, (_, n) => `TICKET-${String(n).padStart(4, '0')}`);
		const fair = await hall({ fair: smallFair(codes) });
		const organiser = await fair.open('organiser');
		const kiosks = [asks(await fair.open('kiosk')), asks(await fair.open('kiosk'))] as const;
		expect(await badgeRaces(kiosks, codes)).toEqual({ races: RACES, oneWinner: RACES });
		await organiser.until(({ figures }) => figures.inside === RACES);
	});

	it('[Q6] [Q5] two booths that call one visitor get them exactly once, and no screen shows both', async () => {
		const fair = await hall({ fair: manyBooths(2 * AT_ONCE) });
		const display = await fair.open('display');
		const pairs: Pair<Tablet>[] = [];
		for (let n = 0; n < AT_ONCE; n++) {
			const [one, other] = [boothNumber(2 * n + 1), boothNumber(2 * n + 2)];
			await waiting(fair, [one, other]);
			pairs.push([await seated(fair, one), await seated(fair, other)]);
		}
		const shownTwice = watchForTwins(display);
		expect(await callRaces(pairs, ROUNDS)).toEqual({ races: RACES, oneWinner: RACES });
		expect(shownTwice()).toEqual([]);
	});

	it('[K1] two seats of one booth that call its only visitor get them exactly once', async () => {
		const fair = await hall({ fair: manyBooths(AT_ONCE) });
		const pairs = await pairsOfSeats(fair);
		for (let n = 1; n <= AT_ONCE; n++) await waiting(fair, [boothNumber(n)]);
		expect(await callRaces(pairs, ROUNDS)).toEqual({ races: RACES, oneWinner: RACES });
	});

	it('[K1] two seats of one booth where two wait get two people', async () => {
		const fair = await hall({ fair: manyBooths(AT_ONCE) });
		const display = await fair.open('display');
		const pairs = await pairsOfSeats(fair);
		for (let n = 1; n <= AT_ONCE; n++)
			for (let people = 0; people < 2; people++) await waiting(fair, [boothNumber(n)]);
		const shownTwice = watchForTwins(display);
		const both = (type: string) =>
			Promise.all(pairs.flat().map(({ ask, at }) => ask({ type, ...at })));
		for (let round = 0; round < RACES / AT_ONCE; round++) {
			expect(new Set((await both('call-next')).map(({ ok }) => ok))).toEqual(new Set([true]));
			const called = [...fair.app.runner.fair.booths.values()].flatMap(({ seats }) =>
				seats.flatMap(({ call }) => call?.visitor ?? [])
			);
			expect(new Set(called).size).toBe(2 * AT_ONCE);
			await both('withdraw-call');
		}
		expect(shownTwice()).toEqual([]);
	});
});

/** Registers somebody and has them wait at these booths. */
async function waiting(fair: Hall, booths: readonly string[]): Promise<void> {
	const kiosk = await fair.open('kiosk');
	const phone = await fair.phone(told(await kiosk.ask(registers()), 'link'));
	for (const booth of booths) await phone.ask(joins(booth));
}

async function pairsOfSeats(fair: Hall): Promise<Pair<Tablet>[]> {
	const pairs: Pair<Tablet>[] = [];
	for (let n = 1; n <= AT_ONCE; n++)
		pairs.push([await seated(fair, boothNumber(n)), await seated(fair, boothNumber(n), 2)]);
	return pairs;
}

async function seated(fair: Hall, booth: string, seat = 1): Promise<Tablet> {
	const tablet = await fair.open('booth', booth);
	await tablet.ask(sitsAt(booth, seat));
	return { ask: asks(tablet), at: { booth, seat } };
}

/** @returns the call signs that were shown at two seats at one time */
function watchForTwins(display: Screen<'display'>): () => string[] {
	const seen = display.heard.length;
	return () =>
		display.heard.slice(seen).flatMap((text) => {
			const shown = JSON.parse(text) as Partial<Screen<'display'>['view']>;
			const signs = (shown.calling ?? []).map(({ callSign }) => String(callSign));
			return signs.filter((sign, index) => signs.indexOf(sign) !== index);
		});
}

function manyBooths(count: number) {
	const booths = Array.from({ length: count }, (_, index) => ({
		id: boothNumber(index + 1),
		number: index + 1,
		department: DEPARTMENTS.culture,
		seats: 2
	}));
	return { ...smallFair(), booths };
}

const boothNumber = (number: number) => `b${String(number)}`;

const asks =
	<Role extends ScreenRole>(screen: Screen<Role>) =>
	(command: object) =>
		screen.ask(command as never);
