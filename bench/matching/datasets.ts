// Outside data to measure on, read from folders that the caller names; none of it belongs to the project.
// Job titles in eleven languages: https://github.com/rabihzbib/jobtitlesimilarity_dataset and Avature's translations.
// Fair simulation: occupations and skills of ESCO, https://esco.ec.europa.eu/en/use-esco/download

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Queries, documents, and which documents are right for a query. */
export type Task = {
	readonly queries: readonly {
		readonly parts: readonly string[];
		readonly right: ReadonlyMap<number, number>;
	}[];
	readonly documents: readonly { readonly title: string; readonly text?: string }[];
};

/** @param folder with `corpus_documents.tsv`, `queries.tsv` and `annotations.tsv` (trec_eval) */
export function jobTitles(folder: string): Task {
	const lines = (file: string) =>
		readFileSync(join(folder, file), 'utf8')
			.split(/\r?\n/)
			.filter((line) => line !== '')
			.map((line) => line.split('\t'));
	const documents = lines('corpus_documents.tsv').map(([id = '', title = '']) => ({ id, title }));
	const at = new Map(documents.map(({ id }, index) => [id, index]));
	const right = new Map<string, Map<number, number>>();
	for (const [query = '', , document = '', gain] of lines('annotations.tsv')) {
		const index = at.get(document);
		if (index === undefined) continue;
		right.set(query, (right.get(query) ?? new Map<number, number>()).set(index, Number(gain)));
	}
	const queries = lines('queries.tsv').map(([id = '', title = '']) => ({
		parts: [title],
		right: right.get(id) ?? new Map<number, number>()
	}));
	return { queries, documents };
}

type Job = { readonly id: string; readonly title_de: string; readonly text_de: string };
type Person = {
	readonly gold: string;
	readonly skills_de: readonly string[];
	readonly skills_en: readonly string[];
};

export type Simulation = { readonly jobs: readonly Job[]; readonly people: readonly Person[] };

export function simulation(folder: string): Simulation {
	const lines = <Row>(file: string) =>
		readFileSync(join(folder, file), 'utf8')
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => JSON.parse(line) as Row);
	return {
		jobs: lines<Job>('eval_jobs_municipal.jsonl'),
		people: lines<Person>('eval_profiles_municipal.jsonl')
	};
}

/** A fair of so many openings, drawn, and everybody who has their right one there. */
export function drawnFair(
	{ jobs, people }: Simulation,
	language: 'de' | 'en',
	{ openings, random }: { openings: number; random: () => number }
): Task {
	const pool = [...jobs];
	const chosen = Array.from({ length: openings }, () =>
		pool.splice(Math.floor(random() * pool.length), 1)
	).flat();
	const at = new Map(chosen.map(({ id }, index) => [id, index]));
	return {
		documents: chosen.map(({ title_de: title, text_de: text }) => ({ title, text })),
		queries: people.flatMap((person) => {
			const gold = at.get(person.gold);
			if (gold === undefined) return [];
			const parts = language === 'de' ? person.skills_de : person.skills_en;
			return [{ parts, right: new Map([[gold, 1]]) }];
		})
	};
}
