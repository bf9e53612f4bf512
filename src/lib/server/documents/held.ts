// A document as the vault knows it: whose it is, what it is called, and what opens it.

import type { RecordId } from '../../domain/vocabulary';
import type { StoredDocument } from '../../wire/stored';
import type { Vault } from '../vault';
import type { Document } from './document-store';

export function heldDocument(
	vault: Pick<Vault, 'get'>,
	id: RecordId
): (Document & StoredDocument) | undefined {
	const record = vault.get(id);
	if (!record?.owner || record.body.kind !== 'document') return undefined;
	const { kind, ...held } = record.body;
	return { id, owner: record.owner, ...held };
}
