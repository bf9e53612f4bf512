// Durable commands per second through the whole door: socket, decision, fsync, reply.

import type { Socket } from 'socket.io-client';
import { BOOTHS, must, openHall, profile, type Hall } from './hall';

const VISITORS = 100;
const SECONDS = 3;
const REGISTRATIONS_PER_MINUTE_OF_A_KIOSK = 30;

export type CommandFigures = {
	commandsPerSecond1: number;
	commandsPerSecond10: number;
	commandsPerSecond100: number;
	checkInsPerSecond: number;
	joinsPerSecond: number;
};

export async function measureCommands(): Promise<CommandFigures> {
	const hall = await openHall({ registrations: 1_000 });
	try {
		const phones = await registered(hall, VISITORS);
		const inFlight = async (clients: number) => rate(phones.slice(0, clients));
		await inFlight(10);
		return {
			commandsPerSecond1: await inFlight(1),
			commandsPerSecond10: await inFlight(10),
			commandsPerSecond100: await inFlight(100),
			checkInsPerSecond: await checkIns(hall),
			joinsPerSecond: await joins(phones)
		};
	} finally {
		await hall.close();
	}
}

/** Walk-ins with a phone each; a kiosk registers only so many a minute, so there are several. */
export async function registered(hall: Hall, count: number): Promise<Socket[]> {
	const phones: Socket[] = [];
	while (phones.length < count) {
		const kiosk = await hall.pair('kiosk');
		for (let n = 0; n < REGISTRATIONS_PER_MINUTE_OF_A_KIOSK && phones.length < count; n++) {
			const { receipt } = await must(kiosk, {
				type: 'register',
				noticeShown: true,
				consents: [{ purpose: 'profile', version: 1 }],
				private: { profile }
			});
			phones.push(await hall.phone(receipt?.link?.replace('/me/', '') ?? ''));
		}
		kiosk.disconnect();
	}
	return phones;
}

/** One command in flight per phone: asking for priority and dropping it again, in turn. */
async function rate(phones: readonly Socket[]): Promise<number> {
	const end = performance.now() + SECONDS * 1_000;
	const begin = performance.now();
	const counts = await Promise.all(
		phones.map(async (phone) => {
			let done = 0;
			for (; performance.now() < end; done++) {
				await must(phone, { type: done % 2 === 0 ? 'ask-priority' : 'drop-priority' });
			}
			if (done % 2 === 1) await must(phone, { type: 'drop-priority' });
			return done;
		})
	);
	return perSecond(
		counts.reduce((sum, count) => sum + count, 0),
		begin
	);
}

/** Two kiosks, fifty scans under way at each. */
async function checkIns(hall: Hall): Promise<number> {
	const kiosks = [await hall.pair('kiosk'), await hall.pair('kiosk')];
	const codes = [...hall.codes];
	const begin = performance.now();
	await Promise.all(
		kiosks.flatMap((kiosk) =>
			Array.from({ length: 50 }, async () => {
				for (let code = codes.pop(); code !== undefined; code = codes.pop()) {
					await must(kiosk, { type: 'check-in', code });
				}
			})
		)
	);
	return perSecond(hall.codes.length, begin);
}

/** Every phone joins three queues and leaves them, one hundred phones at once. */
async function joins(phones: readonly Socket[]): Promise<number> {
	let spent = 0;
	const rounds = 5;
	for (let round = 0; round < rounds; round++) {
		const begin = performance.now();
		await Promise.all(
			phones.map(async (phone, index) => {
				for (let k = 0; k < 3; k++) {
					await must(phone, {
						type: 'join-queue',
						booth: `b${String(((index + k * 7) % BOOTHS) + 1)}`
					});
				}
			})
		);
		spent += performance.now() - begin;
		await Promise.all(phones.map((phone) => must(phone, { type: 'leave-all-queues' })));
	}
	return Math.round((phones.length * 3 * rounds * 1_000) / spent);
}

const perSecond = (count: number, begin: number) =>
	Math.round((count * 1_000) / (performance.now() - begin));
