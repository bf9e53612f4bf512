import { describe, expect, it } from 'vitest';
import { assign } from '../../src/lib/domain/routing/assignment';
import { movedPrices } from '../../src/lib/domain/routing/prices';
import { route, ROUTING } from '../../src/lib/domain/routing/route';
import type { PersonNow, SeatNow, Snapshot } from '../../src/lib/domain/routing/snapshot';
import { talkLength } from '../../src/lib/domain/routing/talk-length';
import { chance } from '../support/chance';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

describe('the assignment', () => {
	it.each(SEEDS)('is the best there is: every small case is tried out (seed %i)', (seed) => {
		const { next } = chance(seed);
		const [rows, columns] = [1 + Math.floor(next() * 5), 1 + Math.floor(next() * 5)];
		const worth = Array.from({ length: rows }, () =>
			Array.from({ length: columns }, () => next() - 0.3)
		);
		const found = assign(rows, columns, (row, column) => worth[row]?.[column] ?? 0);
		const used = [...found].filter((column) => column >= 0);
		expect(new Set(used).size).toBe(used.length);
		const sum = [...found].reduce((so, column, row) => so + (worth[row]?.[column] ?? 0), 0);
		expect(sum).toBeCloseTo(bestOf(worth, 0, new Set()), 9);
	});

	it('leaves out what is worth nothing, and bears empty sides', () => {
		expect([...assign(2, 2, () => 0)]).toEqual([-1, -1]);
		expect([...assign(2, 0, () => 1)]).toEqual([-1, -1]);
		expect([...assign(0, 2, () => 1)]).toEqual([]);
	});
});

describe('what is left of a talk', () => {
	const talk = talkLength({ mean: 8, variation: 0.5 });

	it('is the mean at its beginning, and never less than nothing', () => {
		expect(talk.left(0)).toBeCloseTo(8, 1);
		for (let age = 0; age < 60; age++) expect(talk.left(age)).toBeGreaterThan(0);
	});

	it('is likelier to be over the longer one waits', () => {
		for (const age of [0, 5, 10, 50]) {
			const shares = [0, 1, 2, 5, 20].map((minutes) => talk.endsWithin(age, minutes));
			expect(shares).toEqual(shares.toSorted((a, b) => a - b));
			expect(shares[0]).toBe(0);
		}
	});
});

describe('[R2] whoever has waited too long for a first talk', () => {
	it('gets the next seat, however much better it suits somebody else', () => {
		const fits = Float64Array.of(0.9);
		const seat = { seats: [{}], coming: 0 };
		const others = { freeSince: 90, talks: 1, fits };
		const waiting = {
			freeSince: 75,
			talks: 0,
			isOverdue: true as const,
			fits: Float64Array.of(0.2)
		};
		const hall: Snapshot = {
			...{ now: 100, closes: 400, walk: 1, change: 1 },
			talk: talkLength({ mean: 8, variation: 0.5 }),
			people: [others, waiting],
			booths: [seat]
		};
		expect(route(hall, new Float64Array(1), ROUTING)).toEqual([{ person: 1, booth: 0 }]);
	});
});

describe('[R1] who goes where next', () => {
	it.each(SEEDS)('never sends somebody twice, or where they may not go (seed %i)', (seed) => {
		const hall = randomHall(seed);
		const proposals = route(hall, movedPrices(hall, undefined), ROUTING);
		expect(new Set(proposals.map(({ person }) => person)).size).toBe(proposals.length);
		for (const { person, booth } of proposals) {
			const { fits, talkingSince } = hall.people[person] ?? { fits: new Float64Array(0) };
			expect(fits[booth]).toBeGreaterThanOrEqual(0);
			expect(talkingSince).toBeUndefined();
		}
	});

	it('sends each to the booth that suits them best, while there is room', () => {
		const hall = simpleHall([person([0.9, 0.2]), person([0.3, 0.8])], [[{}], [{}]]);
		expect(route(hall, new Float64Array(2), ROUTING)).toEqual([
			{ person: 0, booth: 0 },
			{ person: 1, booth: 1 }
		]);
	});

	it('calls nobody to a seat whose talk has just begun, and ahead to one that is about to end', () => {
		const began = simpleHall([person([0.9])], [[{ talkingSince: 100 }]]);
		expect(route(began, new Float64Array(1), ROUTING)).toEqual([]);
		const ended = simpleHall([person([0.9])], [[{ endedAt: 99.5 }]]);
		expect(route(ended, new Float64Array(1), ROUTING)).toHaveLength(1);
	});

	it('[B2] calls no more people than seats are expected to be free', () => {
		const many = Array.from({ length: 9 }, () => person([0.9]));
		const hall = simpleHall(many, [[{}, {}]]);
		expect(route(hall, new Float64Array(1), ROUTING).length).toBeLessThanOrEqual(2);
	});

	it('[Q12] calls nobody to a talk that would not end before the break or the close', () => {
		const someone = [person([0.9])];
		const beforeBreak = simpleHall(someone, [[{ breakFrom: 104, breakTo: 130 }]]);
		expect(route(beforeBreak, new Float64Array(1), ROUTING)).toEqual([]);
		const beforeClose = { ...simpleHall(someone, [[{}]]), closes: 105 };
		expect(route(beforeClose, new Float64Array(1), ROUTING)).toEqual([]);
	});

	it('[R2] takes somebody without a talk before somebody with one, all else being equal', () => {
		const hall = simpleHall([person([0.5], { talks: 2 }), person([0.5])], [[{}]]);
		expect(route(hall, new Float64Array(1), ROUTING)).toEqual([{ person: 1, booth: 0 }]);
	});

	it('prices rise where many would come and few can', () => {
		const crowd = Array.from({ length: 60 }, () => person([0.9, 0.4]));
		const [wanted = 0, other = 0] = movedPrices(simpleHall(crowd, [[{}], [{}]]), undefined);
		expect(wanted).toBeGreaterThan(other);
	});
});

const person = (fits: readonly number[], given: Partial<PersonNow> = {}): PersonNow => ({
	freeSince: 95,
	talks: 0,
	...given,
	fits: Float64Array.from(fits)
});

const simpleHall = (
	people: readonly PersonNow[],
	booths: readonly (readonly SeatNow[])[]
): Snapshot => ({
	now: 100,
	closes: 360,
	walk: 1,
	change: 1,
	talk: talkLength({ mean: 7, variation: 0.5 }),
	people,
	booths: booths.map((seats) => ({ seats, coming: 0 }))
});

function randomHall(seed: number): Snapshot {
	const { next } = chance(seed);
	const booths = Array.from({ length: 1 + Math.floor(next() * 6) }, () =>
		Array.from({ length: 1 + Math.floor(next() * 4) }, (): SeatNow =>
			next() < 0.5 ? {} : { talkingSince: 100 - next() * 12 }
		)
	);
	const people = Array.from({ length: Math.floor(next() * 30) }, () =>
		person(
			booths.map(() => (next() < 0.2 ? -1 : next())),
			next() < 0.4 ? { talkingSince: 100 - next() * 10 } : { freeSince: 100 - next() * 20 }
		)
	);
	return simpleHall(people, booths);
}

function bestOf(
	worth: readonly (readonly number[])[],
	row: number,
	used: ReadonlySet<number>
): number {
	if (row === worth.length) return 0;
	const own = worth[row] ?? [];
	return Math.max(
		bestOf(worth, row + 1, used),
		...own.flatMap((value, column) =>
			value > 0 && !used.has(column)
				? [value + bestOf(worth, row + 1, new Set([...used, column]))]
				: []
		)
	);
}
