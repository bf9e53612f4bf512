// On a real disk of 64 kB that is really full. Needs the right to mount one; elsewhere these tests are skipped.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { durableFile } from '../../src/lib/server/durable-file';
import { openJournal } from '../../src/lib/server/journal-file';
import { NotDurable } from '../../src/lib/server/not-durable';
import { vaultIn } from './keys';
import { line, lines } from './lines';
import { note } from './vault.contract';

const disk = mkdtempSync(join(tmpdir(), 'handschlag-disk-'));
const isMounted =
	spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,mode=700', 'tmpfs', disk]).status === 0;

afterEach(async () => {
	for (const name of await readdir(disk)) await rm(join(disk, name), { recursive: true });
});
afterAll(() => {
	if (isMounted) spawnSync('umount', [disk]);
	rmSync(disk, { recursive: true });
});

describe.runIf(isMounted)('[D7] on a full disk', () => {
	it('the journal refuses, keeps what it acknowledged, and recovers when there is room', async () => {
		const path = join(disk, 'journal.ndjson');
		const { journal } = await openJournal(path);
		await journal.append(lines(1, 3));
		const fill = await fillDisk();
		let acknowledged = 3;
		const appendNext = () => journal.append([line(acknowledged + 1)]);
		const untilFull = async () => {
			for (;;) {
				await appendNext();
				acknowledged++;
			}
		};
		await expect(untilFull()).rejects.toThrow(NotDurable);
		await expect(appendNext()).rejects.toThrow(NotDurable);
		await rm(fill);
		await appendNext();
		await journal.close();
		const again = await openJournal(path);
		await again.journal.close();
		expect(again.past).toEqual(lines(1, acknowledged + 1));
		expect(again.cut).toBeUndefined();
	});

	it('the vault keeps none of a put, and can still forget', async () => {
		const folder = join(disk, 'vault');
		const vault = await vaultIn(folder);
		await vault.put([note('a', 1)]);
		const fill = await fillDisk();
		await expect(vault.put([note('b', 2), note('c', 3)])).rejects.toThrow(NotDurable);
		expect(await readdir(folder)).toEqual(['a.json']);
		await vault.remove([note('a', 1).id]);
		await rm(fill);
		await vault.put([note('b', 2)]);
		expect([...(await vaultIn(folder)).all()]).toEqual([note('b', 2)]);
	});

	it('a file keeps its old content', async () => {
		const file = durableFile(join(disk, 'note.json'), v.string());
		await file.write('old');
		const fill = await fillDisk();
		await expect(file.write('new'.repeat(9_000))).rejects.toThrow(NotDurable);
		expect(await file.read()).toBe('old');
		await rm(fill);
		await file.write('new');
		expect(await file.read()).toBe('new');
	});
});

/** @returns the file to remove for room again */
async function fillDisk(): Promise<string> {
	const path = join(disk, 'fill');
	const file = await open(path, 'w');
	const writeOn = async () => {
		for (;;) await file.write(Buffer.alloc(4096));
	};
	await expect(writeOn()).rejects.toHaveProperty('code', 'ENOSPC');
	await file.close();
	return path;
}
