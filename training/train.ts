// `npm run train -- --esco FOLDER`: learns the weights of the built-in embedder from an ESCO download and from the
// project's own concepts and words. Same data, same seed, same Node version: the same bytes, with one thread or two.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { ConceptFile } from '../src/lib/wire/concept-file';
import { readEsco } from './esco';
import { examplesOf } from './examples';
import { learn, type Recipe } from './learn';
import { packed } from './weights';

const USAGE = `npm run train -- --esco FOLDER [options]
  --esco FOLDER         an unpacked ESCO download: https://esco.ec.europa.eu/en/use-esco/download
  --out FILE            models/static.weights
  --hold-out FILE       lines of JSON with an "id": occupations that the model must not see
  --threads 2
  --steps 2600          fewer give a worse model sooner
  --seed 1`;

/** Chosen on the English and Spanish job titles; see models/README.md for what was tried. */
const RECIPE: Omit<Recipe, 'steps' | 'seed'> = {
	rows: 65_536,
	dimensions: 240,
	pairs: 768,
	rates: { learning: 2e-3, gains: 2e-3, temperature: 0.05 },
	mixture: { sentence: 0.35, related: 0.2, families: 0, own: 3 }
};

const WordFile = v.strictObject({ words: v.array(v.record(v.string(), v.array(v.string()))) });
const Line = v.object({ id: v.string() });

const { values } = parseArgs({
	options: {
		esco: { type: 'string' },
		concepts: { type: 'string', default: 'concepts' },
		words: { type: 'string', default: 'training/words' },
		'hold-out': { type: 'string' },
		out: { type: 'string', default: 'models/static.weights' },
		threads: { type: 'string', default: '2' },
		steps: { type: 'string', default: '2600' },
		seed: { type: 'string', default: '1' }
	}
});
const say = (line: string) => process.stdout.write(`${line}\n`);

if (values.esco === undefined) {
	process.stderr.write(`${USAGE}\n`);
	process.exit(2);
}
const began = performance.now();
const seconds = () => Math.round((performance.now() - began) / 1_000);
const recipe = { ...RECIPE, steps: Number(values.steps), seed: Number(values.seed) };
const examples = examplesOf(readEsco(values.esco), {
	concepts: parsed(values.concepts, ConceptFile),
	words: parsed(values.words, WordFile).flatMap(({ words }) => words),
	heldOut: new Set(heldOut(values['hold-out']))
});
say(`${String(examples.groups.length)} meanings in ${String(examples.texts.length)} texts`);
const learnt = learn(examples, recipe, {
	threads: Number(values.threads),
	say: (line) => say(`${line}, ${String(seconds())} s`)
});
const bytes = packed({ ...learnt, ...recipe });
writeFileSync(values.out, bytes);
const sha256 = createHash('sha256').update(bytes).digest('hex');
say(JSON.stringify({ sha256, bytes: bytes.length, seconds: seconds(), ...recipe }));
process.exit(0);

/** Every JSON file of a folder, in the order of their names. */
function parsed<Schema extends v.GenericSchema>(
	folder: string,
	schema: Schema
): v.InferOutput<Schema>[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => v.parse(schema, JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

function heldOut(file: string | undefined): string[] {
	if (file === undefined) return [];
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines.filter((line) => line !== '').map((line) => v.parse(Line, JSON.parse(line)).id);
}
