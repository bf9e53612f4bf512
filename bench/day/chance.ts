// Chance with a seed: the same parts give the same numbers on every machine.

export type Chance = () => number;

/** A stream of numbers in [0, 1) that belongs to these parts alone (mulberry32 over an FNV-1a hash). */
export function chance(...parts: (string | number)[]): Chance {
	let state = hash(...parts);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The first number of a stream: one draw that belongs to these parts. */
export const draw = (...parts: (string | number)[]): number => chance(...parts)();

/** 32 bits, unsigned. */
export function hash(...parts: (string | number)[]): number {
	const text = parts.join('|');
	let bits = 2166136261;
	for (let index = 0; index < text.length; index++) {
		bits = Math.imul(bits ^ text.charCodeAt(index), 16777619);
	}
	bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return (bits ^ (bits >>> 16)) >>> 0;
}

export const normal = (next: Chance): number =>
	Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

export const logNormal = (next: Chance, { median, sigma }: { median: number; sigma: number }) =>
	median * Math.exp(sigma * normal(next));

export const gumbel = (next: Chance): number => -Math.log(-Math.log(next() * 0.999998 + 1e-6));

/** An index, drawn in proportion to its weight. */
export function pick(next: Chance, weights: readonly number[]): number {
	let left = next() * sum(weights);
	const index = weights.findIndex((weight) => (left -= weight) < 0);
	return index < 0 ? weights.length - 1 : index;
}

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
export const mean = (values: readonly number[]): number =>
	values.length === 0 ? 0 : sum(values) / values.length;

/** The smallest value that at least this share of all do not exceed; 0 of nothing. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const rank = Math.ceil(sorted.length * share) - 1;
	return sorted[Math.min(sorted.length - 1, Math.max(0, rank))] ?? 0;
}
