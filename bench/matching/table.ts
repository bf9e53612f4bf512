// Tables for people, and the same figures by name for machines.

/** `set.system.measure`, such as `titles.de.ours.map`. */
export type Figures = Record<string, number>;
/** Rows of named figures. */
export type Rows = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type Report = {
	readonly figures: Figures;
	say(line: string): void;
	/** Rows in columns; every figure also goes into the result. */
	table(head: string, rows: Rows): void;
	/** All tables so far, for a page of the documentation. */
	markdown(): string;
};

export const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

export function report(say: (line: string) => void): Report {
	const figures: Figures = {};
	const tables: { head: string; rows: Rows }[] = [];
	return {
		figures,
		say,
		table(head, rows) {
			tables.push({ head, rows });
			const columns = columnsOf(rows);
			say(`\n${head.padEnd(30)}${columns.map((column) => column.padStart(10)).join('')}`);
			for (const [name, row] of Object.entries(rows)) {
				say(
					`${name.padEnd(30)}${columns.map((column) => cell(row[column]).padStart(10)).join('')}`
				);
				for (const [column, value] of Object.entries(row))
					figures[`${head}.${name}.${column}`] = rounded(value);
			}
		},
		markdown: () => tables.map(({ head, rows }) => markdownTable(head, rows)).join('\n')
	};
}

function markdownTable(head: string, rows: Rows): string {
	const columns = columnsOf(rows);
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		`## ${head}`,
		'',
		line(['', ...columns]),
		line(['---', ...columns.map(() => '--:')]),
		...Object.entries(rows).map(([name, row]) =>
			line([name, ...columns.map((column) => cell(row[column]))])
		),
		''
	].join('\n');
}

const columnsOf = (rows: Rows) => [
	...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))
];

const cell = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(3));
