import { rmdir, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NotDurable } from '../../src/lib/server/not-durable';
import { vaultIn } from './keys';
import { scratchFolder } from './scratch';
import { note } from './vault.contract';

it('[D5] tries again to remove what the disk did not let go of', async () => {
	const folder = join(await scratchFolder(), 'vault');
	const vault = await vaultIn(folder);
	await vault.put([note('a', 1), note('b', 2)]);
	await rm(join(folder, 'a.json'));
	await mkdir(join(folder, 'a.json')); // which cannot be removed as a file can
	await expect(vault.remove([note('a', 1).id])).rejects.toThrow(NotDurable);
	expect(vault.get(note('a', 1).id)).toBeUndefined();
	await rmdir(join(folder, 'a.json'));
	await vault.put([note('c', 3)]);
	await mkdir(join(folder, 'd.json'));
	await rmdir(join(folder, 'd.json'));
	await vault.remove([]);
	expect((await readdir(folder)).sort()).toEqual(['b.json', 'c.json']);
});
