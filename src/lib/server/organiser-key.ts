// The organiser's key: given from outside, or made at the first start and shown once.

import type { Config } from './config';
import type { Kept } from './kept';
import { freshToken, hashOf } from './secrets';

/** @returns the key if it was made now */
export async function organiserKey(
	{ organiserKey: given }: Config,
	{ store }: Kept
): Promise<string | undefined> {
	if (given !== undefined) {
		const hash = hashOf(given);
		// A full disk keeps nobody from starting again.
		if (hash !== store.installation.organiserKeyHash) await store.setOrganiserKeyHash(hash);
		return undefined;
	}
	if (store.installation.organiserKeyHash !== undefined) return undefined;
	const key = freshToken();
	await store.setOrganiserKeyHash(hashOf(key));
	return key;
}
