// The built-in embedder: a table of numbers from a file, read at the start. See models/README.md.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { embedder, type Vector, type Weights } from '../matching/embedder';
import type { Embedding } from './embedding';

const Header = v.strictObject({
	format: v.literal(1),
	rows: v.pipe(v.number(), v.integer(), v.minValue(1)),
	dimensions: v.pipe(v.number(), v.integer(), v.minValue(1))
});
const NEW_LINE = 10;
/** Texts whose vectors are kept: the project's and the fair's, never a visitor's words. A fair has a few thousand. */
const MOST_KEPT = 20_000;

/** @throws Error if the file is missing or not what it should be */
export async function openTable(path: string): Promise<Embedding> {
	const bytes = await readFile(path);
	const { embed } = embedder(weightsIn(bytes, path));
	const kept = new Map<string, Vector>();
	return {
		name: 'built-in',
		hash: createHash('sha256').update(bytes).digest('hex'),
		vector: (text) => kept.get(text) ?? embed(text),
		prepare(texts) {
			for (const text of texts) if (kept.size < MOST_KEPT) kept.set(text, embed(text));
			return Promise.resolve();
		},
		close: () => Promise.resolve()
	};
}

/** A line of JSON, then one 32-bit scale a row, then the table, eight bits a number. */
export function weightsIn(bytes: Uint8Array, path: string): Weights {
	const end = bytes.indexOf(NEW_LINE);
	const line = new TextDecoder().decode(bytes.subarray(0, Math.max(0, end)));
	const { rows, dimensions } = v.parse(Header, JSON.parse(line));
	const body = new Uint8Array(bytes.subarray(end + 1)).buffer;
	if (body.byteLength !== 4 * rows + rows * dimensions) throw new Error(`${path} is cut short.`);
	return {
		rows,
		dimensions,
		scales: new Float32Array(body, 0, rows),
		table: new Int8Array(body, 4 * rows)
	};
}

/** Without any vectors: letters and relations decide alone (M8). */
export const lettersAlone: Embedding = {
	name: 'letters',
	hash: 'none',
	vector: () => undefined,
	prepare: () => Promise.resolve(),
	close: () => Promise.resolve()
};
