// Which records of the vault the fair still names. What nothing names was refused, superseded, or left by a crash.

import type { Fair, Visitor } from '../domain/state';
import type { BadgeId, RecordId } from '../domain/vocabulary';
import type { Vault, VaultRecord } from './vault';

type Naming = {
	readonly fair: Fair;
	readonly badgeId: (code: string) => BadgeId;
	/** Raw codes of refused scans, which the journal names and the fair does not. */
	readonly scans: ReadonlySet<RecordId>;
};

export const orphans = (vault: Vault, naming: Naming): RecordId[] =>
	[...vault.all()].filter((record) => !isNamed(record, naming)).map(({ id }) => id);

export function isNamed(record: VaultRecord, { fair, badgeId, scans }: Naming): boolean {
	const { id, owner, body } = record;
	if (owner !== undefined) {
		const visitor = fair.visitors.get(owner);
		return visitor !== undefined && isNamedBy(visitor, record, { fair, badgeId });
	}
	switch (body.kind) {
		case 'scan':
			return scans.has(id);
		case 'fair':
			return fair.plan?.text === id;
		case 'department':
			return [...fair.departments.values()].some(({ text }) => text === id);
		case 'opening':
			return [...fair.openings.values()].some(({ text }) => text === id);
		case 'message':
			return (
				fair.announcements.some(({ text }) => text === id) ||
				[...fair.booths.values()].some(({ message }) => message === id)
			);
		default:
			return false;
	}
}

/** Of somebody who was forgotten, nothing is named any more (D5). */
export function isNamedBy(
	visitor: Visitor,
	{ id, body }: VaultRecord,
	{ fair, badgeId }: Omit<Naming, 'scans'>
): boolean {
	if (visitor.isForgotten) return false;
	switch (body.kind) {
		case 'profile':
			return visitor.profile === id;
		case 'badge':
			return visitor.badge === badgeId(body.code);
		case 'document':
			return visitor.documents.includes(id);
		case 'mail':
			return visitor.applications.includes(body.about);
		case 'message':
			return visitor.applications.some(
				(made) => fair.applications.get(made)?.followUp?.words === id
			);
		case 'contact':
			return visitor.applications.some((made) => fair.applications.get(made)?.contact === id);
		case 'note':
			return (
				visitor.talks.some((held) => fair.talks.get(held)?.note === id) ||
				[...visitor.handovers.values()].some(({ note }) => note === id)
			);
		default:
			return false;
	}
}
