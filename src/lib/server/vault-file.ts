// The vault on disk: one small file per record, so that no write grows with the fair and forgetting is unlinking.
// What belongs to a person is sealed with their key.

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Low } from 'lowdb';
import type { RecordId } from '../domain/vocabulary';
import { DamagedFile, durableFile, syncFolder } from './durable-file';
import type { PersonKeys } from './keys/person-keys';
import { NotDurable } from './not-durable';
import { assertName, type Vault, type VaultRecord } from './vault';
import { openMemoryVault } from './vault-memory';
import { KeptRecord, recordIn, sealed, type KeyMissing } from './vault-seal';

const ENDING = '.json';
/** Files open at one time, far below what a process may have. */
const AT_ONCE = 32;

export type OpenedVault = {
	readonly vault: Vault;
	/** Sealed with a key that is not there: left where they are. */
	readonly closed: readonly KeyMissing[];
};

/** @throws DamagedFile, and what the file system throws */
export async function openVault(folder: string, keys: PersonKeys): Promise<OpenedVault> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	await syncFolder(dirname(folder));
	const { records, closed } = load(folder, keys);
	// Also what a killed process renamed but did not sync: it counts from now on.
	await syncFolder(folder);
	return { vault: vaultIn(folder, openMemoryVault(records), keys), closed };
}

/** At once rather than file by file through the event loop, which takes five times as long. */
function load(folder: string, keys: PersonKeys) {
	const names = readdirSync(folder);
	for (const draft of names.filter((name) => name.endsWith('.tmp'))) rmSync(join(folder, draft));
	const records: VaultRecord[] = [];
	const closed: KeyMissing[] = [];
	for (const name of names.filter((one) => one.endsWith(ENDING))) {
		const path = join(folder, name);
		const found = recordIn(path, readFileSync(path, 'utf8'), keys);
		if (found.id + ENDING !== name) throw new DamagedFile(path, 'holds another record');
		if ('keyMissing' in found) closed.push(found);
		else records.push(found);
	}
	return { records: records.sort((one, other) => one.at - other.at), closed };
}

function vaultIn(folder: string, memory: Vault, keys: PersonKeys): Vault {
	let last: Promise<unknown> = Promise.resolve();
	/** Puts that wait for their turn go together: their files are synced side by side. */
	let next: { records: Map<string, VaultRecord>; done: Promise<void> } | undefined;
	/** What the disk did not let go of: tried again with each removal. */
	const leftovers = new Set<string>();

	/** One change after the other, so that no record is written while it is being removed. */
	function inTurn(change: () => Promise<void>): Promise<void> {
		const done = last.then(change);
		last = done.catch(() => undefined);
		return done;
	}

	function nextPut() {
		const records = new Map<string, VaultRecord>();
		const done = inTurn(() => {
			next = undefined;
			return write(records);
		});
		return { records, done };
	}

	function pathOf(id: RecordId): string {
		assertName(id);
		return join(folder, id + ENDING);
	}

	async function write(records: ReadonlyMap<string, VaultRecord>): Promise<void> {
		for (const path of records.keys()) leftovers.delete(path);
		try {
			await inGroups([...records], ([path, record]) => keep(path, record, keys));
			await syncFolder(folder);
		} catch (cause) {
			const added = [...records].filter(([, { id }]) => memory.get(id) === undefined);
			await inGroups(added, ([path]) => discard(path)).catch(() => undefined);
			throw new NotDurable(cause);
		}
		await memory.put([...records.values()]);
	}

	async function erase(ids: readonly RecordId[], paths: readonly string[]): Promise<void> {
		await memory.remove(ids);
		for (const path of paths) leftovers.add(path);
		try {
			await inGroups([...leftovers], async (path) => {
				await discard(path);
				leftovers.delete(path);
			});
			await syncFolder(folder);
		} catch (cause) {
			throw new NotDurable(cause);
		}
	}

	return {
		...memory,
		async put(records) {
			const byPath = records.map((record) => [pathOf(record.id), record] as const);
			next ??= nextPut();
			for (const [path, record] of byPath) next.records.set(path, record);
			await next.done;
		},
		async remove(ids) {
			if (ids.length === 0 && leftovers.size === 0) return;
			const paths = ids.map(pathOf);
			next = undefined;
			await Promise.all([memory.remove(ids), inTurn(() => erase(ids, paths))]);
		}
	};
}

async function keep(path: string, record: VaultRecord, keys: PersonKeys): Promise<void> {
	const kept = await sealed(record, keys);
	await new Low(durableFile(path, KeptRecord, syncLater), kept).write();
}

/** The folder is synced once for all that were written together. */
const syncLater = () => Promise.resolve();

function discard(path: string): Promise<void> {
	return rm(path, { force: true });
}

/** Ends when all have ended; rejects if one did. */
async function inGroups<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
	for (let start = 0; start < items.length; start += AT_ONCE) {
		const ended = await Promise.allSettled(items.slice(start, start + AT_ONCE).map(run));
		for (const one of ended) if (one.status === 'rejected') throw new NotDurable(one.reason);
	}
}
