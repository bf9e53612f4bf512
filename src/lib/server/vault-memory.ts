import type { RecordId, VisitorId } from '../domain/vocabulary';
import { assertName, type Vault, type VaultRecord } from './vault';

/** A vault that lasts as long as the process; the vault on disk reads from one. */
export function openMemoryVault(kept: readonly VaultRecord[] = []): Vault {
	const records = new Map<RecordId, VaultRecord>();
	const owned = new Map<VisitorId, Map<RecordId, VaultRecord>>();
	for (const record of kept) insert(record);

	function insert(record: VaultRecord): void {
		drop(record.id);
		records.set(record.id, record);
		if (record.owner === undefined) return;
		const theirs = owned.get(record.owner) ?? new Map<RecordId, VaultRecord>();
		owned.set(record.owner, theirs.set(record.id, record));
	}

	function drop(id: RecordId): void {
		const owner = records.get(id)?.owner;
		records.delete(id);
		if (owner === undefined) return;
		const theirs = owned.get(owner);
		theirs?.delete(id);
		if (theirs?.size === 0) owned.delete(owner);
	}

	return {
		get: (id) => records.get(id),
		of: (owner) => [...(owned.get(owner)?.values() ?? [])],
		all: () => records.values(),
		async put(more) {
			for (const { id } of more) assertName(id);
			for (const record of more) insert(record);
			await Promise.resolve();
		},
		async remove(ids) {
			for (const id of ids) assertName(id);
			for (const id of ids) drop(id);
			await Promise.resolve();
		}
	};
}
