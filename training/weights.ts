// The trained table as bytes: eight bits a number and one scale a row.

/** Gains go into the rows, so that reading needs one multiplication less. */
export function packed({
	table,
	gains,
	rows,
	dimensions
}: {
	table: Float32Array;
	gains: Float32Array;
	rows: number;
	dimensions: number;
}): Uint8Array {
	const header = new TextEncoder().encode(`${JSON.stringify({ format: 1, rows, dimensions })}\n`);
	const scales = new Float32Array(rows);
	const small = new Int8Array(rows * dimensions);
	for (let row = 0; row < rows; row++) {
		const at = row * dimensions;
		let most = 0;
		for (let d = 0; d < dimensions; d++) most = Math.max(most, Math.abs(table[at + d]));
		scales[row] = (Math.exp(gains[row]) * most) / 127;
		for (let d = 0; d < dimensions; d++)
			small[at + d] = most === 0 ? 0 : Math.round((table[at + d] / most) * 127);
	}
	const bytes = new Uint8Array(header.length + 4 * rows + small.length);
	bytes.set(header);
	bytes.set(new Uint8Array(scales.buffer), header.length);
	bytes.set(new Uint8Array(small.buffer), header.length + 4 * rows);
	return bytes;
}
