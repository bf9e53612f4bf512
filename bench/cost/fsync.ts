// What the disk itself takes: the floor under every acknowledged command.

import { open, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile, rounded } from './statistics';

const WRITES = 500;

/** Milliseconds to append 200 bytes and make them durable. */
export async function measureFsync(): Promise<{ fsyncP50Ms: number; fsyncP99Ms: number }> {
	const folder = await mkdtemp(join(tmpdir(), 'handschlag-fsync-'));
	const file = await open(join(folder, 'file'), 'a');
	const times: number[] = [];
	try {
		for (let n = 0; n < WRITES; n++) {
			const begin = performance.now();
			await file.write('x'.repeat(200));
			await file.datasync();
			times.push(performance.now() - begin);
		}
	} finally {
		await file.close();
		await rm(folder, { recursive: true, force: true });
	}
	return {
		fsyncP50Ms: rounded(percentile(times, 0.5)),
		fsyncP99Ms: rounded(percentile(times, 0.99))
	};
}
