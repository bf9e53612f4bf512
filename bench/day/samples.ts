// Measured numbers, and what share of them stays below what.

import { quantile } from './chance';

export class Samples {
	readonly #values: number[] = [];

	add(value: number): void {
		this.#values.push(value);
	}

	get count(): number {
		return this.#values.length;
	}

	/** 0 when nothing was measured. */
	quantile(share: number): number {
		return quantile(this.#values, share);
	}
}
