// After an accepted command: what it superseded leaves the vault before the sender is told.

import type { Fair } from '../domain/fair';
import type { VisitorId } from '../domain/vocabulary';
import type { prepare } from './prepare';
import type { AnySent } from './sent';
import type { Vault, VaultBody } from './vault';

export async function tidy(
	vault: Vault,
	fair: Fair,
	sent: AnySent,
	prepared: ReturnType<typeof prepare>
): Promise<void> {
	const owner = 'records' in prepared ? prepared.records?.[0]?.owner : undefined;
	if (sent.type === 'save-profile' && owner)
		await removeAllBut(vault, { owner, kind: 'profile', keep: 1 });
	if (sent.type === 'replace-badge' && owner)
		await removeAllBut(vault, { owner, kind: 'badge', keep: 1 });
	if (sent.type === 'forget') await removeForgotten(vault, fair);
}

/** Keeps the latest `keep` records of a kind. */
async function removeAllBut(
	vault: Vault,
	{ owner, kind, keep }: { owner: VisitorId; kind: VaultBody['kind']; keep: number }
): Promise<void> {
	const old = vault
		.of(owner)
		.filter(({ body }) => body.kind === kind)
		.slice(0, -keep);
	await vault.remove(old.map(({ id }) => id));
}

/** Everything of everybody who was forgotten (D5): of one whose removal failed before, too. */
async function removeForgotten(vault: Vault, fair: Fair): Promise<void> {
	const gone = [...vault.all()].filter(
		({ owner }) => owner && fair.visitors.get(owner)?.isForgotten
	);
	await vault.remove(gone.map(({ id }) => id));
}
