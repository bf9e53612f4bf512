import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecordId } from '../../src/lib/domain/vocabulary';
import { DamagedFile } from '../../src/lib/server/durable-file';
import { NotDurable } from '../../src/lib/server/not-durable';
import { openMemoryVault } from '../../src/lib/server/vault-memory';
import { vaultIn } from './keys';
import { scratchFolder } from './scratch';
import { note, vaultContract } from './vault.contract';

const vaultFolder = async () => join(await scratchFolder(), 'vault');

describe('a vault in memory', () => {
	vaultContract(() => {
		const vault = openMemoryVault();
		return Promise.resolve({
			vault,
			again: () => Promise.resolve(openMemoryVault([...vault.all()]))
		});
	});
});

describe('a vault on disk', () => {
	vaultContract(async () => {
		const folder = await vaultFolder();
		return { vault: await vaultIn(folder), again: () => vaultIn(folder) };
	});
});

it('can be read by its owner alone', async () => {
	const folder = await vaultFolder();
	await (await vaultIn(folder)).put([note('a', 1)]);
	expect((await stat(folder)).mode & 0o777).toBe(0o700);
	expect((await stat(join(folder, 'a.json'))).mode & 0o777).toBe(0o600);
});

it('[D5] leaves no file of what was removed', async () => {
	const folder = await vaultFolder();
	const vault = await vaultIn(folder);
	await vault.put([note('a', 1), note('b', 2)]);
	await vault.remove(['a' as RecordId]);
	expect(await readdir(folder)).toEqual(['b.json']);
});

it('[D5] throws away drafts of what was being written when the power went', async () => {
	const folder = await vaultFolder();
	await mkdir(folder);
	await writeFile(join(folder, 'a.json.tmp'), '{"id": "a", "body": {"kind": "note", "te');
	expect([...(await vaultIn(folder)).all()]).toEqual([]);
	expect(await readdir(folder)).toEqual([]);
});

it.each([
	['is not JSON', '{"id": "a"'],
	['does not fit at body.kind', JSON.stringify({ ...note('a', 1), body: { kind: 'poem' } })],
	['does not fit at colour', JSON.stringify({ ...note('a', 1), colour: 'red' })],
	['holds another record', JSON.stringify(note('b', 1))]
])('does not start with a record that %s', async (why, content) => {
	const folder = await vaultFolder();
	await mkdir(folder);
	const path = join(folder, 'a.json');
	await writeFile(path, content);
	const error: unknown = await vaultIn(folder).catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(DamagedFile);
	expect(error).toHaveProperty('message', `${path}: ${why}`);
	expect(await readFile(path, 'utf8')).toBe(content);
});

it('[D7] keeps none of a put that fails, and recovers by itself', async () => {
	const folder = await vaultFolder();
	const vault = await vaultIn(folder);
	const obstacle = join(folder, 'c.json.tmp');
	await mkdir(obstacle);
	const records = [note('a', 1), note('b', 2), note('c', 3)];
	await expect(vault.put(records)).rejects.toThrow(NotDurable);
	expect([...vault.all()]).toEqual([]);
	expect(await readdir(folder)).toEqual(['c.json.tmp']);
	await rm(obstacle, { recursive: true });
	await vault.put(records);
	expect([...(await vaultIn(folder)).all()]).toEqual(records);
});
