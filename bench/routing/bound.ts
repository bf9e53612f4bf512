// More than any day could reach, even one that knew the future: Lagrangian bound on a grid. Two talks of one visitor, and of
// one seat, begin at least a talk and a walk (or change-over) apart, so at most one of each falls into a cell. Seats are
// priced by cell and booth; each visitor then takes the best talks at these prices, solved exactly (Fisher 1981).

import { entry, type World, type WorldVisitor } from '../day/world';
import { bestTalks, type Choice } from './best-talks';

const ITERATIONS = 200;
/** How far below the bound the best day is taken to be: it only sets the step. */
const GAP = 0.93;
const HAIR = 1e-9;

type Room = {
	/** Seats that could begin a talk, by booth and cell, and talks that they have time for, by booth. */
	readonly cells: readonly Float64Array[];
	readonly talks: Float64Array;
};

/** @returns the greatest sum of scores that the talks of this world could have, or more */
export function upperBound(world: World): number {
	const { config, departments, visitors, truth } = world;
	const step = config.talk + Math.min(config.walk, config.changeover);
	const cells = Math.ceil(config.open / step);
	const room = roomOf(world, { step, cells });
	const byCell = departments.map(() => new Float64Array(cells));
	const byBooth = new Float64Array(departments.length);
	const ranges = visitors.map((visitor) => rangeOf(visitor, world, { step, cells }));
	let best = Infinity;
	for (let round = 0; round < ITERATIONS; round++) {
		const choices = visitors.map((_, visitor) =>
			bestTalks(entry(truth.score, visitor), entry(ranges, visitor), { byCell, byBooth })
		);
		const bound =
			priceOf(room, { byCell, byBooth }) + choices.reduce((sum, { worth }) => sum + worth, 0);
		best = Math.min(best, bound);
		const over = overuse(room, choices);
		const square = squareOf(over, { byCell, byBooth });
		if (square === 0) break;
		const damping = 0.5 ** (round / (ITERATIONS / 3));
		const length = (1.2 * damping * Math.max(best * 0.003, bound - best * GAP)) / square;
		over.cells.forEach((row, booth) =>
			row.forEach((excess, cell) => {
				const prices = entry(byCell, booth);
				prices[cell] = Math.max(0, (prices[cell] ?? 0) + length * excess);
			})
		);
		over.talks.forEach((excess, booth) => {
			byBooth[booth] = Math.max(0, (byBooth[booth] ?? 0) + length * excess);
		});
	}
	return best;
}

type Grid = { readonly step: number; readonly cells: number };
export type GridPrices = {
	readonly byCell: readonly Float64Array[];
	readonly byBooth: Float64Array;
};

function roomOf({ config, departments, reps }: World, { step, cells }: Grid): Room {
	const length = config.talk + config.changeover;
	const byCell = departments.map(() => new Float64Array(cells));
	const talks = new Float64Array(departments.length);
	for (const { department, from, to, break: pause } of reps) {
		const isOpen = new Uint8Array(cells);
		for (const [begins, ends] of [
			[from, pause[0]],
			[pause[1], to]
		] as const) {
			if (ends - begins < length) continue;
			talks[department] = (talks[department] ?? 0) + Math.floor((ends - begins + HAIR) / length);
			for (let cell = 0; cell < cells; cell++)
				if (cell * step <= ends - length + HAIR && (cell + 1) * step > begins) isOpen[cell] = 1;
		}
		const row = entry(byCell, department);
		isOpen.forEach((open, cell) => (row[cell] = (row[cell] ?? 0) + open));
	}
	return { cells: byCell, talks };
}

/** The cells in which somebody could begin a talk, and how many talks they have time and wish for. */
function rangeOf(visitor: WorldVisitor, { config }: World, { step, cells }: Grid) {
	const { arrive, stay, want } = visitor;
	const leaves = Math.min(config.open, arrive + stay);
	const [from, to] = [arrive + config.checkin, leaves - config.talk];
	const minutes = leaves - arrive - config.checkin + config.walk;
	return {
		first: Math.max(0, Math.floor(from / step)),
		last: to < from ? -1 : Math.min(cells - 1, Math.floor(to / step)),
		most: Math.max(0, Math.min(want, Math.floor((minutes + HAIR) / (config.talk + config.walk))))
	};
}

function priceOf({ cells, talks }: Room, { byCell, byBooth }: GridPrices): number {
	let sum = 0;
	cells.forEach((row, booth) =>
		row.forEach((seats, cell) => (sum += seats * (byCell[booth]?.[cell] ?? 0)))
	);
	talks.forEach((count, booth) => (sum += count * (byBooth[booth] ?? 0)));
	return sum;
}

function overuse({ cells, talks }: Room, choices: readonly Choice[]): Room {
	const over = cells.map((row) => row.map((seats) => -seats));
	const overTalks = talks.map((count) => -count);
	for (const { talks: chosen } of choices)
		for (const { booth, cell } of chosen) {
			const row = entry(over, booth);
			row[cell] = (row[cell] ?? 0) + 1;
			overTalks[booth] = (overTalks[booth] ?? 0) + 1;
		}
	return { cells: over, talks: overTalks };
}

/** Prices at 0 that would fall further do not move. */
function squareOf({ cells, talks }: Room, { byCell, byBooth }: GridPrices): number {
	let sum = 0;
	const add = (excess: number, price: number) => {
		if (price > 0 || excess > 0) sum += excess * excess;
	};
	cells.forEach((row, booth) =>
		row.forEach((excess, cell) => {
			add(excess, byCell[booth]?.[cell] ?? 0);
		})
	);
	talks.forEach((excess, booth) => {
		add(excess, byBooth[booth] ?? 0);
	});
	return sum;
}
