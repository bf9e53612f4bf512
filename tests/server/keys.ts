// A vault and its keys in two folders beside each other, as a restart finds them again.

import type { FairId } from '../../src/lib/domain/vocabulary';
import { openPersonKeys } from '../../src/lib/server/keys/person-keys';
import { openVault } from '../../src/lib/server/vault-file';

export const keysBeside = (folder: string) =>
	openPersonKeys({
		folder: `${folder}-keys`,
		fair: 'a-fair' as FairId,
		nameOf: (visitor) => visitor
	});

export const vaultIn = async (folder: string) =>
	(await openVault(folder, await keysBeside(folder))).vault;
