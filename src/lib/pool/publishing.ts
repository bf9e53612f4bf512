// What employers can see changes once a day at most, and only when k or more people make the change.

import type { Coarse } from './coarse';
import { cut, type Row } from './cohorts';

export type Cohort<Person extends string> = {
	readonly row: Row;
	readonly people: readonly Person[];
	/** How many they were when it was published: shown so until it is dissolved, whoever leaves. */
	readonly size: number;
	/** Of the publication, counted from the pool's first. */
	readonly week: number;
};

export type Published<Person extends string> = {
	readonly cohorts: readonly Cohort<Person>[];
	/** Taken in and not shown yet. */
	readonly waiting: ReadonlySet<Person>;
	/** Gone, and still counted in a cohort. */
	readonly left: ReadonlySet<Person>;
};

export const nothingPublished = <Person extends string>(): Published<Person> => ({
	cohorts: [],
	waiting: new Set(),
	left: new Set()
});

/** Wait to be shown. */
export const join = <Person extends string>(
	pool: Published<Person>,
	people: readonly Person[]
): Published<Person> => ({ ...pool, waiting: new Set([...pool.waiting, ...people]) });

/** Holds at once: nobody who has left is asked or told about. What is shown of their cohort changes later. */
export function leave<Person extends string>(
	pool: Published<Person>,
	people: readonly Person[]
): Published<Person> {
	const waiting = new Set(pool.waiting);
	const shown = people.filter((person) => !waiting.delete(person));
	return { ...pool, waiting, left: new Set([...pool.left, ...shown]) };
}

type How<Person> = {
	readonly k: number;
	readonly week: number;
	readonly coarse: (person: Person) => Coarse;
};

/**
 * To be called once a day. Those who left are taken out when they are k or more: cohorts that become too small are
 * dissolved, and who was in them waits again. Those who wait are shown when they are k or more, in cohorts of their own:
 * nobody is ever added to a cohort that was seen before.
 */
export function publish<Person extends string>(
	pool: Published<Person>,
	{ k, week, coarse }: How<Person>
): Published<Person> {
	const settled = pool.left.size < k ? pool : withoutLeft(pool, k);
	const waiting = [...settled.waiting];
	if (waiting.length < k) return settled;
	const fresh = cut(waiting, { k, coarse }).map((one) => ({
		...one,
		size: one.people.length,
		week
	}));
	return { ...settled, cohorts: [...settled.cohorts, ...fresh], waiting: new Set() };
}

function withoutLeft<Person extends string>(
	{ cohorts, waiting, left }: Published<Person>,
	k: number
): Published<Person> {
	const smaller = cohorts.map((cohort) => ({
		...cohort,
		people: cohort.people.filter((person) => !left.has(person))
	}));
	const dissolved = smaller.filter(({ people }) => people.length < k);
	return {
		cohorts: smaller.filter(({ people }) => people.length >= k),
		waiting: new Set([...waiting, ...dissolved.flatMap(({ people }) => people)]),
		left: new Set()
	};
}
