// A disk that fails: here by a file that does, in full-disk.test.ts by a disk that is full.

import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openJournal } from '../../src/lib/server/journal-file';
import { encodeLine } from '../../src/lib/server/journal-line';
import type { JournalFile } from '../../src/lib/server/journal-writer';
import { NotDurable } from '../../src/lib/server/not-durable';
import { line, lines } from './lines';
import { scratchFolder } from './scratch';

type Operation = 'open' | 'write' | 'datasync' | 'truncate';

describe('[D7] a journal whose disk fails', () => {
	it.each<[string, Operation[]]>([
		['writing', ['write']],
		['syncing', ['datasync']],
		['writing and cutting back', ['write', 'truncate']],
		['syncing and cutting back', ['datasync', 'truncate']],
		['everything', ['open', 'write', 'datasync', 'truncate']]
	])('refuses and keeps nothing of it, then recovers by itself: %s', async (_, broken) => {
		const { journal, disk, path } = await journalOnDisk();
		await journal.append(lines(1, 2));
		disk.broken = broken;
		await expect(journal.append([line(3)])).rejects.toThrow(NotDurable);
		expect(journal.lines).toBe(2);
		await expect(journal.append([line(3), line(4)])).rejects.toThrow(NotDurable);
		expect(await journal.read()).toEqual(lines(1, 2));
		disk.broken = [];
		const other = { ...line(3), digest: 'another' };
		await journal.append([other]);
		await journal.close();
		expect((await reopened(path)).past).toEqual([...lines(1, 2), other]);
	});

	it('says why', async () => {
		const { journal, disk } = await journalOnDisk();
		disk.broken = ['write'];
		const error: unknown = await journal.append([line(1)]).catch((thrown: unknown) => thrown);
		expect(error).toHaveProperty('cause.code', 'ENOSPC');
	});

	it('cuts back at once, so that a crash brings nothing back', async () => {
		const { journal, disk, path } = await journalOnDisk();
		await journal.append([line(1)]);
		disk.broken = ['datasync'];
		await expect(journal.append([line(2)])).rejects.toThrow(NotDurable);
		expect(await readFile(path, 'utf8')).toBe(encodeLine(line(1)));
	});

	it('rejects everything under way, and nothing that was durable before', async () => {
		const { journal, disk, path } = await journalOnDisk();
		const early = journal.append([line(1)]);
		await early;
		disk.broken = ['write'];
		const late = lines(2, 20).map((one) => journal.append([one]));
		const outcomes = await Promise.allSettled(late);
		expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
		expect(journal.lines).toBe(1);
		disk.broken = [];
		await journal.append(lines(2, 3));
		await journal.close();
		expect((await reopened(path)).past).toEqual(lines(1, 3));
	});

	it('goes on refusing when what was durable is gone', async () => {
		const { journal, disk, path } = await journalOnDisk();
		await journal.append(lines(1, 2));
		disk.broken = ['write'];
		await expect(journal.append([line(3)])).rejects.toThrow(NotDurable);
		disk.broken = [];
		const file = await open(path, 'r+');
		await file.truncate(10);
		await file.close();
		await expect(journal.append([line(3)])).rejects.toThrow(NotDurable);
		expect((await stat(path)).size).toBe(10);
	});

	it('writes on where the system wrote less than asked', async () => {
		const { journal, disk, path } = await journalOnDisk();
		disk.atMost = 7;
		await journal.append(lines(1, 3));
		await journal.close();
		expect((await reopened(path)).past).toEqual(lines(1, 3));
	});
});

async function journalOnDisk() {
	const path = join(await scratchFolder(), 'journal.ndjson');
	const disk: Disk = { broken: [], atMost: Infinity };
	const { journal } = await openJournal(path, (existing) => openOn(disk, existing));
	onTestFinished(() => journal.close());
	return { journal, disk, path };
}

async function reopened(path: string) {
	const opened = await openJournal(path);
	await opened.journal.close();
	return opened;
}

type Disk = {
	/** What fails from now on; a write that fails has written half. */
	broken: Operation[];
	/** Bytes that one write takes. */
	atMost: number;
};

async function openOn(disk: Disk, path: string): Promise<JournalFile> {
	const attempt = <T>(operation: Operation, run: () => Promise<T>): Promise<T> =>
		disk.broken.includes(operation)
			? Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }))
			: run();
	const file = await attempt('open', () => open(path, 'r+'));
	const datasync = () => attempt('datasync', () => file.datasync());
	return {
		async write(bytes, offset, length, position) {
			const some = Math.min(length, disk.atMost);
			if (disk.broken.includes('write')) await file.write(bytes, offset, length >> 1, position);
			const written = await attempt('write', () => file.write(bytes, offset, some, position));
			await datasync();
			return written;
		},
		stat: () => file.stat(),
		truncate: (size) => attempt('truncate', () => file.truncate(size)),
		datasync,
		close: () => file.close()
	};
}
