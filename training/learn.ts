// Runs the steps on one thread or several.

import { Worker } from 'node:worker_threads';
import { rowsOf } from '../src/lib/matching/grams';
import { batches, type Mixture } from './batches';
import { chance } from './chance';
import type { Examples } from './examples';
import { newMemory, type Memory, type Shape } from './memory';
import { step, type Rates } from './step';

export type Recipe = {
	readonly rows: number;
	readonly dimensions: number;
	readonly pairs: number;
	readonly steps: number;
	readonly rates: Rates;
	readonly mixture: Mixture;
	readonly seed: number;
};

/** What a worker thread is given. */
export type Share = {
	memory: Memory;
	rates: Rates;
	steps: number;
	thread: number;
	threads: number;
};

const SPREAD = 0.05;
const SLOTS = 60_000;
/** Rows of one text that count; more say nothing new and take time. */
const MOST_GRAMS = 400;

/** @param say hears of the mean loss now and then */
export function learn(
	examples: Examples,
	recipe: Recipe,
	{ threads, say }: { threads: number; say: (line: string) => void }
): { table: Float32Array; gains: Float32Array } {
	const memory = filled(examples, recipe);
	const draw = batches(examples, recipe.mixture, chance(recipe.seed + 1));
	const { steps } = recipe;
	const workers = Array.from({ length: threads - 1 }, (_, index) => {
		const share: Share = { memory, rates: recipe.rates, steps, thread: index + 1, threads };
		return new Worker(new URL('./worker.js', import.meta.url), { workerData: share });
	});
	for (const worker of workers) worker.unref();
	const wait = barrier(memory, threads);
	let loss = 0;
	for (let n = 0; n < steps; n++) {
		draw(recipe.pairs, memory.chosen);
		touch(memory, n);
		wait();
		step(memory, ratesAt(recipe.rates, n, steps), 0, threads, wait);
		loss += memory.losses.reduce((sum, value) => sum + value, 0) / recipe.pairs;
		if (n % 100 === 99) {
			say(`step ${String(n + 1)} of ${String(steps)}, loss ${(loss / 100).toFixed(4)}`);
			loss = 0;
		}
	}
	return { table: memory.table, gains: memory.gains };
}

/** What every other thread does. */
export function help({ memory, rates, steps, thread, threads }: Share): void {
	const wait = barrier(memory, threads);
	for (let n = 0; n < steps; n++) {
		wait();
		step(memory, ratesAt(rates, n, steps), thread, threads, wait);
	}
}

/** Falls to nothing in a straight line. */
const ratesAt = (rates: Rates, n: number, steps: number): Rates => ({
	...rates,
	learning: rates.learning * (1 - n / steps) + 1e-6,
	gains: rates.gains * (1 - n / steps) + 1e-6
});

function filled({ texts }: Examples, { rows, dimensions, pairs, seed }: Recipe): Memory {
	const lists = texts.map((text) => rowsOf(text, rows).slice(0, MOST_GRAMS));
	const grams = lists.reduce((sum, list) => sum + list.length, 0);
	const shape: Shape = {
		rows,
		dimensions,
		pairs,
		grams,
		texts: texts.length,
		slots: Math.min(rows, SLOTS)
	};
	const memory = newMemory(shape);
	let at = 0;
	lists.forEach((list, text) => {
		memory.starts[text] = at;
		memory.grams.set(list, at);
		at += list.length;
	});
	memory.starts[texts.length] = at;
	const draw = chance(seed);
	for (let n = 0; n < memory.table.length; n++)
		memory.table[n] = SPREAD * normal(draw.next(), draw.next());
	return memory;
}

/** Box and Muller's way from two even draws to a normal one. */
const normal = (one: number, other: number) =>
	Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);

/** Gives every row that the step touches a slot for its gradient. */
function touch({ chosen, starts, grams, touched, slotOf, counts }: Memory, n: number): void {
	if (n === 0) slotOf.fill(-1);
	for (let slot = 0; slot < counts[0]; slot++) slotOf[touched[slot]] = -1;
	let slots = 0;
	for (const text of chosen) {
		for (let g = starts[text]; g < starts[text + 1]; g++) {
			const row = grams[g];
			if (slotOf[row] >= 0) continue;
			slotOf[row] = slots;
			touched[slots] = row;
			slots += 1;
		}
	}
	counts[0] = slots;
}

function barrier({ barrier: state }: Memory, threads: number): () => void {
	if (threads === 1) return () => undefined;
	return () => {
		const generation = Atomics.load(state, 1);
		if (Atomics.add(state, 0, 1) + 1 === threads) {
			Atomics.store(state, 0, 0);
			Atomics.add(state, 1, 1);
			Atomics.notify(state, 1);
			return;
		}
		while (Atomics.load(state, 1) === generation) Atomics.wait(state, 1, generation);
	};
}
