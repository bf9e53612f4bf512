// How much of a running talk is left: talks are taken to be log-normal, as lengths of service mostly are.

/** Minutes. */
export type TalkLength = {
	readonly mean: number;
	/** What a talk that has lasted so long is expected to still take. */
	left(age: number): number;
	/** How likely a talk that has lasted so long ends within the next minutes. */
	endsWithin(age: number, minutes: number): number;
};

/** Lengths that stand for all: as many quantiles. */
const QUANTILES = 400;
/** A talk that has lasted longer than all of these, as a share of the mean. */
const OVERRUN = 0.1;

/** @param variation standard deviation as a share of the mean */
export function talkLength({ mean, variation }: { mean: number; variation: number }): TalkLength {
	const sigma = Math.sqrt(Math.log(1 + variation ** 2));
	const median = mean * Math.exp((-sigma * sigma) / 2);
	const lengths = Array.from(
		{ length: QUANTILES },
		(_, index) => Math.exp(sigma * standardQuantile((index + 0.5) / QUANTILES)) * median
	);
	const sums = new Float64Array(QUANTILES + 1);
	for (let index = QUANTILES - 1; index >= 0; index--)
		sums[index] = (sums[index + 1] ?? 0) + (lengths[index] ?? 0);
	const overrun = OVERRUN * mean;
	const longerThan = (age: number) => firstAbove(lengths, age);
	return {
		mean,
		left(age) {
			const from = longerThan(age);
			const count = QUANTILES - from;
			return count === 0 ? overrun : (sums[from] ?? 0) / count - age;
		},
		endsWithin(age, minutes) {
			if (minutes <= 0) return 0;
			const from = longerThan(age);
			const count = QUANTILES - from;
			if (count === 0) return Math.min(1, minutes / (2 * overrun));
			return (longerThan(age + minutes) - from) / count;
		}
	};
}

/** Place of the first value above; the list is sorted. */
function firstAbove(sorted: readonly number[], value: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) > value) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Of the standard normal distribution: Acklam's rational approximation, relative error below 1.2e−9. */
function standardQuantile(share: number): number {
	const [a, b, c, d] = ACKLAM;
	const tail = 0.02425;
	if (share > 1 - tail) return -standardQuantile(1 - share);
	if (share < tail) {
		const q = Math.sqrt(-2 * Math.log(share));
		return polynomial(c, q) / (polynomial(d, q) * q + 1);
	}
	const q = share - 0.5;
	const r = q * q;
	return (polynomial(a, r) * q) / (polynomial(b, r) * r + 1);
}

const polynomial = (factors: readonly number[], x: number) =>
	factors.reduce((sum, factor) => sum * x + factor, 0);

/** https://stackedboxes.org/2017/05/01/acklams-normal-quantile-function/ */
const ACKLAM = [
	[
		-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
		2.506628277459239
	],
	[
		-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572
	],
	[
		-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
		4.374664141464968, 2.938163982698783
	],
	[0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416]
] as const;
