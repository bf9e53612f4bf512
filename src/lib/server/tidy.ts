// What a command put into the vault, until the fair has decided on it; and what nothing names afterwards.

import type { Fair } from '../domain/fair';
import type { BadgeId, RecordId, VisitorId } from '../domain/vocabulary';
import type { Documents } from './documents/document-store';
import type { PersonKeys } from './keys/person-keys';
import { isNamedBy } from './named';
import type { Vault, VaultRecord } from './vault';

export type Tidy = {
	/** Puts the records, and keeps them from being tidied away before they are decided on. Rejects with `NotDurable`. */
	put(records: readonly VaultRecord[]): Promise<void>;
	decided(records: readonly VaultRecord[]): void;
	/** Of a command that was refused. Rejects with `NotDurable`; they are unreadable all the same. */
	takeBack(records: readonly VaultRecord[]): Promise<void>;
	/** Removes what was superseded, and everything of who was forgotten. Rejects like `takeBack`. */
	after(people: Iterable<VisitorId>): Promise<void>;
};

type Needs = {
	readonly fair: () => Fair;
	readonly badgeId: (code: string) => BadgeId;
	readonly keys: PersonKeys;
	readonly documents: Documents;
};

export function tidy(vault: Vault, { fair, badgeId, keys, documents }: Needs): Tidy {
	const undecided = new Set<RecordId>();
	return {
		async put(records) {
			for (const { id } of records) undecided.add(id);
			if (records.length > 0) await vault.put(records);
		},
		decided(records) {
			for (const { id } of records) undecided.delete(id);
		},
		async takeBack(records) {
			if (records.length > 0) await vault.remove(records.map(({ id }) => id));
		},
		async after(people) {
			const visitors = [...new Set(people)].flatMap((id) => fair().visitors.get(id) ?? []);
			const gone = visitors.flatMap((visitor) =>
				vault
					.of(visitor.id)
					.filter((record) => !undecided.has(record.id))
					.filter((record) => !isNamedBy(visitor, record, { fair: fair(), badgeId }))
			);
			const forgotten = visitors.filter(({ isForgotten }) => isForgotten);
			// The keys go first: from then on nothing of theirs can be read, here or in a copy (D5).
			await Promise.all(forgotten.map(({ id }) => keys.destroy(id)));
			const papers = gone.filter(({ body }) => body.kind === 'document');
			const coming = forgotten.flatMap(({ id }) => documents.uploads(id));
			await Promise.all([
				vault.remove(gone.map(({ id }) => id)),
				documents.remove([...papers, ...coming].map(({ id }) => id))
			]);
		}
	};
}
