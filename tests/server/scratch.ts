import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that goes with the test. */
export async function scratchFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'handschlag-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	return folder;
}

/** Names and contents of the files in a folder, to compare before and after. */
export async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
	const names = (await readdir(folder)).sort();
	const read = async (name: string) =>
		[name, await readFile(join(folder, name), 'latin1')] as const;
	return new Map(await Promise.all(names.map(read)));
}
