// Limits in rate: a flood slows the flood and nobody else (X3).

export type Limit = {
	/** False when this key has used up what it may; nothing is counted then. */
	take(key: string): boolean;
	/** What `take` would say, without counting. */
	hasLeft(key: string): boolean;
};

/** A token bucket per key: `burst` at once, refilled evenly over `milliseconds`. */
export function limit(
	{ burst, milliseconds }: { burst: number; milliseconds: number },
	now: () => number
): Limit {
	const buckets = new Map<string, { left: number; at: number }>();
	const refilled = (bucket: { left: number; at: number }, at: number) =>
		Math.min(burst, bucket.left + ((at - bucket.at) / milliseconds) * burst);
	const sweep = (at: number) => {
		for (const [key, bucket] of buckets) if (refilled(bucket, at) >= burst) buckets.delete(key);
	};
	const leftFor = (key: string, at: number) =>
		refilled(buckets.get(key) ?? { left: burst, at }, at);
	return {
		hasLeft: (key) => leftFor(key, now()) >= 1,
		take(key) {
			const at = now();
			if (buckets.size > 10_000) sweep(at);
			const left = leftFor(key, at);
			if (left < 1) return false;
			buckets.set(key, { left: left - 1, at });
			return true;
		}
	};
}
