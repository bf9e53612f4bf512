// A thousand races for one badge and a thousand for one visitor, over real sockets: `npm run bench:races`.

import type { Reply } from '../src/lib/wire/protocol';
import { ask, BOOTHS, must, openHall, profile, type Hall } from './cost/hall';
import { badgeRaces, callRaces, type Ask, type Pair, type Tablet } from './races/race';
import type { Socket } from 'socket.io-client';

const RACES = 1_000;
const PAIRS = BOOTHS / 2;

const hall = await openHall({ registrations: RACES });
try {
	const kiosks: Pair<Ask> = [asks(await hall.pair('kiosk')), asks(await hall.pair('kiosk'))];
	const badges = await timed(() => badgeRaces(kiosks, hall.codes));
	const pairs = await pairsOfBooths(hall);
	const calls = await timed(() =>
		callRaces(pairs, { rounds: RACES / PAIRS, refusal: 'nobody-waiting' })
	);
	const figures = {
		badgeRaces: badges.races,
		badgeRacesWithOneWinner: badges.oneWinner,
		badgeRacesMs: badges.ms,
		visitorRaces: calls.races,
		visitorRacesWithOneWinner: calls.oneWinner,
		visitorRacesMs: calls.ms
	};
	process.stdout.write(`${JSON.stringify(figures)}\n`);
	const isFair = badges.oneWinner === badges.races && calls.oneWinner === calls.races;
	process.exitCode = isFair ? 0 : 1;
} finally {
	await hall.close();
}

/** Booths 1 and 2, 3 and 4, …: at each pair one visitor waits twice, and nobody else. */
async function pairsOfBooths(hall: Hall): Promise<Pair<Tablet>[]> {
	const kiosk = await hall.pair('kiosk');
	const pairs: Pair<Tablet>[] = [];
	for (let pair = 0; pair < PAIRS; pair++) {
		const [one, other] = [boothNumber(2 * pair + 1), boothNumber(2 * pair + 2)];
		const registered = await must(kiosk, {
			type: 'register',
			noticeShown: true,
			consents: [],
			private: { profile }
		});
		const visit = registered.receipt?.visit;
		for (const booth of [one, other]) await must(kiosk, { type: 'join-queue', visit, booth });
		pairs.push([await seated(hall, one), await seated(hall, other)]);
	}
	return pairs;
}

async function seated(hall: Hall, booth: string): Promise<Tablet> {
	const socket = await hall.pair('booth', booth);
	const at = { booth, seat: 1 };
	await must(socket, { type: 'take-seat', ...at });
	return { ask: asks(socket), at };
}

function asks(socket: Socket): Ask {
	return async (command) => (await ask(socket, command)) as Reply;
}

async function timed<Result extends object>(work: () => Promise<Result>) {
	const began = performance.now();
	const result = await work();
	return { ...result, ms: Math.round(performance.now() - began) };
}

function boothNumber(number: number): string {
	return `b${String(number)}`;
}
