// What a search in the talent pool costs: `npm run bench:pool`. The last line is JSON.
// Options: --people 100000 --searches 2000 --seed 1

import { parseArgs } from 'node:util';
import { coarseOf } from '../src/lib/pool/coarse';
import { join, nothingPublished, publish } from '../src/lib/pool/publishing';
import { scoreOf, search, wantedBy } from '../src/lib/pool/search';
import { somebody } from '../tests/pool/people';
import { chance } from '../tests/support/chance';
import { percentile, rounded } from './cost/statistics';

const K = 5;
const { values } = parseArgs({
	options: {
		people: { type: 'string', default: '100000' },
		searches: { type: 'string', default: '2000' },
		seed: { type: 'string', default: '1' }
	}
});
const luck = chance(Number(values.seed));
const profiles = Array.from({ length: Number(values.people) }, () => somebody(luck));
const coarse = profiles.map(coarseOf);

const began = performance.now();
const { cohorts } = publish(
	join(
		nothingPublished<string>(),
		profiles.map((_, n) => String(n))
	),
	{
		k: K,
		week: 1,
		coarse: (id) => coarse[Number(id)] ?? coarseOf(somebody(luck))
	}
);
const publishing = performance.now() - began;

const times: number[] = [];
let wrong = 0;
for (let n = 0; n < Number(values.searches); n += 1) {
	const { skills, wishes, workingTime: hours } = somebody(luck);
	const wanted = wantedBy({ skills, wishes, hours });
	const from = performance.now();
	const found = search(cohorts, wanted);
	times.push(performance.now() - from);
	const best = cohorts.map(({ row }) => scoreOf(row, wanted)).sort((a, b) => b - a);
	if (found.some(({ score }, index) => score !== best[index])) wrong += 1;
}

const hidden = cohorts.map(({ row }) => Object.values(row).filter((value) => value === '*').length);
const figures = {
	people: profiles.length,
	cohorts: cohorts.length,
	smallest: Math.min(...cohorts.map(({ size }) => size)),
	hiddenAttributes: rounded(hidden.reduce((sum, one) => sum + one, 0) / cohorts.length),
	publishMilliseconds: rounded(publishing),
	searches: times.length,
	p50: rounded(percentile(times, 0.5)),
	p99: rounded(percentile(times, 0.99)),
	notTheBest: wrong
};
for (const [name, value] of Object.entries(figures))
	process.stdout.write(`${name.padEnd(20)} ${String(value)}\n`);
process.stdout.write(`${JSON.stringify(figures)}\n`);
