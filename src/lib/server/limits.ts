// Limits in rate: a flood slows the flood and nobody else (X3).

export type Limit = {
	/** False when this key has used up what it may; nothing is counted then. */
	take(key: string): boolean;
	/** Takes back what `take` counted. */
	giveBack(key: string): void;
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
		giveBack(key) {
			const at = now();
			buckets.set(key, { left: Math.min(burst, leftFor(key, at) + 1), at });
		},
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
