// The numbers that all threads share, and how a step is divided among them.

/** The shape of a model and of a step. */
export type Shape = {
	/** Rows of the table: how many pieces of words are told apart. */
	readonly rows: number;
	/** Multiple of four. */
	readonly dimensions: number;
	/** Pairs in a step; multiple of four. */
	readonly pairs: number;
	/** Distinct rows that a step may touch. */
	readonly slots: number;
	/** Rows of all texts, one after another. */
	readonly grams: number;
	readonly texts: number;
};

const FLOATS = {
	/** The model: a vector per row and the logarithm of its weight. */
	table: ({ rows, dimensions }: Shape) => rows * dimensions,
	gains: ({ rows }: Shape) => rows,
	/** Adam's running means, of the gradient and of its square. */
	tableMean: ({ rows, dimensions }: Shape) => rows * dimensions,
	tableSquare: ({ rows, dimensions }: Shape) => rows * dimensions,
	gainsMean: ({ rows }: Shape) => rows,
	gainsSquare: ({ rows }: Shape) => rows,
	/** Of the first and second text of every pair: the sum, its length, the unit vector and its gradient. */
	sums: ({ pairs, dimensions }: Shape) => 2 * pairs * dimensions,
	lengths: ({ pairs }: Shape) => 2 * pairs,
	units: ({ pairs, dimensions }: Shape) => 2 * pairs * dimensions,
	slopes: ({ pairs, dimensions }: Shape) => 2 * pairs * dimensions,
	/** How alike the first texts are to the second ones, then the gradient of that. */
	likeness: ({ pairs }: Shape) => pairs * pairs,
	/** Logarithms of the sums of exponentials, by row and by column. */
	rowSums: ({ pairs }: Shape) => pairs,
	columnSums: ({ pairs }: Shape) => pairs,
	losses: ({ pairs }: Shape) => pairs,
	gradient: ({ slots, dimensions }: Shape) => slots * dimensions
} as const;

const INTEGERS = {
	/** Where each text's rows begin in `grams`. */
	starts: ({ texts }: Shape) => texts + 1,
	grams: ({ grams }: Shape) => grams,
	/** The texts of this step: first ones, then second ones. */
	chosen: ({ pairs }: Shape) => 2 * pairs,
	/** Rows that this step touches, and of every row its slot. */
	touched: ({ slots }: Shape) => slots,
	slotOf: ({ rows }: Shape) => rows,
	/** Number of touched rows; number of the step. */
	counts: () => 2,
	/** For the barrier: arrived, generation. */
	barrier: () => 2
} as const;

type Numbers = { [Name in keyof typeof FLOATS]: Float32Array<SharedArrayBuffer> } & {
	[Name in keyof typeof INTEGERS]: Int32Array<SharedArrayBuffer>;
};
export type Memory = Numbers & { readonly shape: Shape };

export function newMemory(shape: Shape): Memory {
	const floats = Object.entries(FLOATS).map(([name, size]) => [
		name,
		new Float32Array(new SharedArrayBuffer(4 * size(shape)))
	]);
	const integers = Object.entries(INTEGERS).map(([name, size]) => [
		name,
		new Int32Array(new SharedArrayBuffer(4 * size(shape)))
	]);
	return { ...Object.fromEntries([...floats, ...integers]), shape } as Memory;
}

/** The part of `count` things that one of several threads works on, in multiples of four. */
export function part(count: number, thread: number, threads: number): readonly [number, number] {
	const each = Math.ceil(count / 4 / threads) * 4;
	return [Math.min(count, thread * each), Math.min(count, (thread + 1) * each)];
}
