// Kills the server at random moments of a busy day, starts it again, and asks whether anything is missing.

import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { decodeLines } from '../../src/lib/server/journal-line';
import { fairFile } from '../cost/hall';
import { openOffice } from '../cost/office';
import { end, launch } from '../process';
import { wrongsIn } from './audit';
import { CrashScreen, PowerCut } from './screen';

export type Figures = {
	readonly seed: number;
	readonly kills: number;
	readonly acknowledged: number;
	/** Acknowledged and then not there, or there in another way. */
	readonly missing: number;
	/** Called twice, or two commands with one id. */
	readonly wrongs: readonly string[];
	/** From start to listening, after each crash. */
	readonly servingAgainMs: readonly number[];
};

type Options = {
	readonly kills: number;
	readonly seed: number;
	/** In [0, 1). */
	readonly chance: () => number;
};

/** Some of the fair, so that they are busy. */
const BOOTHS = ['b1', 'b2', 'b3', 'b4'] as const;
const SEATS = [1, 2] as const;
const KIOSKS = 2;
/** Milliseconds of work before a crash. */
const SHORTEST = 150;
const LONGEST = 1_500;
const BADGES_PER_CRASH = 200;
/** Commands that one screen may have under way, and some to spare. */
const AT_ONCE = 200;

export async function crash({ kills, seed, chance }: Options): Promise<Figures> {
	const folder = await mkdtemp(join(tmpdir(), 'handschlag-crash-'));
	const codes = Array.from(
		{ length: kills * BADGES_PER_CRASH },
		(_, n) => `CRASH-${String(n).padStart(6, '0')}`
	);
	const left = codes.values();
	const nextBadge = () => left.next().value ?? 'CRASH-NONE-LEFT';
	const organiserKey = randomBytes(24).toString('base64url');
	const environment = {
		DATA_DIR: join(folder, 'data'),
		FAIR_FILE: join(folder, 'fair.json'),
		ORGANISER_KEY: organiserKey
	};
	let server: Awaited<ReturnType<typeof launch>> | undefined;
	const cutPower = async () => {
		if (server) await end(server.child, 'SIGKILL');
	};
	try {
		await writeFile(environment.FAIR_FILE, JSON.stringify(fairFile(codes)));
		server = await launch(environment);
		const screens = await pairScreens(server.url, organiserKey);
		let missing = 0;
		const servingAgainMs: number[] = [];
		for (let kill = 0; kill < kills; kill++) {
			const { url } = server;
			await Promise.all(screens.map((screen) => screen.connect(url)));
			const work = screens.map((screen, index) => beBusy(screen, index, nextBadge));
			await sleep(SHORTEST + chance() * (LONGEST - SHORTEST));
			await cutPower();
			await Promise.all(work);
			const began = performance.now();
			server = await launch(environment);
			servingAgainMs.push(Math.round(performance.now() - began));
			missing += await countMissing(server.url, screens);
		}
		for (const screen of screens) screen.checked = 0;
		missing += await countMissing(server.url, screens);
		await cutPower();
		const journal = join(environment.DATA_DIR, 'fairs', 'bench', 'journal.ndjson');
		const { lines } = decodeLines(await readFile(journal));
		const acknowledged = screens.reduce((sum, screen) => sum + screen.acknowledged.length, 0);
		return { seed, kills, acknowledged, missing, wrongs: wrongsIn(lines), servingAgainMs };
	} finally {
		await cutPower();
		await rm(folder, { recursive: true, force: true });
	}
}

/** A tablet at every seat, and the kiosks. */
async function pairScreens(url: string, organiserKey: string): Promise<CrashScreen[]> {
	const office = await openOffice(url, organiserKey);
	const screens: CrashScreen[] = [];
	for (const booth of SEATS.flatMap(() => BOOTHS))
		screens.push(new CrashScreen('booth', await office.token('booth', booth)));
	for (let kiosk = 0; kiosk < KIOSKS; kiosk++)
		screens.push(new CrashScreen('kiosk', await office.token('kiosk')));
	return screens;
}

/** Until the power goes: kiosks let people in and into queues, tablets call them and talk. */
async function beBusy(screen: CrashScreen, index: number, nextBadge: () => string): Promise<void> {
	try {
		if (screen.role === 'kiosk') for (;;) await letIn(screen, nextBadge());
		const at = seatOf(index);
		await screen.ask({ type: 'take-seat', ...at });
		for (;;) await talk(screen, at);
	} catch (error) {
		if (!(error instanceof PowerCut)) throw error;
	} finally {
		screen.close();
	}
}

async function letIn(kiosk: CrashScreen, code: string): Promise<void> {
	const reply = await kiosk.ask({ type: 'check-in', code });
	const visit = reply.ok ? reply.receipt?.visit : undefined;
	for (const booth of BOOTHS.slice(0, 3)) await kiosk.ask({ type: 'join-queue', visit, booth });
	await kiosk.ask({ type: 'end-visit', visit });
}

async function talk(tablet: CrashScreen, at: object): Promise<void> {
	await tablet.ask({ type: 'call-next', ...at });
	await tablet.ask({ type: 'start-talk', ...at });
	await tablet.ask({ type: 'end-talk', ...at, outcome: 'not-now' });
}

/** Sends again what was acknowledged and has not been checked: it has to get the same reply. */
async function countMissing(url: string, screens: readonly CrashScreen[]): Promise<number> {
	await Promise.all(screens.map((screen) => screen.connect(url)));
	const counts = await Promise.all(screens.map(countMissingOf));
	for (const screen of screens) screen.close();
	return counts.reduce((sum, count) => sum + count, 0);
}

async function countMissingOf(screen: CrashScreen): Promise<number> {
	let missing = 0;
	for (; screen.checked < screen.acknowledged.length; screen.checked += AT_ONCE) {
		const some = screen.acknowledged.slice(screen.checked, screen.checked + AT_ONCE);
		const again = await Promise.all(some.map((sent) => screen.repeat(sent)));
		missing += some.filter(({ reply }, index) => !isDeepStrictEqual(reply, again[index])).length;
	}
	screen.checked = screen.acknowledged.length;
	return missing;
}

const seatOf = (index: number) => ({
	booth: BOOTHS[index % BOOTHS.length] ?? BOOTHS[0],
	seat: SEATS[Math.floor(index / BOOTHS.length) % SEATS.length] ?? 1
});
