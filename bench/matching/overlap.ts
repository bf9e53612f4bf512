// How alike two rankings are.

/** The share of the first places that both have, in whatever order. */
export function overlapOf<Item>(
	one: readonly Item[],
	other: readonly Item[],
	places: number
): number {
	const first = new Set(one.slice(0, places));
	return other.slice(0, places).filter((item) => first.has(item)).length / places;
}

/** Rank-biased overlap, extrapolated over rankings of one length (Webber, Moffat and Zobel 2010). */
export function rankBiasedOverlap<Item>(
	one: readonly Item[],
	other: readonly Item[],
	persistence = 0.9
): number {
	const [seenOne, seenOther] = [new Set<Item>(), new Set<Item>()];
	let shared = 0;
	let sum = 0;
	const depth = Math.min(one.length, other.length);
	for (let place = 0; place < depth; place++) {
		const [a, b] = [one[place] as Item, other[place] as Item];
		if (a === b) shared += 1;
		else shared += (seenOther.has(a) ? 1 : 0) + (seenOne.has(b) ? 1 : 0);
		seenOne.add(a);
		seenOther.add(b);
		sum += (shared / (place + 1)) * persistence ** place;
	}
	const tail = depth === 0 ? 0 : (shared / depth) * persistence ** depth;
	return (1 - persistence) * sum + tail;
}
