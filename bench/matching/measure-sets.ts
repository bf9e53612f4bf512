// Outside sets: job titles against job titles, and profiles against the openings of drawn fairs.

import { join } from 'node:path';
import { openTable } from '../../src/lib/server/embedding-table';
import type { Embedding } from '../../src/lib/server/embedding';
import { chance } from '../day/chance';
import { drawnFair, jobTitles, simulation, type Task } from './datasets';
import { MEASURES, mean, pairedInterval, type Measure, type MeasureName } from './measures';
import {
	atRandom,
	bm25,
	byLetters,
	byMeaning,
	compared,
	letters,
	plainTokens,
	stemmedTokens,
	textsOf,
	type Ranker
} from './rankers';
import type { Report } from './table';

/** For every query, each measure. */
type Measured = Readonly<Record<MeasureName, readonly number[]>>;

const STEMMERS: Readonly<Partial<Record<string, string>>> = {
	de: 'german',
	en: 'english',
	es: 'spanish',
	fr: 'french',
	it: 'italian',
	nl: 'dutch',
	pt: 'portuguese'
};
const FAIRS = 20;
const OPENINGS = 84;

type Options = { readonly weights: string; readonly model: Embedding | undefined };
type System = (documents: Task['documents']) => Ranker;

export async function measureTitles(
	folder: string,
	language: string,
	options: Options & { readonly to: Report }
): Promise<void> {
	const task = jobTitles(join(folder, language));
	await measure(`titles.${language}`, [task], { ...options, language });
}

/** Twenty fairs of 84 openings each, drawn with a seed; profiles are lists of skills. */
export async function measureSimulation(
	folder: string,
	language: 'de' | 'en',
	options: Options & { readonly to: Report }
): Promise<void> {
	const whole = simulation(folder);
	const fairs = Array.from({ length: FAIRS }, (_, seed) =>
		drawnFair(whole, language, { openings: OPENINGS, random: chance('fair', seed) })
	);
	await measure(`simulation.${language}`, fairs, { ...options, language: 'de' });
}

async function measure(
	head: string,
	tasks: readonly Task[],
	{ weights, model, language, to }: Options & { language: string; to: Report }
): Promise<void> {
	const table = await openTable(weights);
	await model?.prepare(tasks.flatMap(textsOf));
	const measured = Object.fromEntries(
		Object.entries(systems(language, table, model)).map(([name, system]) => [
			name,
			measuredOn(tasks, system)
		])
	);
	to.table(
		head,
		Object.fromEntries(
			Object.entries(measured).map(([name, of]) => [
				name,
				Object.fromEntries(Object.entries(of).map(([column, values]) => [column, mean(values)]))
			])
		)
	);
	gains(head, measured, to);
}

/** How much better ours is than each other system, with the interval in which that may lie by chance. */
function gains(head: string, measured: Readonly<Record<string, Measured>>, to: Report): void {
	const { ours, ...others } = measured;
	if (!ours) return;
	const rows = Object.entries(others).map(([name, other]) => {
		const { difference, from, to: most } = pairedInterval(ours.map, other.map);
		return [`ours-${name}`, { mapGain: difference, from, to: most }] as const;
	});
	to.table(`${head}.gain`, Object.fromEntries(rows));
}

function systems(
	language: string,
	table: Embedding,
	model: Embedding | undefined
): Record<string, System> {
	const stemmer = STEMMERS[language];
	const by =
		(embedding: Embedding): System =>
		(documents) =>
			compared(
				documents,
				byMeaning((text) => embedding.vector(text) ?? new Float32Array(0))
			);
	return {
		random: atRandom,
		bm25: (documents) => bm25(documents, plainTokens),
		...(stemmer !== undefined && {
			'bm25-stemmed': (documents: Task['documents']) => bm25(documents, stemmedTokens(stemmer))
		}),
		letters,
		'ours-without-weights': (documents) => compared(documents, byLetters(documents)),
		ours: by(table),
		...(model && { transformers: by(model) })
	};
}

function measuredOn(tasks: readonly Task[], system: System): Measured {
	const lists = Object.fromEntries(
		Object.keys(MEASURES).map((name) => [name, [] as number[]])
	) as Record<MeasureName, number[]>;
	for (const { documents, queries } of tasks) {
		const rank = system(documents);
		for (const { parts, right } of queries) {
			const scores = rank(parts);
			const order = scores
				.map((_, index) => index)
				.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
			const gains = order.map((index) => right.get(index) ?? 0);
			const ideal = [...right.values()].sort((a, b) => b - a);
			for (const [name, measure] of Object.entries(MEASURES) as [MeasureName, Measure][])
				lists[name].push(measure({ gains, ideal }));
		}
	}
	return lists;
}
