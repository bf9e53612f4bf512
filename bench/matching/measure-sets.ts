// Outside sets: job titles against job titles, and profiles against the openings of drawn fairs.

import { join } from 'node:path';
import { openTable } from '../../src/lib/server/embedding-table';
import type { Vector } from '../../src/lib/matching/embedder';
import { chance } from '../day/chance';
import { drawnFair, jobTitles, simulation, type Task } from './datasets';
import { MEASURES, mean, pairedInterval, type Measure, type MeasureName } from './measures';
import {
	atRandom,
	bm25,
	letters,
	meanings,
	plainTokens,
	stemmedTokens,
	type Ranker
} from './rankers';
import { table, type Figures } from './table';

type Say = (line: string) => void;
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

export async function measureTitles(
	folder: string,
	{ language, weights, say }: { language: string; weights: string; say: Say }
): Promise<Figures> {
	const task = jobTitles(join(folder, language));
	return reported(`titles.${language}`, [task], { weights, language, say });
}

/** Twenty fairs of 84 openings each, drawn with a seed; profiles are lists of skills. */
export async function measureSimulation(
	folder: string,
	{ language, weights, say }: { language: 'de' | 'en'; weights: string; say: Say }
): Promise<Figures> {
	const whole = simulation(folder);
	const fairs = Array.from({ length: FAIRS }, (_, seed) =>
		drawnFair(whole, language, { openings: OPENINGS, random: chance('fair', seed) })
	);
	return reported(`simulation.${language}`, fairs, { weights, language: 'de', say });
}

async function reported(
	head: string,
	tasks: readonly Task[],
	{ weights, language, say }: { weights: string; language: string; say: Say }
): Promise<Figures> {
	const embedding = await openTable(weights);
	const embed = (text: string) => embedding.vector(text) ?? new Float32Array(0);
	const measured = Object.fromEntries(
		Object.entries(systems(language, embed)).map(([name, ranker]) => [
			name,
			measuredOn(tasks, ranker)
		])
	);
	const rows = Object.fromEntries(
		Object.entries(measured).map(([name, of]) => [
			name,
			Object.fromEntries(Object.entries(of).map(([measure, values]) => [measure, mean(values)]))
		])
	);
	const { ours, letters: byLetters } = measured;
	const figures = table(head, rows, say);
	if (!ours || !byLetters) return figures;
	const gain = pairedInterval(ours.map, byLetters.map);
	say(
		`ours − letters, MAP: ${gain.difference.toFixed(3)} [${gain.from.toFixed(3)}, ${gain.to.toFixed(3)}]`
	);
	return { ...figures, [`${head}.gain.from`]: gain.from, [`${head}.gain.to`]: gain.to };
}

function systems(
	language: string,
	embed: (text: string) => Vector
): Record<string, (documents: Task['documents']) => Ranker> {
	const stemmer = STEMMERS[language];
	return {
		random: atRandom,
		bm25: (documents) => bm25(documents, plainTokens),
		...(stemmer !== undefined && {
			'bm25-stemmed': (documents: Task['documents']) => bm25(documents, stemmedTokens(stemmer))
		}),
		letters,
		ours: (documents) => meanings(documents, embed)
	};
}

function measuredOn(
	tasks: readonly Task[],
	system: (documents: Task['documents']) => Ranker
): Measured {
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
