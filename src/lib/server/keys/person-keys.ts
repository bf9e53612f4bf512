// One key per person, outside the data folder: whoever destroys it has destroyed what it sealed, in every copy.

import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { FairId, VisitorId } from '../../domain/vocabulary';
import { StoredKey } from '../../wire/stored-keys';
import { prepareDataDir } from '../data-dir';
import { DamagedFile, durableFile, parseFile, syncFolder } from '../durable-file';
import { orNotDurable } from '../not-durable';
import { BrokenSeal, freshKey, sealText, unsealText, type Key } from './sealing';

export type PersonKeys = {
	of(visitor: VisitorId): Key | undefined;
	/** The person's key, made if there is none. Resolves when it is on disk, rejects with `NotDurable`. */
	make(visitor: VisitorId): Promise<Key>;
	/** Worth nothing at once, resolves when gone from the disk. Rejects with `NotDurable`; repeating is safe. */
	destroy(visitor: VisitorId): Promise<void>;
	/** Destroys what belongs to nobody in the list. Rejects like `destroy`. */
	keepOnly(visitors: Iterable<VisitorId>): Promise<void>;
	/** There was no master key, and this start made one: nothing that was sealed before will open. */
	readonly isFresh: boolean;
};

type Where = {
	readonly folder: string;
	/** People of one fair: ids mean nothing outside it. */
	readonly fair: FairId;
	/** The name of a person's file, which says nothing to others. */
	readonly nameOf: (visitor: VisitorId) => string;
};

const ENDING = '.key';

/** @throws DamagedFile, NotDurable, and what the file system throws */
export async function openPersonKeys({ folder, fair, nameOf }: Where): Promise<PersonKeys> {
	const people = join(folder, 'people', fair);
	await prepareDataDir(folder);
	await prepareDataDir(people);
	const { master, isFresh } = await openMaster(join(folder, 'master.key'));
	const keys = load(people, master);
	/** Those that are being made. */
	const coming = new Map<string, Promise<Key>>();
	const pathOf = (name: string) => join(people, name + ENDING);

	async function create(name: string): Promise<Key> {
		const key = freshKey();
		const sealed = sealText(key, { key: master, place: name });
		const stored: StoredKey = { format: 1, key: sealed };
		await new Low(durableFile(pathOf(name), StoredKey), stored).write();
		keys.set(name, key);
		return key;
	}

	async function destroyNamed(names: readonly string[]): Promise<void> {
		await Promise.allSettled(names.flatMap((name) => coming.get(name) ?? []));
		for (const name of names) keys.delete(name);
		await orNotDurable(async () => {
			await Promise.all(names.map((name) => rm(pathOf(name), { force: true })));
			await syncFolder(people);
		});
	}

	return {
		isFresh,
		of: (visitor) => keys.get(nameOf(visitor)),
		make(visitor) {
			const name = nameOf(visitor);
			const key = keys.get(name);
			if (key) return Promise.resolve(key);
			const running = coming.get(name);
			if (running) return running;
			const made = create(name).finally(() => coming.delete(name));
			coming.set(name, made);
			return made;
		},
		destroy: (visitor) => destroyNamed([nameOf(visitor)]),
		async keepOnly(visitors) {
			const known = new Set([...visitors].map(nameOf));
			const others = [...keys.keys()].filter((name) => !known.has(name));
			if (others.length > 0) await destroyNamed(others);
		}
	};
}

async function openMaster(path: string): Promise<{ master: Key; isFresh: boolean }> {
	const fresh: StoredKey = { format: 1, key: freshKey().toString('base64url') };
	const db = new Low<StoredKey>(durableFile(path, StoredKey), fresh);
	await db.read();
	const isFresh = db.data === fresh;
	if (isFresh) await db.write();
	return { master: Buffer.from(db.data.key, 'base64url'), isFresh };
}

function load(folder: string, master: Key): Map<string, Key> {
	const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
	return new Map(
		files.map((file) => {
			const path = join(folder, file);
			const name = file.slice(0, -ENDING.length);
			const { key } = parseFile(path, readFileSync(path, 'utf8'), StoredKey);
			try {
				return [name, unsealText(key, { key: master, place: name })];
			} catch (error) {
				if (error instanceof BrokenSeal)
					throw new DamagedFile(path, 'does not open with the master key beside it');
				throw error;
			}
		})
	);
}
