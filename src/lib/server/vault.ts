// The vault knows what the journal may not: who somebody is, what they wrote, and the words of the programme.

import type { RecordId, VisitorId } from '../domain/vocabulary';
import type { VaultRecord } from '../wire/stored';

export type { VaultBody, VaultRecord } from '../wire/stored';

export type Vault = {
	get(id: RecordId): VaultRecord | undefined;
	/** In the order in which they came. */
	of(owner: VisitorId): readonly VaultRecord[];
	all(): Iterable<VaultRecord>;
	/**
	 * Resolves when on disk, and only then can they be read. Rejects with `NotDurable`: none of them is kept, nor what
	 * others put with them at that moment. A record put again under its id takes the place of the first.
	 */
	put(records: readonly VaultRecord[]): Promise<void>;
	/**
	 * Unreadable at once, resolves when gone from the disk, also what is gone already. Rejects with `NotDurable`: some
	 * may come back with the next start, and removing again is safe.
	 */
	remove(ids: readonly RecordId[]): Promise<void>;
};

/** Ids become names of files; one that cannot be a name is a bug. */
export function assertName(id: string): void {
	if (!/^[A-Za-z0-9_-]+$/.test(id)) throw new TypeError('a record with an id that is no name');
}
