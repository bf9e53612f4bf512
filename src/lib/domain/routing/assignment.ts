// Who goes where so that the sum of what it is worth is greatest: shortest augmenting paths with potentials
// (Jonker and Volgenant 1987; the row-by-row form of Kuhn's and Munkres' method). Time grows with rows² × columns.

/** −1 stands for nothing. */
export type Assignment = Int32Array;

/**
 * @param worth of a row in a column; 0 or less means never
 * @returns for each row its column
 */
export function assign(
	rows: number,
	columns: number,
	worth: (row: number, column: number) => number
): Assignment {
	const isWide = columns >= rows;
	const [few, many] = isWide ? [rows, columns] : [columns, rows];
	const found = new Int32Array(rows).fill(-1);
	if (few === 0) return found;
	const costs = new Float64Array(few * many);
	for (let one = 0; one < few; one++)
		for (let other = 0; other < many; other++) {
			const value = isWide ? worth(one, other) : worth(other, one);
			costs[one * many + other] = value > 0 ? -value : 0;
		}
	const partners = cheapest(costs, few, many);
	for (let other = 0; other < many; other++) {
		const one = partners[other] ?? -1;
		if (one < 0 || (costs[one * many + other] ?? 0) >= 0) continue;
		if (isWide) found[one] = other;
		else found[other] = one;
	}
	return found;
}

/** For each of the many its partner among the few, every one of whom has one. */
function cheapest(costs: Float64Array, few: number, many: number): Int32Array {
	const potentials = new Float64Array(few);
	const prices = new Float64Array(many + 1);
	const partners = new Int32Array(many + 1).fill(-1);
	const before = new Int32Array(many + 1);
	const slack = new Float64Array(many + 1);
	const isSeen = new Uint8Array(many + 1);
	for (const start of contested()) {
		partners[many] = start;
		slack.fill(Infinity);
		isSeen.fill(0);
		let at = many;
		while ((partners[at] ?? -1) >= 0) at = step(at);
		while (at !== many) {
			const previous = before[at] ?? many;
			partners[at] = partners[previous] ?? -1;
			at = previous;
		}
	}
	return partners;

	/** Most rows get the column that is best for them; who remains has to move others. */
	function contested(): number[] {
		const left: number[] = [];
		for (let row = 0; row < few; row++) {
			let best = 0;
			for (let other = 1; other < many; other++)
				if ((costs[row * many + other] ?? 0) < (costs[row * many + best] ?? 0)) best = other;
			potentials[row] = costs[row * many + best] ?? 0;
			if ((partners[best] ?? -1) < 0) partners[best] = row;
			else left.push(row);
		}
		return left;
	}

	/** Grows the tree of alternating paths by the cheapest edge. */
	function step(at: number): number {
		isSeen[at] = 1;
		const row = partners[at] ?? 0;
		const base = row * many;
		const potential = potentials[row] ?? 0;
		let least = Infinity;
		let next = many;
		for (let other = 0; other < many; other++) {
			if (isSeen[other]) continue;
			const reduced = (costs[base + other] ?? 0) - potential - (prices[other] ?? 0);
			if (reduced < (slack[other] ?? 0)) {
				slack[other] = reduced;
				before[other] = at;
			}
			if ((slack[other] ?? 0) < least) {
				least = slack[other] ?? 0;
				next = other;
			}
		}
		for (let other = 0; other <= many; other++) {
			if (isSeen[other]) {
				const partner = partners[other] ?? 0;
				potentials[partner] = (potentials[partner] ?? 0) + least;
				prices[other] = (prices[other] ?? 0) - least;
			} else slack[other] = (slack[other] ?? 0) - least;
		}
		return next;
	}
}
