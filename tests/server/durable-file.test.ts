import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Memory } from 'lowdb';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DamagedFile, durableFile } from '../../src/lib/server/durable-file';
import { NotDurable } from '../../src/lib/server/not-durable';
import { adapterContract, type Notes } from './durable-file.contract';
import { scratchFolder } from './scratch';

const Stored = v.strictObject({ notes: v.array(v.string()) });
const notesPath = async () => join(await scratchFolder(), 'notes.json');

describe('a durable file', () => {
	adapterContract(async () => durableFile(await notesPath(), Stored));
});

describe("lowdb's memory", () => {
	adapterContract(() => Promise.resolve(new Memory<Notes>()));
});

it('is readable by its owner alone and leaves no draft', async () => {
	const path = await notesPath();
	await durableFile(path, Stored).write({ notes: [] });
	expect((await stat(path)).mode & 0o777).toBe(0o600);
	expect(await readdir(dirname(path))).toEqual(['notes.json']);
});

it('writes what it was given at the time, whatever becomes of it', async () => {
	const file = durableFile(await notesPath(), Stored);
	const data: Notes = { notes: ['then'] };
	const written = file.write(data);
	data.notes[0] = 'now';
	await written;
	expect(await file.read()).toEqual({ notes: ['then'] });
});

it('syncs the folder once the new name is there', async () => {
	const path = await notesPath();
	const seen: string[][] = [];
	const file = durableFile(path, Stored, async (folder) => {
		seen.push(await readdir(folder));
	});
	await file.write({ notes: [] });
	expect(seen).toEqual([['notes.json']]);
});

it.each([
	['is not JSON', '{"notes": ["secret", '],
	['does not fit at notes.0', '{"notes": [7]}'],
	['does not fit at secret', '{"notes": [], "secret": 1}'],
	['is not JSON', '']
])('names a damaged file and nothing that is in it: %s', async (why, content) => {
	const path = await notesPath();
	await writeFile(path, content);
	const error: unknown = await durableFile(path, Stored)
		.read()
		.catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(DamagedFile);
	expect(error).toHaveProperty('message', `${path}: ${why}`);
	expect(error).not.toHaveProperty('cause');
});

it('[D7] keeps the old content when a write fails, and writes again afterwards', async () => {
	const path = await notesPath();
	const file = durableFile(path, Stored);
	await file.write({ notes: ['old'] });
	await mkdir(`${path}.tmp`);
	await expect(file.write({ notes: ['new'] })).rejects.toThrow(NotDurable);
	expect(await file.read()).toEqual({ notes: ['old'] });
});
