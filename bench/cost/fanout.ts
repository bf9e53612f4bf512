// One change to a thousand watching sockets, beside a bare `ws` server that sends as many bytes.
// Both are watched by the same bare clients, so that the servers are compared and not the client libraries.

import { WebSocket } from 'ws';
import { startChild } from './child';
import { openHall, type Hall } from './hall';
import { percentile, rounded } from './statistics';

const WATCHERS = 1_000;
const ROUNDS = 40;
/** Longer than a display waits between two views, so that every change is sent at once. */
const PAUSE_MILLISECONDS = 400;

export type FanoutFigures = {
	fanoutP50Ms: number;
	fanoutP99Ms: number;
	wsFanoutP50Ms: number;
	wsFanoutP99Ms: number;
};

export async function measureFanout(): Promise<FanoutFigures> {
	const hall = await openHall();
	try {
		const ours = await throughHandschlag(hall);
		const bare = await throughBareWs(ours.bytes);
		return {
			fanoutP50Ms: rounded(percentile(ours.times, 0.5)),
			fanoutP99Ms: rounded(percentile(ours.times, 0.99)),
			wsFanoutP50Ms: rounded(percentile(bare, 0.5)),
			wsFanoutP99Ms: rounded(percentile(bare, 0.99))
		};
	} finally {
		await hall.close();
	}
}

/** From an organiser's "pause this booth" to the thousandth display that shows it, decision and fsync included. */
async function throughHandschlag(hall: Hall): Promise<{ times: number[]; bytes: number }> {
	const organiser = await hall.pair('organiser');
	const token = await hall.token('display');
	const watchers = await connectAll(
		`${hall.server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
		(socket) => {
			socket.on('message', (data: Buffer) => {
				const text = data.toString();
				if (text.startsWith('0'))
					socket.send(`40/display,${JSON.stringify({ token, protocol: 1 })}`);
				if (text === '2') socket.send('3');
			});
		}
	);
	await pause(2_000);
	let bytes = 0;
	const isNew = (data: Buffer) => {
		if (!data.subarray(0, 20).toString().startsWith('42/display,["view"')) return false;
		bytes = data.length;
		return true;
	};
	const times = await rounds(watchers, isNew, (round) => {
		const type = round % 2 === 0 ? 'pause-booth' : 'open-booth';
		organiser.emit('command', {
			id: `fanout-${String(process.pid)}-${String(round)}`,
			command: { type, booth: 'b1' }
		});
	});
	for (const watcher of watchers) watcher.close();
	return { times, bytes };
}

async function throughBareWs(bytes: number): Promise<number[]> {
	const server = await startChild('bare-ws.js');
	const watchers = await connectAll(`ws://127.0.0.1:${String(server.port)}`, () => undefined);
	const [sender] = watchers;
	const message = 'x'.repeat(bytes);
	const times = await rounds(
		watchers,
		() => true,
		() => sender?.send(message)
	);
	for (const watcher of watchers) watcher.close();
	server.stop();
	return times;
}

/** Milliseconds from each trigger to the last watcher that got something new. */
async function rounds(
	watchers: readonly WebSocket[],
	isNew: (data: Buffer) => boolean,
	trigger: (round: number) => void
): Promise<number[]> {
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		await pause(PAUSE_MILLISECONDS);
		const begin = performance.now();
		let missing = watchers.length;
		await new Promise<void>((resolve, reject) => {
			const limit = setTimeout(() => {
				reject(
					new Error(`${String(missing)} of ${String(watchers.length)} screens were not reached`)
				);
			}, 20_000);
			for (const watcher of watchers) {
				const hear = (data: Buffer) => {
					if (!isNew(data)) return;
					watcher.off('message', hear);
					missing -= 1;
					if (missing > 0) return;
					clearTimeout(limit);
					resolve();
				};
				watcher.on('message', hear);
			}
			trigger(round);
		});
		times.push(performance.now() - begin);
	}
	return times;
}

async function connectAll(url: string, prepare: (socket: WebSocket) => void): Promise<WebSocket[]> {
	const sockets: WebSocket[] = [];
	for (let n = 0; n < WATCHERS; n++) {
		const socket = new WebSocket(url, { perMessageDeflate: false });
		prepare(socket);
		sockets.push(socket);
		if (n % 50 === 49) await opened(socket);
	}
	await Promise.all(sockets.map(opened));
	return sockets;
}

const opened = (socket: WebSocket) =>
	new Promise<void>((resolve, reject) => {
		if (socket.readyState === WebSocket.OPEN) {
			resolve();
			return;
		}
		socket.once('open', () => {
			resolve();
		});
		socket.once('error', reject);
	});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
