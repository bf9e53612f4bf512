// How a record of the vault is written down: of a person, sealed with their key; of the fair, as it is.

import * as v from 'valibot';
import type { RecordId, VisitorId } from '../domain/vocabulary';
import { StoredRecord } from '../wire/stored';
import { SealedRecord } from '../wire/stored-keys';
import { DamagedFile, fitting, parseFile } from './durable-file';
import type { PersonKeys } from './keys/person-keys';
import { BrokenSeal, sealText, unsealText, type Key } from './keys/sealing';
import type { VaultRecord } from './vault';

export const KeptRecord: v.GenericSchema<unknown, VaultRecord | SealedRecord> = v.lazy((input) =>
	input !== null && typeof input === 'object' && 'sealed' in input ? SealedRecord : StoredRecord
);

export type KeyMissing = {
	readonly keyMissing: true;
	readonly id: RecordId;
	readonly owner: VisitorId;
};

const placeOf = ({ id }: { readonly id: RecordId }) => `record ${id}`;

/** Makes the person a key if they have none yet. Rejects with `NotDurable`. */
export async function sealed(
	record: VaultRecord,
	keys: PersonKeys
): Promise<VaultRecord | SealedRecord> {
	const { id, at, owner, body } = record;
	if (owner === undefined) return record;
	const key = await keys.make(owner);
	return {
		id,
		at,
		owner,
		sealed: sealText(Buffer.from(JSON.stringify(body)), { key, place: placeOf(record) })
	};
}

/** @throws DamagedFile */
export function recordIn(path: string, text: string, keys: PersonKeys): VaultRecord | KeyMissing {
	const kept = parseFile(path, text, KeptRecord);
	if (!('sealed' in kept)) return kept;
	const { id, at, owner } = kept;
	const key = keys.of(owner);
	if (!key) return { keyMissing: true, id, owner };
	const body: unknown = JSON.parse(opened(path, kept, key));
	return fitting(path, { id, at, owner, body }, StoredRecord);
}

function opened(path: string, record: SealedRecord, key: Key): string {
	try {
		return unsealText(record.sealed, { key, place: placeOf(record) }).toString();
	} catch (error) {
		if (error instanceof BrokenSeal) throw new DamagedFile(path, error.message);
		throw error;
	}
}
