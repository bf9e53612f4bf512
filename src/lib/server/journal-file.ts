// The journal on disk: NDJSON of which every line is checked when it is read back.

import { constants } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './durable-file';
import { lockFolder } from './folder-lock';
import type { OpenedJournal } from './journal';
import { decodeLines } from './journal-line';
import { journalWriter, type JournalFile } from './journal-writer';
import { hasCode } from './system-error';

/**
 * Open it before anything else in its folder: it keeps a second process out. `openFile` opens a file that exists.
 * @throws DataDirInUse, DamagedJournal (which changes no file), and what the file system throws
 */
export async function openJournal(
	path: string,
	openFile: (path: string) => Promise<JournalFile> = openSynced
): Promise<OpenedJournal> {
	const release = await lockFolder(dirname(path));
	try {
		const bytes = await readOrCreate(path);
		const { lines: past, whole } = decodeLines(bytes);
		const tail = bytes.subarray(whole);
		const savedAs = tail.length > 0 ? await saveTail(path, tail, past.length) : undefined;
		const journal = await journalWriter({
			reopen: () => openFile(path),
			readAll: () => readFile(path),
			size: whole,
			lines: past.length,
			onClose: release
		});
		return { journal, past, ...(savedAs && { cut: { bytes: tail.length, savedAs } }) };
	} catch (error) {
		await release();
		throw error;
	}
}

/** Where the system can, one call writes and syncs: a busy server waits once instead of twice. */
async function openSynced(path: string): Promise<JournalFile> {
	const { O_RDWR, O_DSYNC } = constants as { O_RDWR: number; O_DSYNC?: number };
	if (O_DSYNC !== undefined) return open(path, O_RDWR | O_DSYNC);
	const file = await open(path, 'r+');
	return {
		async write(bytes, offset, length, position) {
			const written = await file.write(bytes, offset, length, position);
			await file.datasync();
			return written;
		},
		stat: () => file.stat(),
		truncate: (size) => file.truncate(size),
		datasync: () => file.datasync(),
		close: () => file.close()
	};
}

async function readOrCreate(path: string): Promise<Buffer> {
	try {
		return await readFile(path);
	} catch (error) {
		if (!hasCode(error, 'ENOENT')) throw error;
		await writeNew(path, Buffer.alloc(0));
		return Buffer.alloc(0);
	}
}

/** @returns where the copy lies: under a name that was free */
async function saveTail(path: string, tail: Buffer, afterLine: number): Promise<string> {
	for (let copy = 1; ; copy++) {
		const savedAs = `${path}.torn-after-${afterLine}${copy > 1 ? `-${copy}` : ''}`;
		try {
			await writeNew(savedAs, tail);
			return savedAs;
		} catch (error) {
			if (!hasCode(error, 'EEXIST')) throw error;
		}
	}
}

async function writeNew(path: string, content: Buffer): Promise<void> {
	const file = await open(path, 'wx', 0o600);
	try {
		await file.writeFile(content);
		await file.sync();
	} finally {
		await file.close();
	}
	await syncFolder(dirname(path));
}
