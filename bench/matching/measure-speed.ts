// What matching costs: loading, one text, one profile against a fair's openings, and against five thousand.

import { openTable } from '../../src/lib/server/embedding-table';
import type { OpeningId } from '../../src/lib/domain/vocabulary';
import { percentile } from '../cost/statistics';
import { judgedSet, JUDGED_LANGUAGES, profileOf } from './judged-set';
import { exampleMatcher, exampleOpenings } from './measure-judged';
import type { Report } from './table';

const MANY = 5_000;
const LOADS = 5;

export async function measureSpeed(weights: string, to: Report): Promise<void> {
	const loads: number[] = [];
	for (let run = 0; run < LOADS; run++) loads.push(await timed(() => openTable(weights)));
	const matcher = await exampleMatcher(weights);
	matcher.understand('warm');
	const profiles = judgedSet().people.flatMap((person) =>
		JUDGED_LANGUAGES.map((language) => profileOf(person, language))
	);
	const confirmed = profiles.map(({ words, ...rest }) => ({
		...rest,
		concepts: words === undefined ? [] : matcher.understand(words).map(({ concept }) => concept)
	}));
	const understandMs = times(profiles, ({ words = '' }) => matcher.understand(words));
	const rankMs = times(confirmed, (profile) => matcher.rank(profile));
	const openings = await exampleOpenings();
	matcher.prepare(
		Array.from({ length: MANY }, (_, index) => {
			const opening = openings[index % openings.length];
			if (!opening) throw new Error('the example fair has no openings');
			return { ...opening, id: `${opening.id}-${String(index)}` as OpeningId };
		})
	);
	const manyMs = times(confirmed.slice(0, 40), (profile) => matcher.rank(profile));
	const row = (list: readonly number[]) => ({
		p50: percentile(list, 0.5),
		p99: percentile(list, 0.99)
	});
	to.table('ms', {
		load: row(loads),
		understand: row(understandMs),
		'rank-84': row(rankMs),
		'rank-5000': row(manyMs)
	});
}

function times<Item>(items: readonly Item[], work: (item: Item) => unknown): number[] {
	for (const item of items.slice(0, 20)) work(item);
	return items.map((item) => {
		const began = performance.now();
		work(item);
		return performance.now() - began;
	});
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const began = performance.now();
	await work();
	return performance.now() - began;
}
