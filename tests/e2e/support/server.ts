// The real server, as `npm start` runs it, on a free port with a folder of its own.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type RunningServer = {
	/** `http://127.0.0.1:PORT` */
	readonly address: string;
	readonly dataDir: string;
	readonly pid: number;
	/** What it wrote to the terminal so far. */
	logs: () => string;
	/** Ends it cleanly, removes its folder if it was made for it, and returns the exit status. */
	stop: () => Promise<number | null>;
	/** Ends it as a power cut would; the folder stays. */
	kill: () => Promise<void>;
};

const LISTENING = /Handschlag listening on (http:\/\/\S+)/;
const PATIENCE_MS = 20_000;

/** A `DATA_DIR` in the environment is used as it is and kept; without one the server gets a fresh folder. */
export async function startServer(
	environment: Record<string, string> = {}
): Promise<RunningServer> {
	const given = environment.DATA_DIR;
	const folder = given === undefined ? await mkdtemp(join(tmpdir(), 'handschlag-')) : undefined;
	const dataDir = given ?? join(folder ?? '', 'data');
	const { PATH = '', HOME = '' } = process.env;
	const server = spawn(process.execPath, ['server.js'], {
		env: { PATH, HOME, HOST: '127.0.0.1', PORT: '0', ...environment, DATA_DIR: dataDir },
		stdio: ['ignore', 'pipe', 'pipe']
	});

	let written = '';
	const keep = (text: Buffer) => (written += text.toString());
	server.stdout.on('data', keep);
	server.stderr.on('data', keep);
	const gone = exit(server);

	const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
		server.kill(signal);
		return gone;
	};
	const address = await listening(server, () => written).catch(async (error: unknown) => {
		await end('SIGKILL');
		throw error;
	});

	return {
		address,
		dataDir,
		pid: server.pid ?? 0,
		logs: () => written,
		async stop() {
			const status = await end('SIGTERM');
			if (folder !== undefined) await rm(folder, { recursive: true, force: true });
			return status;
		},
		async kill() {
			await end('SIGKILL');
		}
	};
}

function exit(server: ChildProcess): Promise<number | null> {
	return new Promise((resolve) => {
		server.once('error', () => {
			resolve(null);
		});
		server.once('exit', resolve);
	});
}

function listening(server: ChildProcess, logs: () => string): Promise<string> {
	return new Promise((resolve, reject) => {
		const give = (why: string) => {
			reject(new Error(`The server ${why}. It wrote:\n${logs()}`));
		};
		const timer = setTimeout(give, PATIENCE_MS, 'did not start listening in time');
		server.once('exit', (status) => {
			clearTimeout(timer);
			give(`ended with ${String(status)} before it listened`);
		});
		server.stdout?.on('data', () => {
			const address = LISTENING.exec(logs())?.[1];
			if (address === undefined) return;
			clearTimeout(timer);
			resolve(address);
		});
	});
}
