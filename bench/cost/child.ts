// A server to compare with, in a process of its own as ours is.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export async function startChild(
	script: 'bare-ws.js' | 'relay.js'
): Promise<{ port: number; stop: () => void }> {
	const path = fileURLToPath(new URL(script, import.meta.url));
	const child = spawn(process.execPath, [path], { stdio: ['ignore', 'pipe', 'inherit'] });
	const port = await new Promise<number>((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', () => {
			reject(new Error(`${script} ended before it listened`));
		});
		child.stdout.on('data', (chunk: Buffer) => {
			const found = /listening (\d+)/.exec(chunk.toString())?.[1];
			if (found) resolve(Number(found));
		});
	});
	return { port, stop: () => void child.kill('SIGTERM') };
}
