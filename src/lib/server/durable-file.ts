// Small files that are there after a power cut, the old content or the new: for lowdb to keep its data in.

import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import * as v from 'valibot';
import { NotDurable } from './not-durable';
import { hasCode } from './system-error';

/** One of our own files is not what we wrote. Says where, never what: it may hold personal data. */
export class DamagedFile extends Error {
	constructor(
		readonly path: string,
		why: string
	) {
		super(`${path}: ${why}`);
		this.name = 'DamagedFile';
	}
}

/**
 * Reads null if there is no file, and rejects with `DamagedFile` if it does not fit the schema. Writes one after the
 * other, readable by the owner alone, and rejects with `NotDurable`: then the old content stands. `sync` makes the
 * names in a folder durable: who writes many files does it once, afterwards.
 */
export function durableFile<T>(
	path: string,
	schema: v.GenericSchema<unknown, T>,
	sync: (folder: string) => Promise<void> = syncFolder
): Adapter<T> {
	let last: Promise<unknown> = Promise.resolve();
	return {
		async read() {
			const text = await readIfThere(path);
			return text === null ? null : parseFile(path, text, schema);
		},
		write(data) {
			const text = `${JSON.stringify(data, null, '\t')}\n`;
			const written = last.then(() => replace({ path, text }, sync));
			last = written.catch(() => undefined);
			return written;
		}
	};
}

/** @throws DamagedFile */
export function parseFile<T>(path: string, text: string, schema: v.GenericSchema<unknown, T>): T {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new DamagedFile(path, 'is not JSON');
	}
	return fitting(path, value, schema);
}

/** What was read already, or opened. @throws DamagedFile */
export function fitting<T>(path: string, value: unknown, schema: v.GenericSchema<unknown, T>): T {
	const parsed = v.safeParse(schema, value, { abortEarly: true });
	if (parsed.success) return parsed.output;
	throw new DamagedFile(path, `does not fit at ${v.getDotPath(parsed.issues[0]) ?? 'its root'}`);
}

/** Makes durable which names a folder holds: what was created, renamed or removed in it. */
export async function syncFolder(folder: string): Promise<void> {
	const handle = await open(folder, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

/** @returns null if there is no such file */
async function readIfThere(path: string): Promise<string | null> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return null;
		throw error;
	}
}

async function replace(
	{ path, text }: { path: string; text: string },
	sync: (folder: string) => Promise<void>
): Promise<void> {
	const draft = `${path}.tmp`;
	try {
		await writeSynced(draft, text);
		await rename(draft, path);
		await sync(dirname(path));
	} catch (cause) {
		await rm(draft, { force: true }).catch(() => undefined);
		throw new NotDurable(cause);
	}
}

async function writeSynced(path: string, text: string): Promise<void> {
	const handle = await open(path, 'w', 0o600);
	try {
		await handle.writeFile(text);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
