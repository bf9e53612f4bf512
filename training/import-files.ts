// The concept files of a folder: read all, and written so that each is there with its old content or its new one.

import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parseFile } from '../src/lib/server/durable-file';
import { ConceptFile } from '../src/lib/wire/concept-file';
import { WrongOption, type NamedFile } from './import-plan';

/** @throws WrongOption if there is no such folder; DamagedFile if a file does not fit the schema */
export async function readConcepts(folder: string): Promise<NamedFile[]> {
	if (!existsSync(folder)) throw new WrongOption(`--concepts: there is no folder ${folder}.`);
	const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
	return Promise.all(
		names.map(async (name) => {
			const path = join(folder, name);
			return { name, content: parseFile(path, await readFile(path, 'utf8'), ConceptFile) };
		})
	);
}

/** All drafts first, then all names: what fails for want of room changes nothing. */
export async function writeConcepts(folder: string, files: readonly NamedFile[]): Promise<void> {
	const style = await resolveConfig(fileURLToPath(import.meta.url));
	const written = files.map(({ name, content }) => {
		const path = join(folder, name);
		return { path, draft: `${path}.tmp`, text: JSON.stringify(content, null, '\t') };
	});
	try {
		for (const { draft, text } of written)
			await writeFile(draft, await format(text, { ...style, parser: 'json' }));
		for (const { draft, path } of written) await rename(draft, path);
	} finally {
		for (const { draft } of written) await rm(draft, { force: true });
	}
}
