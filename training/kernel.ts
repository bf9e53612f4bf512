// Products of matrices of 32-bit floats, four by four: what most of the training's time goes into.
// Every element is one sum in one order, so it does not matter which thread computes which rows.

/** Half-open range of rows that one thread works on; both ends are multiples of four. */
export type Range = readonly [from: number, to: number];

/** `out[i][j] = scale · Σ_k a[i][k] · b[j][k]` for the rows i in range; a and b have `size` rows of `dimensions`. */
export function timesTransposed(
	out: Float32Array,
	a: Float32Array,
	b: Float32Array,
	{
		size,
		dimensions,
		scale,
		range
	}: { size: number; dimensions: number; scale: number; range: Range }
): void {
	for (let i = range[0]; i < range[1]; i += 4) {
		for (let j = 0; j < size; j += 4) {
			tile(out, i * size + j, size, scale, {
				left: a,
				leftAt: i * dimensions,
				leftRow: dimensions,
				leftStep: 1,
				right: b,
				rightAt: j * dimensions,
				rightColumn: dimensions,
				rightStep: 1,
				count: dimensions
			});
		}
	}
}

/** `out[i][k] = Σ_j a[i][j] · b[j][k]` for the rows i in range; a is square, b has rows of `dimensions`. */
export function times(
	out: Float32Array,
	a: Float32Array,
	b: Float32Array,
	{ size, dimensions, range }: { size: number; dimensions: number; range: Range }
): void {
	for (let i = range[0]; i < range[1]; i += 4) {
		for (let k = 0; k < dimensions; k += 4) {
			tile(out, i * dimensions + k, dimensions, 1, {
				left: a,
				leftAt: i * size,
				leftRow: size,
				leftStep: 1,
				right: b,
				rightAt: k,
				rightColumn: 1,
				rightStep: dimensions,
				count: size
			});
		}
	}
}

/** `out[j][k] = Σ_i a[i][j] · b[i][k]` for the columns j in range. */
export function transposedTimes(
	out: Float32Array,
	a: Float32Array,
	b: Float32Array,
	{ size, dimensions, range }: { size: number; dimensions: number; range: Range }
): void {
	for (let j = range[0]; j < range[1]; j += 4) {
		for (let k = 0; k < dimensions; k += 4) {
			tile(out, j * dimensions + k, dimensions, 1, {
				left: a,
				leftAt: j,
				leftRow: 1,
				leftStep: size,
				right: b,
				rightAt: k,
				rightColumn: 1,
				rightStep: dimensions,
				count: size
			});
		}
	}
}

type Operands = {
	left: Float32Array;
	leftAt: number;
	leftRow: number;
	leftStep: number;
	right: Float32Array;
	rightAt: number;
	rightColumn: number;
	rightStep: number;
	count: number;
};

/** Sixteen sums at once stay in registers. */
function tile(out: Float32Array, at: number, row: number, scale: number, of: Operands): void {
	const { left, right, leftStep, rightStep, leftRow, rightColumn, count } = of;
	let a = of.leftAt;
	let b = of.rightAt;
	let s00 = 0,
		s01 = 0,
		s02 = 0,
		s03 = 0,
		s10 = 0,
		s11 = 0,
		s12 = 0,
		s13 = 0;
	let s20 = 0,
		s21 = 0,
		s22 = 0,
		s23 = 0,
		s30 = 0,
		s31 = 0,
		s32 = 0,
		s33 = 0;
	for (let n = 0; n < count; n++, a += leftStep, b += rightStep) {
		const x0 = left[a],
			x1 = left[a + leftRow],
			x2 = left[a + 2 * leftRow],
			x3 = left[a + 3 * leftRow];
		const y0 = right[b],
			y1 = right[b + rightColumn],
			y2 = right[b + 2 * rightColumn],
			y3 = right[b + 3 * rightColumn];
		s00 += x0 * y0;
		s01 += x0 * y1;
		s02 += x0 * y2;
		s03 += x0 * y3;
		s10 += x1 * y0;
		s11 += x1 * y1;
		s12 += x1 * y2;
		s13 += x1 * y3;
		s20 += x2 * y0;
		s21 += x2 * y1;
		s22 += x2 * y2;
		s23 += x2 * y3;
		s30 += x3 * y0;
		s31 += x3 * y1;
		s32 += x3 * y2;
		s33 += x3 * y3;
	}
	out[at] = s00 * scale;
	out[at + 1] = s01 * scale;
	out[at + 2] = s02 * scale;
	out[at + 3] = s03 * scale;
	at += row;
	out[at] = s10 * scale;
	out[at + 1] = s11 * scale;
	out[at + 2] = s12 * scale;
	out[at + 3] = s13 * scale;
	at += row;
	out[at] = s20 * scale;
	out[at + 1] = s21 * scale;
	out[at + 2] = s22 * scale;
	out[at + 3] = s23 * scale;
	at += row;
	out[at] = s30 * scale;
	out[at + 1] = s31 * scale;
	out[at + 2] = s32 * scale;
	out[at + 3] = s33 * scale;
}
