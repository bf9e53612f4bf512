// Percentiles of measured times.

/** The value below which a share `p` (0–1) of the values lies, by the nearest rank. NaN for no values. */
export function percentile(values: readonly number[], p: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return (
		sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * p) - 1))] ?? Number.NaN
	);
}

/** For the last line: three digits after the point are more than the machine can tell. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
