// Documents of people on disk: those that are complete, and those that are still coming.

import { readFileSync } from 'node:fs';
import { open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { Instant, RecordId, VisitorId } from '../../domain/vocabulary';
import { StoredUpload } from '../../wire/stored-keys';
import { prepareDataDir } from '../data-dir';
import { durableFile, parseFile, syncFolder } from '../durable-file';
import type { PersonKeys } from '../keys/person-keys';
import { freshKey, sealText, unsealText, type Key } from '../keys/sealing';
import { orNotDurable } from '../not-durable';
import { assertName } from '../vault';
import { append, bytesIn, intact, read, SEGMENT_BYTES, startOf, type Sealed } from './segments';

/** Something that is still coming. `name` and `key` are sealed with the owner's key. */
export type Upload = StoredUpload;

export type Document = {
	readonly id: RecordId;
	readonly owner: VisitorId;
	/** Bytes. */
	readonly size: number;
	/** The document's own key, sealed with the owner's. */
	readonly key: string;
};

/** Rejections: `NotDurable` where the disk refuses, `BrokenSeal` where a file is not what was written. */
export type Documents = {
	begin(wanted: {
		readonly id: RecordId;
		readonly owner: VisitorId;
		readonly size: number;
		readonly name: string;
		readonly at: Instant;
	}): Promise<Upload>;
	uploads(owner?: VisitorId): readonly Upload[];
	upload(id: string): Upload | undefined;
	/** What somebody called their file. */
	nameOf(upload: Upload): string;
	/** Bytes of it that are there for good. */
	offset(upload: Upload): Promise<number>;
	append(upload: Upload, stream: AsyncIterable<Uint8Array>, offset: number): Promise<number>;
	/** Forgets the last segment, so that whoever sends it hears again what became of the whole. */
	rewind(upload: Upload): Promise<void>;
	/** It counts now as a document. */
	settle(upload: Upload): Promise<void>;
	/** Their key is there. */
	readonly isReadable: (upload: Upload) => boolean;
	/** Drops what does not open of one that was coming when the server ended. */
	mend(upload: Upload): Promise<void>;
	/** How to open it, wherever that is done. */
	sealed(document: Document): Sealed;
	read(document: Document): AsyncIterable<Buffer>;
	remove(ids: readonly RecordId[]): Promise<void>;
	/** Everything that is not named and not coming. */
	strays(isNamed: (id: RecordId) => boolean): Promise<readonly RecordId[]>;
};

const ENDING = '.upload.json';
const placeOf = (id: RecordId, what: 'key' | 'name') => `${what} of document ${id}`;

/** @throws DamagedFile, and what the file system throws */
export async function openDocuments(folder: string, keys: PersonKeys): Promise<Documents> {
	await prepareDataDir(folder);
	const names = await readdir(folder);
	const coming = new Map<string, Upload>(
		names
			.filter((name) => name.endsWith(ENDING))
			.map((name) => {
				const path = join(folder, name);
				const upload = parseFile(path, readFileSync(path, 'utf8'), StoredUpload);
				return [upload.id, upload];
			})
	);

	const pathOf = (id: RecordId) => {
		assertName(id);
		return join(folder, id);
	};

	function keyOf(owner: VisitorId): Key {
		const key = keys.of(owner);
		if (!key) throw new Error('a document of somebody without a key');
		return key;
	}

	function sealedAs({ id, owner, size, key }: Document): Sealed {
		const own = unsealText(key, { key: keyOf(owner), place: placeOf(id, 'key') });
		return { path: pathOf(id), id, size, key: own };
	}

	return {
		async begin({ id, owner, size, name, at }) {
			const key = await keys.make(owner);
			const upload: Upload = {
				...{ id, owner, size, at },
				key: sealText(freshKey(), { key, place: placeOf(id, 'key') }),
				name: sealText(Buffer.from(name), { key, place: placeOf(id, 'name') })
			};
			await orNotDurable(async () => {
				await (await open(pathOf(id), 'wx', 0o600)).close();
				await new Low(durableFile(pathOf(id) + ENDING, StoredUpload), upload).write();
			});
			coming.set(id, upload);
			return upload;
		},
		uploads: (owner) =>
			[...coming.values()].filter((upload) => owner === undefined || upload.owner === owner),
		upload: (id) => coming.get(id),
		nameOf: ({ id, owner, name }) =>
			unsealText(name, { key: keyOf(owner), place: placeOf(id, 'name') }).toString(),
		offset: async ({ id, size }) => bytesIn((await stat(pathOf(id))).size, size),
		append: (upload, stream, offset) => append(sealedAs(upload), stream, offset),
		async rewind(upload) {
			const segments = Math.ceil(upload.size / SEGMENT_BYTES);
			await truncate(pathOf(upload.id), startOf(segments - 1));
		},
		async settle({ id }) {
			coming.delete(id);
			await orNotDurable(async () => {
				await rm(pathOf(id) + ENDING, { force: true });
				await syncFolder(folder);
			});
		},
		isReadable: ({ owner }) => keys.of(owner) !== undefined,
		async mend(upload) {
			const there = await intact(sealedAs(upload));
			if (there < upload.size) await truncate(pathOf(upload.id), startOf(there / SEGMENT_BYTES));
		},
		sealed: sealedAs,
		read: (document) => read(sealedAs(document)),
		async remove(ids) {
			for (const id of ids) coming.delete(id);
			if (ids.length === 0) return;
			await orNotDurable(async () => {
				const paths = ids.flatMap((id) => [pathOf(id) + ENDING, pathOf(id)]);
				await Promise.all(paths.map((path) => rm(path, { force: true })));
				await syncFolder(folder);
			});
		},
		async strays(isNamed) {
			const all = (await readdir(folder)).filter((name) => !name.includes('.')) as RecordId[];
			return all.filter((id) => !coming.has(id) && !isNamed(id));
		}
	};
}
