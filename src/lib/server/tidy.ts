// What a command put into the vault, until the fair has decided on it; and what nothing names afterwards.

import type { Fair } from '../domain/fair';
import type { BadgeId, RecordId, VisitorId } from '../domain/vocabulary';
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

export function tidy(
	vault: Vault,
	{ fair, badgeId }: { fair: () => Fair; badgeId: (code: string) => BadgeId }
): Tidy {
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
			const gone = [...new Set(people)].flatMap((id) => {
				const visitor = fair().visitors.get(id);
				if (!visitor) return [];
				return vault
					.of(id)
					.filter((record) => !undecided.has(record.id))
					.filter((record) => !isNamedBy(visitor, record, { fair: fair(), badgeId }));
			});
			await vault.remove(gone.map(({ id }) => id));
		}
	};
}
