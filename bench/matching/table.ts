// A table for people, and the same figures by name for machines.

/** `set system measure`, such as `titles.de.ours.map`. */
export type Figures = Record<string, number>;

export const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

/** Rows of named figures in columns; every figure also goes into the result. */
export function table(
	head: string,
	rows: Readonly<Record<string, Readonly<Record<string, number>>>>,
	say: (line: string) => void
): Figures {
	const columns = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
	const figures: Figures = {};
	say(`\n${head.padEnd(30)}${columns.map((column) => column.padStart(10)).join('')}`);
	for (const [name, row] of Object.entries(rows)) {
		say(`${name.padEnd(30)}${columns.map((column) => cell(row[column])).join('')}`);
		for (const [column, value] of Object.entries(row))
			figures[`${head}.${name}.${column}`] = rounded(value);
	}
	return figures;
}

const cell = (value: number | undefined) =>
	(value === undefined ? '–' : value.toFixed(3)).padStart(10);
