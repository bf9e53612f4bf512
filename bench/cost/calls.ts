// From "call next" to the last screen of that booth that shows it, with 700 phones over twenty booths and five
// calls a second; beside a bare socket.io server that decides nothing and relays to as many screens.

import { io, type Socket } from 'socket.io-client';
import { registered } from './commands';
import { startChild } from './child';
import { ask, BOOTHS, must, openHall, type Hall } from './hall';
import { percentile, rounded } from './statistics';

const PHONES = 700;
const CALLS = 150;
const BETWEEN_MILLISECONDS = 200;

export type CallFigures = {
	callP50Ms: number;
	callP99Ms: number;
	relayP50Ms: number;
	relayP99Ms: number;
};

export async function measureCalls(): Promise<CallFigures> {
	const hall = await openHall();
	try {
		const calls = await throughHandschlag(hall);
		const relayed = await throughRelay();
		return {
			callP50Ms: rounded(percentile(calls, 0.5)),
			callP99Ms: rounded(percentile(calls, 0.99)),
			relayP50Ms: rounded(percentile(relayed, 0.5)),
			relayP99Ms: rounded(percentile(relayed, 0.99))
		};
	} finally {
		await hall.close();
	}
}

async function throughHandschlag(hall: Hall): Promise<number[]> {
	const phones = await registered(hall, PHONES);
	const booths = await Promise.all(
		Array.from({ length: BOOTHS }, async (_, index) => {
			const booth = `b${String(index + 1)}`;
			const tablet = await hall.pair('booth', booth);
			await must(tablet, { type: 'take-seat', booth, seat: 1 });
			return { booth, tablet, watching: [tablet] };
		})
	);
	await Promise.all(
		phones.map(async (phone, index) => {
			const at = booths[index % BOOTHS];
			if (!at) return;
			at.watching.push(phone);
			await must(phone, { type: 'join-queue', booth: at.booth });
		})
	);
	await pause(1_000);
	const times: number[] = [];
	for (let call = 0; call < CALLS; call++) {
		const at = booths[call % BOOTHS];
		if (!at) break;
		const begin = performance.now();
		const seen = allOf(at.watching);
		void ask(at.tablet, { type: 'call-next', booth: at.booth, seat: 1 });
		await seen;
		times.push(performance.now() - begin);
		await must(at.tablet, { type: 'withdraw-call', booth: at.booth, seat: 1 });
		await pause(Math.max(0, BETWEEN_MILLISECONDS - (performance.now() - begin)));
	}
	return times;
}

/** As many screens in as many rooms, a message as long as a phone's view. */
async function throughRelay(): Promise<number[]> {
	const server = await startChild('relay.js');
	const sockets = await Promise.all(
		Array.from({ length: PHONES + BOOTHS }, (_, index) => {
			const socket = io(`http://127.0.0.1:${String(server.port)}`, {
				auth: { room: `b${String(index % BOOTHS)}` },
				transports: ['websocket'],
				forceNew: true
			});
			return new Promise<Socket>((resolve) =>
				socket.once('connect', () => {
					resolve(socket);
				})
			);
		})
	);
	const message = { view: 'x'.repeat(600) };
	const times: number[] = [];
	for (let call = 0; call < CALLS; call++) {
		const room = call % BOOTHS;
		const watching = sockets.filter((_, index) => index % BOOTHS === room);
		const begin = performance.now();
		const seen = allOf(watching);
		watching[0]?.emit('relay', `b${String(room)}`, message, () => undefined);
		await seen;
		times.push(performance.now() - begin);
		await pause(BETWEEN_MILLISECONDS);
	}
	for (const socket of sockets) socket.disconnect();
	server.stop();
	return times;
}

/** Resolves when every one of them has been sent a view. */
const allOf = (sockets: readonly Socket[]) =>
	Promise.all(
		sockets.map(
			(socket) =>
				new Promise<void>((resolve) =>
					socket.once('view', () => {
						resolve();
					})
				)
		)
	);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
