// Who of the pool fits an opening: cohorts, best first, with the reasons that their rows give.

import type { Opening } from '../domain/programme';
import { coarseOf, type Attribute, type Coarse } from './coarse';
import type { Row } from './cohorts';
import type { Cohort } from './publishing';

/** What an opening looks for, in the pool's own words. */
export type Wanted = {
	readonly field: Coarse['field'];
	readonly second: Coarse['second'];
	readonly time: Coarse['time'];
	readonly direction: Coarse['direction'];
};

/** People in a cohort, never the exact number. */
export const BANDS = [5, 10, 20, 50, 100] as const;
export type Band = (typeof BANDS)[number];

export type Fit = {
	readonly row: Row;
	/** At least so many people. */
	readonly people: Band;
	readonly week: number;
	/** From 0 to 1. */
	readonly score: number;
	/** What of the row speaks for it. */
	readonly reasons: readonly Attribute[];
};

/** The weights of a match add up to 1. */
const WEIGHTS = { field: 0.5, second: 0.15, direction: 0.2, time: 0.15 } as const;
/** What is not shown may be so or not. */
const UNKNOWN = 0.4;
const MOST = 20;

/** The coarse side of an opening: what it asks for is looked at as if somebody had said it. */
export function wantedBy(opening: Pick<Opening, 'skills' | 'wishes' | 'hours'>): Wanted {
	const { field, second, direction } = coarseOf({
		language: 'de',
		skills: opening.skills,
		wishes: opening.wishes,
		workingTime: opening.hours,
		spoken: []
	});
	return { field, second, direction, time: opening.hours };
}

/**
 * The twenty best cohorts. Rows alone decide: two pools that differ in nothing else give the same answer.
 * Ties stand in the order of publication.
 */
export function search<Person extends string>(
	cohorts: readonly Cohort<Person>[],
	wanted: Wanted
): Fit[] {
	const scored = cohorts.map((cohort) => ({ cohort, score: scoreOf(cohort.row, wanted) }));
	return scored
		.filter(({ score }) => score > UNKNOWN)
		.sort((a, b) => b.score - a.score)
		.slice(0, MOST)
		.map(({ cohort, score }) => ({
			row: cohort.row,
			people: bandOf(cohort.size),
			week: cohort.week,
			score,
			reasons: reasonsFor(cohort.row, wanted)
		}));
}

export function scoreOf(row: Row, wanted: Wanted): number {
	return (
		WEIGHTS.field * agreement(row.field, wanted.field, row.second) +
		WEIGHTS.second * agreement(row.second, wanted.second, row.field) +
		WEIGHTS.direction * agreement(row.direction, wanted.direction) +
		WEIGHTS.time * timeOf(row.time, wanted.time)
	);
}

/** The other field counts half. */
function agreement(shown: string, wanted: string, other?: string): number {
	if (wanted === 'open' || wanted === 'none') return UNKNOWN;
	if (shown === wanted) return 1;
	if (other === wanted) return 0.5;
	return shown === '*' ? UNKNOWN : 0;
}

function timeOf(shown: Row['time'], wanted: Wanted['time']): number {
	if (shown === '*') return UNKNOWN;
	return shown === wanted || shown === 'both' || wanted === 'both' ? 1 : 0;
}

function reasonsFor(row: Row, wanted: Wanted): Attribute[] {
	const isFor: Readonly<Partial<Record<Attribute, boolean>>> = {
		field: row.field === wanted.field,
		second: row.second === wanted.second && wanted.second !== 'none',
		direction: row.direction === wanted.direction && wanted.direction !== 'open',
		time: timeOf(row.time, wanted.time) === 1
	};
	return (Object.keys(isFor) as Attribute[]).filter((attribute) => isFor[attribute]);
}

const bandOf = (count: number): Band => BANDS.findLast((band) => count >= band) ?? BANDS[0];
