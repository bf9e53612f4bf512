// What a crash or a full disk may have left behind: removed when the fair opens again.

import { doors } from '../domain/presence';
import type { Fair } from '../domain/state';
import type { Instant, RecordId } from '../domain/vocabulary';
import type { Kept } from './kept';
import { orphans } from './named';
import { unlessNotDurable } from './not-durable';

type Needs = {
	readonly fair: Fair;
	readonly now: Instant;
	/** Raw codes of refused scans that the journal names. */
	readonly scans: ReadonlySet<RecordId>;
};

/** Records that cannot be read since their key is missing, though their owner was never forgotten. */
export async function removeLeftovers(
	{ vault, keys, documents, closed, secrets }: Kept,
	{ fair, now, scans }: Needs
): Promise<{ unreadable: number }> {
	const naming = {
		fair,
		badgeId: secrets.badgeId,
		scans: doors(fair, now) === 'over' ? new Set<RecordId>() : scans
	};
	const known = [...fair.visitors.values()].filter(({ isForgotten }) => !isForgotten);
	const living = new Set(known.map(({ id }) => id));
	const erased = closed.filter(({ owner }) => !living.has(owner));
	// What the disk does not let go of now, it is asked again at the next start.
	await keys.keepOnly(living).catch(unlessNotDurable);
	await vault
		.remove([...orphans(vault, naming), ...erased.map(({ id }) => id)])
		.catch(unlessNotDurable);
	const unknown = documents.uploads().filter(({ owner }) => !living.has(owner));
	// By the fair and not by the vault: a record that cannot be read now may be readable again, and its document with it.
	const named = new Set(known.flatMap((visitor) => visitor.documents));
	const strays = await documents.strays((id) => named.has(id));
	await documents.remove([...strays, ...unknown.map(({ id }) => id)]).catch(unlessNotDurable);
	return { unreadable: closed.length - erased.length };
}
