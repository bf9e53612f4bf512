// How well the matcher ranks, beside simpler ways: `npm run bench:matching [-- --titles FOLDER --simulation FOLDER]`.
// Without outside data it measures on the project's judged set. The last line is JSON.

import { parseArgs } from 'node:util';
import { measureJudged } from './matching/measure-judged';
import { measureSpeed } from './matching/measure-speed';
import { measureSimulation, measureTitles } from './matching/measure-sets';
import type { Figures } from './matching/table';

const text = { type: 'string' } as const;
const { values } = parseArgs({
	options: {
		/** The `dataset` folder of https://github.com/rabihzbib/jobtitlesimilarity_dataset with its translations. */
		titles: text,
		/** A folder with `eval_jobs_municipal.jsonl` and `eval_profiles_municipal.jsonl`, drawn from ESCO. */
		simulation: text,
		weights: { ...text, default: 'models/static.weights' },
		/** Weights that have not seen the occupations of the simulation. */
		'held-out-weights': text,
		languages: { ...text, default: 'de,en,es' }
	}
});
const say = (line: string) => process.stdout.write(`${line}\n`);

const figures: Figures = {};
if (values.titles !== undefined) {
	for (const language of values.languages.split(','))
		Object.assign(
			figures,
			await measureTitles(values.titles, { language, weights: values.weights, say })
		);
}
if (values.simulation !== undefined) {
	const weights = values['held-out-weights'] ?? values.weights;
	if (values['held-out-weights'] === undefined)
		say(
			'These weights may have seen the occupations: name --held-out-weights for an honest figure.'
		);
	for (const language of ['de', 'en'] as const)
		Object.assign(figures, await measureSimulation(values.simulation, { language, weights, say }));
}
Object.assign(figures, await measureJudged({ weights: values.weights, say }));
Object.assign(figures, await measureSpeed({ weights: values.weights, say }));
say(JSON.stringify(figures));
