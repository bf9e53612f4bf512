// `server.js` as a process that is measured: started, heard until it listens, ended.

import { spawn, type ChildProcess } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Milliseconds that a server may take to start and to end. */
const START_LIMIT = 30_000;
const END_LIMIT = 15_000;

/** On loopback and a free port unless the environment says otherwise. Rejects with what it said if it does not start. */
export async function launch(
	environment: NodeJS.ProcessEnv
): Promise<{ child: ChildProcess; url: string }> {
	const child = spawn(process.execPath, ['server.js'], {
		cwd: ROOT,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...environment }
	});
	try {
		return { child, url: await listening(child) };
	} catch (error) {
		await end(child);
		throw error;
	}
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

/** SIGKILL is a power cut; after SIGTERM a server that does not end in time is killed. */
export async function end(
	child: ChildProcess,
	signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'
): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill(signal);
	const limit = setTimeout(() => child.kill('SIGKILL'), END_LIMIT);
	await ended;
	clearTimeout(limit);
}
