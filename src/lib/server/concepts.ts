// The concepts, as their files say; a file that is broken keeps the server from starting.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Concept } from '../matching/taxonomy';
import { ConceptFile } from '../wire/concept-file';
import { CannotStart } from './config';

/** @throws CannotStart, naming the file and the field, or an id that stands twice or nowhere */
export async function readConcepts(folder: string): Promise<Concept[]> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
	const files = await Promise.all(names.map((name) => readConceptFile(join(folder, name))));
	const concepts: Concept[] = files.flatMap((file) => file.concepts);
	const ids = new Set(concepts.map(({ id }) => id));
	if (ids.size !== concepts.length) {
		const seen = new Set<string>();
		const twice = concepts.find(({ id }) => seen.size === seen.add(id).size);
		throw new CannotStart(`${folder}: the concept ${String(twice?.id)} stands there twice.`);
	}
	for (const { id, broader = [], needs = [], often = [] } of concepts) {
		const unknown = [...broader, ...needs, ...often].find((named) => !ids.has(named));
		if (unknown !== undefined)
			throw new CannotStart(`${folder}: ${id} names ${unknown}, which does not exist.`);
	}
	return concepts;
}

async function readConceptFile(path: string): Promise<ConceptFile> {
	let input: unknown;
	try {
		input = JSON.parse(await readFile(path, 'utf8'));
	} catch (error) {
		throw new CannotStart(`${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
	const read = v.safeParse(ConceptFile, input);
	if (read.success) return read.output;
	const [issue] = read.issues;
	throw new CannotStart(`${path}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
