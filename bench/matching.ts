// How well the matcher ranks, beside simpler ways: `npm run bench:matching [-- --titles FOLDER --simulation FOLDER]`.
// Without outside data it measures on the project's judged set. The last line is JSON.

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { openModel } from '../src/lib/server/embedding-model';
import { measureFairness } from './matching/measure-fairness';
import { measureJudged } from './matching/measure-judged';
import { measureSpeed } from './matching/measure-speed';
import { measureSimulation, measureTitles } from './matching/measure-sets';
import { report } from './matching/table';

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
		languages: { ...text, default: 'de,en,es' },
		/** A folder with a sentence model, to be measured beside the others: see optional/transformers. */
		model: { ...text, default: process.env.MODEL_DIR ?? '' },
		/** A page of the documentation to write the tables to. */
		page: text
	}
});
const { weights, titles, simulation } = values;
const to = report((line) => process.stdout.write(`${line}\n`));
const model =
	values.model === ''
		? undefined
		: await openModel(values.model, (error) => to.say(`The model ended: ${String(error)}`));

if (titles !== undefined)
	for (const language of values.languages.split(','))
		await measureTitles(titles, language, { weights, model, to });
if (simulation !== undefined) {
	if (values['held-out-weights'] === undefined)
		to.say(
			'These weights may have seen the occupations: name --held-out-weights for an honest figure.'
		);
	const unseen = values['held-out-weights'] ?? weights;
	for (const language of ['de', 'en'] as const)
		await measureSimulation(simulation, language, { weights: unseen, model, to });
}
await measureJudged({ weights, model }, to);
await measureFairness(weights, to);
await measureSpeed(weights, to);
await model?.close();
if (values.page !== undefined) {
	const intro =
		'# How accurate the matching is\n\nWritten by `npm run bench:matching -- --page FILE`; what the figures mean stands in [the bench](../../bench/matching/README.md).\n\n';
	await writeFile(values.page, await format(intro + to.markdown(), { parser: 'markdown' }));
}
to.say(JSON.stringify(to.figures));
