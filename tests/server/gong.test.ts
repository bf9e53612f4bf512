import { io, type Socket } from 'socket.io-client';
import { expect, it, onTestFinished } from 'vitest';
import { FairClock } from '../../src/lib/client/fair-clock';
import { atGong } from '../../src/lib/client/gong';
import type { Instant } from '../../src/lib/domain/vocabulary';
import { PROTOCOL } from '../../src/lib/wire/protocol';
import { hall } from './hall';

const SCREENS = 60;

it('[R4] sixty screens hear one gong within a tenth of a second', async () => {
	const fair = await hall();
	const token = await fair.pair('display');
	const clocks = await Promise.all(
		Array.from({ length: SCREENS }, () => clockOf(`${fair.url}/display`, token))
	);
	const until = (fair.app.now() + 400) as Instant;
	const rings = await Promise.all(clocks.map((clock) => ringing(clock, until)));
	expect(Math.max(...rings) - Math.min(...rings)).toBeLessThanOrEqual(100);
	expect(Math.abs(Math.min(...rings) - until)).toBeLessThanOrEqual(100);
});

/** Each screen asks the server the time a few times over its own socket, as the pages do. */
async function clockOf(url: string, token: string): Promise<FairClock> {
	const socket: Socket = io(url, {
		auth: { token, protocol: PROTOCOL },
		forceNew: true,
		transports: ['websocket']
	});
	onTestFinished(() => void socket.disconnect());
	await new Promise<void>((resolve) => {
		socket.once('connect', resolve);
	});
	const clock = new FairClock();
	for (let ask = 0; ask < 5; ask++) {
		const asked = performance.now();
		const fair = (await socket.emitWithAck('clock')) as Instant;
		clock.heard(fair, asked, performance.now());
	}
	return clock;
}

/** When the screen rings, by the clock on the wall, which the server goes by. */
const ringing = (clock: FairClock, until: Instant): Promise<number> =>
	new Promise((resolve) => {
		const now = () => clock.at(performance.now()) ?? (0 as Instant);
		atGong({ phase: 'talking', until }, { now, speed: 1 }, () => {
			resolve(Date.now());
		});
	});
