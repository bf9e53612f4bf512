import { expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import type { Examples } from '../../training/examples';
import { learn, type Recipe } from '../../training/learn';
import { packed } from '../../training/weights';

const NAMES = ['Gärtner', 'Koch', 'Arzt', 'Lehrer', 'Fahrer', 'Maler', 'Bäcker', 'Friseur'];
const texts = NAMES.flatMap((name) => [name, `${name} in der Stadt`]);
const examples: Examples = {
	texts,
	groups: NAMES.map((_, index) => ({
		names: [[2 * index], [2 * index + 1]],
		sentences: [],
		related: [],
		family: ''
	}))
};
const recipe: Recipe = {
	rows: 512,
	dimensions: 16,
	pairs: 8,
	steps: 40,
	rates: { learning: 1e-2, gains: 1e-2, temperature: 0.1 },
	mixture: { sentence: 0, related: 0, families: 0, own: 1 },
	seed: 7
};

const hashOf = (threads: number, seed = 7) =>
	createHash('sha256')
		.update(
			packed({
				...learn(examples, { ...recipe, seed }, { threads, say: () => undefined }),
				...recipe
			})
		)
		.digest('hex');

it('learns the same to the byte, again and with two threads', () => {
	const once = hashOf(1);
	expect(hashOf(1)).toBe(once);
	expect(hashOf(2)).toBe(once);
	expect(hashOf(1, 8)).not.toBe(once);
}, 60_000);

it('makes what belongs together alike', () => {
	const losses: number[] = [];
	const say = (line: string) => losses.push(Number(/loss ([\d.]+)/.exec(line)?.[1]));
	learn(examples, { ...recipe, steps: 300 }, { threads: 1, say });
	expect(losses.at(-1)).toBeLessThan(losses[0] ?? 0);
}, 60_000);
