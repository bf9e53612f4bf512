// How good a ranking is, given what is right. Gains are graded; a gain above 0 counts as relevant.

import { chance } from '../day/chance';

/** The gains of a ranking, best place first, and of the best ranking that there could be. */
export type Judged = { readonly gains: readonly number[]; readonly ideal: readonly number[] };

export type Measure = (judged: Judged) => number;

const hitsAmong = (gains: readonly number[]) => gains.filter((gain) => gain > 0).length;

/** Mean of the precisions at each relevant place. */
export const averagePrecision: Measure = ({ gains, ideal }) => {
	const relevant = hitsAmong(ideal);
	let found = 0;
	let sum = 0;
	gains.forEach((gain, index) => {
		if (gain <= 0) return;
		found += 1;
		sum += found / (index + 1);
	});
	return relevant === 0 ? 0 : sum / relevant;
};

/** One over the first relevant place. */
export const reciprocalRank: Measure = ({ gains }) => {
	const first = gains.findIndex((gain) => gain > 0);
	return first < 0 ? 0 : 1 / (first + 1);
};

/** Discounted gain of the first places, 2^gain − 1 each, beside the best possible (Burges et al. 2005). */
export const discountedGain =
	(places: number): Measure =>
	({ gains, ideal }) => {
		const best = discounted(ideal.slice(0, places));
		return best === 0 ? 0 : discounted(gains.slice(0, places)) / best;
	};

export const recallAt =
	(places: number): Measure =>
	({ gains, ideal }) => {
		const relevant = hitsAmong(ideal);
		return relevant === 0 ? 0 : hitsAmong(gains.slice(0, places)) / relevant;
	};

export const hitAt =
	(places: number): Measure =>
	({ gains }) =>
		hitsAmong(gains.slice(0, places)) > 0 ? 1 : 0;

export const MEASURES = {
	map: averagePrecision,
	mrr: reciprocalRank,
	ndcg5: discountedGain(5),
	r10: recallAt(10),
	hits5: hitAt(5)
} as const satisfies Record<string, Measure>;
export type MeasureName = keyof typeof MEASURES;

function discounted(gains: readonly number[]): number {
	return gains.reduce((sum, gain, index) => sum + (2 ** gain - 1) / Math.log2(index + 2), 0);
}

export function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The 95 % interval of the mean difference of pairs, by drawing pairs anew (Efron's percentile bootstrap). */
export function pairedInterval(
	one: readonly number[],
	other: readonly number[],
	{ seed = 1, draws = 2_000 } = {}
): { readonly difference: number; readonly from: number; readonly to: number } {
	const differences = one.map((value, index) => value - (other[index] ?? 0));
	const random = chance('bootstrap', seed);
	const means = Array.from({ length: draws }, () =>
		mean(differences.map(() => differences[Math.floor(random() * differences.length)] ?? 0))
	).sort((a, b) => a - b);
	const at = (share: number) => means[Math.floor(share * (draws - 1))] ?? 0;
	return { difference: mean(differences), from: at(0.025), to: at(0.975) };
}
