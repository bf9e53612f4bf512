// One step of contrastive learning: pairs that belong together shall be alike, all others not (InfoNCE,
// https://arxiv.org/abs/1807.03748, in both directions), learnt with Adam (https://arxiv.org/abs/1412.6980) on the
// rows that the step touches. Each phase is divided so that no number is summed by two threads: one thread or
// several, the result is the same to the last bit.

import { times, timesTransposed, transposedTimes } from './kernel';
import { part, type Memory } from './memory';

export type Rates = {
	readonly learning: number;
	readonly gains: number;
	readonly temperature: number;
};

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.99;
const TINY = 1e-7;

/** @param wait returns when every thread has come as far */
export function step(
	memory: Memory,
	rates: Rates,
	thread: number,
	threads: number,
	wait: () => void
): void {
	const { pairs, dimensions } = memory.shape;
	sum(memory, part(dimensions, thread, threads));
	wait();
	const [from, to] = part(2 * pairs, thread, threads);
	toUnits(memory, from, to);
	wait();
	const range = part(pairs, thread, threads);
	const [first, second] = halves(memory.units);
	const scale = 1 / rates.temperature;
	timesTransposed(memory.likeness, first, second, { size: pairs, dimensions, scale, range });
	sumRows(memory, range, scale);
	wait();
	sumColumns(memory, range);
	wait();
	toGradient(memory, range, rates.temperature);
	wait();
	const [firstSlopes, secondSlopes] = halves(memory.slopes);
	times(firstSlopes, memory.likeness, second, { size: pairs, dimensions, range });
	transposedTimes(secondSlopes, memory.likeness, first, { size: pairs, dimensions, range });
	wait();
	throughUnits(memory, from, to);
	wait();
	scatter(memory, part(dimensions, thread, threads));
	wait();
	learn(memory, rates, part(memory.counts[0], thread, threads));
	wait();
}

const halves = (both: Float32Array) =>
	[both.subarray(0, both.length / 2), both.subarray(both.length / 2)] as const;

/** Every text's weighted sum of its rows, for these dimensions. */
function sum(
	{ shape, chosen, starts, grams, gains, table, sums }: Memory,
	[from, to]: readonly [number, number]
): void {
	const { dimensions } = shape;
	for (let n = 0; n < chosen.length; n++) {
		const at = n * dimensions;
		const text = chosen[n];
		sums.fill(0, at + from, at + to);
		for (let g = starts[text]; g < starts[text + 1]; g++) {
			const row = grams[g];
			const gain = Math.exp(gains[row]);
			const rowAt = row * dimensions;
			for (let d = from; d < to; d++) sums[at + d] += gain * table[rowAt + d];
		}
	}
}

function toUnits({ shape, sums, lengths, units }: Memory, from: number, to: number): void {
	const { dimensions } = shape;
	for (let n = from; n < to; n++) {
		let square = 0;
		for (let d = n * dimensions; d < (n + 1) * dimensions; d++) square += sums[d] * sums[d];
		const length = Math.sqrt(square) + TINY;
		lengths[n] = length;
		for (let d = n * dimensions; d < (n + 1) * dimensions; d++) units[d] = sums[d] / length;
	}
}

/** Turns likenesses into exponentials on the way; the largest possible one counts as nothing. */
function sumRows(
	{ shape, likeness, rowSums, losses }: Memory,
	[from, to]: readonly [number, number],
	most: number
): void {
	const { pairs } = shape;
	for (let i = from; i < to; i++) {
		let total = 0;
		losses[i] = most - likeness[i * pairs + i];
		for (let at = i * pairs; at < (i + 1) * pairs; at++) {
			const value = Math.exp(likeness[at] - most);
			likeness[at] = value;
			total += value;
		}
		rowSums[i] = total;
	}
}

function sumColumns(
	{ shape, likeness, columnSums }: Memory,
	[from, to]: readonly [number, number]
): void {
	const { pairs } = shape;
	columnSums.fill(0, from, to);
	for (let i = 0; i < pairs; i++)
		for (let j = from; j < to; j++) columnSums[j] += likeness[i * pairs + j];
}

function toGradient(
	{ shape, likeness, rowSums, columnSums, losses }: Memory,
	[from, to]: readonly [number, number],
	temperature: number
): void {
	const { pairs } = shape;
	const weight = 0.5 / pairs / temperature;
	for (let i = from; i < to; i++) {
		losses[i] += 0.5 * Math.log(rowSums[i] * columnSums[i]);
		const ofRow = 1 / rowSums[i];
		for (let j = 0; j < pairs; j++) likeness[i * pairs + j] *= weight * (ofRow + 1 / columnSums[j]);
		likeness[i * pairs + i] -= 2 * weight;
	}
}

/** From the gradient of the unit vectors to that of the sums. */
function throughUnits({ shape, units, lengths, slopes }: Memory, from: number, to: number): void {
	const { dimensions } = shape;
	for (let n = from; n < to; n++) {
		let along = 0;
		for (let d = n * dimensions; d < (n + 1) * dimensions; d++) along += slopes[d] * units[d];
		for (let d = n * dimensions; d < (n + 1) * dimensions; d++)
			slopes[d] = (slopes[d] - along * units[d]) / lengths[n];
	}
}

/** Collects the gradient of every touched row, without its weight, for these dimensions. */
function scatter(memory: Memory, [from, to]: readonly [number, number]): void {
	const { shape, chosen, starts, grams, slotOf, slopes, gradient, counts } = memory;
	const { dimensions } = shape;
	for (let slot = 0; slot < counts[0]; slot++)
		gradient.fill(0, slot * dimensions + from, slot * dimensions + to);
	for (let n = 0; n < chosen.length; n++) {
		const text = chosen[n];
		const at = n * dimensions;
		for (let g = starts[text]; g < starts[text + 1]; g++) {
			const slotAt = slotOf[grams[g]] * dimensions;
			for (let d = from; d < to; d++) gradient[slotAt + d] += slopes[at + d];
		}
	}
}

function learn(memory: Memory, rates: Rates, [from, to]: readonly [number, number]): void {
	const { shape, touched, table, tableMean, tableSquare, gains, gainsMean, gainsSquare, gradient } =
		memory;
	const { dimensions } = shape;
	for (let slot = from; slot < to; slot++) {
		const row = touched[slot];
		const gain = Math.exp(gains[row]);
		let ofGain = 0;
		for (let d = 0; d < dimensions; d++) {
			const index = row * dimensions + d;
			const slope = gradient[slot * dimensions + d] * gain;
			ofGain += slope * table[index];
			const mean = MEAN_DECAY * tableMean[index] + (1 - MEAN_DECAY) * slope;
			const square = SQUARE_DECAY * tableSquare[index] + (1 - SQUARE_DECAY) * slope * slope;
			tableMean[index] = mean;
			tableSquare[index] = square;
			table[index] -= (rates.learning * mean) / (Math.sqrt(square) + TINY);
		}
		const mean = MEAN_DECAY * gainsMean[row] + (1 - MEAN_DECAY) * ofGain;
		const square = SQUARE_DECAY * gainsSquare[row] + (1 - SQUARE_DECAY) * ofGain * ofGain;
		gainsMean[row] = mean;
		gainsSquare[row] = square;
		gains[row] -= (rates.gains * mean) / (Math.sqrt(square) + TINY);
	}
}
