// A server of the day's own: on a free port, with everything it writes in a folder that is thrown away.

import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, launch } from '../process';

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
	const remove = () => rm(folder, { recursive: true, force: true });
	const { child, url } = await launch({
		PORT: String(port),
		DATA_DIR: join(folder, 'data'),
		ORGANISER_KEY: organiserKey,
		FAIR_FILE: fair ? fairFile : undefined,
		HANDSCHLAG_REHEARSAL_CLOCK: '1',
		HANDSCHLAG_SPEED: String(speed),
		HANDSCHLAG_START: start.toISOString()
	}).catch(async (error: unknown) => {
		await remove();
		throw error;
	});
	const cutShort = () => {
		child.kill('SIGKILL');
		rmSync(folder, { recursive: true, force: true });
	};
	process.once('exit', cutShort);
	const stop = async () => {
		await end(child);
		process.off('exit', cutShort);
		await remove();
	};
	return { url, organiserKey, memory: () => residentBytes(url), stop };
}

/** Resident memory of the server at `url`, in bytes. */
export async function residentBytes(url: string): Promise<number> {
	const response = await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(5_000) });
	const line = /^(?:\w+_)?process_resident_memory_bytes(?:\{.*\})? (\S+)/m;
	return Number(line.exec(await response.text())?.[1] ?? Number.NaN);
}
