// A server of the day's own: on a free port, with everything it writes in a folder that is thrown away.

import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** Milliseconds that a server may take to start and to end. */
const START_LIMIT = 60_000;
const END_LIMIT = 15_000;

export type Server = {
	readonly url: string;
	readonly organiserKey: string;
	/** Resident memory in bytes, as the server itself reports it. */
	memory(): Promise<number>;
	/** Ends the server and removes its folder. */
	stop(): Promise<void>;
};

type Wanted = {
	/** What a fair file holds; without it the built-in example is loaded. */
	readonly fair?: object;
	readonly port?: number;
	/** The fair's clock begins here and runs so much faster than the wall's. */
	readonly start: Date;
	readonly speed: number;
};

export async function startServer({ fair, port = 0, start, speed }: Wanted): Promise<Server> {
	const folder = await mkdtemp(join(tmpdir(), 'handschlag-day-'));
	const fairFile = join(folder, 'fair.json');
	if (fair) await writeFile(fairFile, JSON.stringify(fair));
	const organiserKey = randomBytes(24).toString('base64url');
	const child = spawn(process.execPath, ['server.js'], {
		cwd: ROOT,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			...process.env,
			PORT: String(port),
			HOST: '127.0.0.1',
			DATA_DIR: join(folder, 'data'),
			ORGANISER_KEY: organiserKey,
			FAIR_FILE: fair ? fairFile : undefined,
			HANDSCHLAG_REHEARSAL_CLOCK: '1',
			HANDSCHLAG_SPEED: String(speed),
			HANDSCHLAG_START: start.toISOString()
		}
	});
	const stop = async () => {
		await end(child);
		await rm(folder, { recursive: true, force: true });
	};
	try {
		const url = await listening(child);
		return { url, organiserKey, memory: () => residentBytes(url), stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/** Resident memory of the server at `url`, in bytes. */
export async function residentBytes(url: string): Promise<number> {
	const response = await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(5_000) });
	const line = /^(?:\w+_)?process_resident_memory_bytes(?:\{.*\})? (\S+)/m;
	return Number(line.exec(await response.text())?.[1] ?? Number.NaN);
}

function listening(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		const fail = (why: string) => reject(new Error(`${why}\n${said.slice(-4_000)}`));
		const limit = setTimeout(() => fail('The server did not start in time.'), START_LIMIT);
		const hear = (chunk: Buffer) => {
			said = (said + chunk.toString()).slice(-20_000);
			const url = /Handschlag listening on (http:\/\/\S+)/.exec(said)?.[1];
			if (!url) return;
			clearTimeout(limit);
			resolve(url);
		};
		child.stdout?.on('data', hear);
		child.stderr?.on('data', hear);
		child.once('error', (error) => fail(error.message));
		child.once('exit', (code) => {
			clearTimeout(limit);
			fail(`The server ended with ${String(code)}.`);
		});
	});
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGTERM');
	const limit = setTimeout(() => child.kill('SIGKILL'), END_LIMIT);
	await ended;
	clearTimeout(limit);
}
