import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, coarseOf, DIRECTIONS, type Coarse } from '../../src/lib/pool/coarse';
import { cut } from '../../src/lib/pool/cohorts';
import { join, leave, nothingPublished, publish } from '../../src/lib/pool/publishing';
import { scoreOf, search, wantedBy } from '../../src/lib/pool/search';
import { WISHES, type Profile } from '../../src/lib/domain/profile';
import { chance } from '../support/chance';
import { somebody } from './people';

const SEED = Number(process.env['SEED'] ?? 1);
const K = 5;

const crowd = (count: number, seed = SEED) => {
	const luck = chance(seed);
	return new Map<string, Profile>(
		Array.from({ length: count }, (_, n) => [`p${String(n)}`, somebody(luck)] as const)
	);
};
const coarseIn = (people: ReadonlyMap<string, Profile>) => (person: string) =>
	coarseOf(people.get(person) as Profile);

describe(`[P2] the pool is cut (seed ${String(SEED)})`, () => {
	it.each([5, 6, 17, 100, 1_000])(
		'into cohorts of k or more that hold each of %i once',
		(count) => {
			const people = crowd(count);
			const cohorts = cut([...people.keys()], { k: K, coarse: coarseIn(people) });
			expect(Math.min(...cohorts.map((one) => one.people.length))).toBeGreaterThanOrEqual(K);
			expect(cohorts.flatMap((one) => one.people).sort()).toEqual([...people.keys()].sort());
		}
	);

	it('into nothing where there are too few', () => {
		const people = crowd(K - 1);
		expect(cut([...people.keys()], { k: K, coarse: coarseIn(people) })).toEqual([]);
	});

	it('so that a row says of all in it only what is so, or hides it', () => {
		const people = crowd(1_000);
		const coarse = coarseIn(people);
		for (const { row, people: inside } of cut([...people.keys()], { k: K, coarse }))
			for (const attribute of ATTRIBUTES) {
				if (row[attribute] === '*') continue;
				for (const person of inside) expect(coarse(person)[attribute]).toBe(row[attribute]);
			}
	});
});

describe('[P2] what is shown', () => {
	it('is none of a person’s words, papers, places, languages or exact skills', () => {
		const base = somebody(chance(SEED));
		const fine: Profile = {
			...base,
			words: 'something else',
			districts: ['Nord'],
			holds: [],
			concepts: ['elderly-care' as never],
			spoken: [...base.spoken.filter((one) => one === 'de'), 'uk']
		};
		expect(coarseOf(fine)).toEqual(coarseOf(base));
	});

	it('knows every wish as one direction', () => {
		expect(Object.values(DIRECTIONS).flat().sort()).toEqual([...WISHES].sort());
	});

	it('changes only when k or more make the change', () => {
		const people = crowd(30);
		const names = [...people.keys()];
		const how = { k: K, week: 1, coarse: coarseIn(people) };
		const four = publish(join(nothingPublished<string>(), names.slice(0, 4)), how);
		expect(four.cohorts).toEqual([]);
		const shown = publish(join(four, names.slice(4, 20)), how);
		expect(shown.cohorts.flatMap((one) => one.people)).toHaveLength(20);
		const fewLeft = publish(leave(shown, names.slice(0, 4)), how);
		expect(fewLeft.cohorts).toEqual(shown.cohorts);
		const enoughLeft = publish(leave(fewLeft, names.slice(4, 5)), how);
		const still = enoughLeft.cohorts.flatMap((one) => one.people);
		expect(still.filter((person) => names.slice(0, 5).includes(person))).toEqual([]);
		expect(new Set<string>([...still, ...enoughLeft.waiting]).size).toBe(15);
	});

	it('of a cohort is never joined by somebody new', () => {
		const people = crowd(60);
		const names = [...people.keys()];
		const how = { k: K, week: 1, coarse: coarseIn(people) };
		const before = publish(join(nothingPublished<string>(), names.slice(0, 30)), how);
		const after = publish(join(before, names.slice(30)), { ...how, week: 2 });
		expect(after.cohorts.slice(0, before.cohorts.length)).toEqual(before.cohorts);
	});
});

describe('[P3] searching', () => {
	const people = crowd(2_000);
	const pool = publish(join(nothingPublished<string>(), [...people.keys()]), {
		k: K,
		week: 1,
		coarse: coarseIn(people)
	});
	const wanted = wantedBy({ skills: ['nursing', 'first-aid'], wishes: ['helping'], hours: 'part' });

	it('gives the twenty best, with what speaks for them and no exact number', () => {
		const found = search(pool.cohorts, wanted);
		const all = pool.cohorts.map(({ row }) => scoreOf(row, wanted)).sort((a, b) => b - a);
		expect(found.map(({ score }) => score)).toEqual(all.slice(0, found.length));
		expect(found).toHaveLength(20);
		expect(found[0]?.row.field).toBe('care');
		expect(found[0]?.reasons).toContain('field');
		expect([5, 10, 20, 50, 100]).toContain(found[0]?.people);
	});

	it('finds nobody where nothing is known to fit', () => {
		const open: Pick<Coarse, 'field' | 'second' | 'time' | 'direction'> = {
			field: 'open',
			second: 'none',
			time: 'both',
			direction: 'open'
		};
		expect(search([], open)).toEqual([]);
	});
});
