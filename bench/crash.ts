// kill -9 at twenty random moments of a busy day: `npm run bench:crash [-- --seed 1 --kills 20]`. The last line is JSON.

import { parseArgs } from 'node:util';
import { crash } from './crash/crash';
import { chance, quantile } from './day/chance';

const { values } = parseArgs({
	options: { seed: { type: 'string' }, kills: { type: 'string', default: '20' } }
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
process.stdout.write(`Seed ${String(seed)}\n`);

const { wrongs, servingAgainMs, ...figures } = await crash({
	seed,
	kills: Number(values.kills),
	chance: chance('crash', seed)
});
for (const wrong of wrongs) process.stdout.write(`${wrong}\n`);
process.stdout.write(
	`${JSON.stringify({
		...figures,
		wrongs: wrongs.length,
		servingAgainP50Ms: quantile(servingAgainMs, 0.5),
		servingAgainMaxMs: Math.max(...servingAgainMs)
	})}\n`
);
process.exitCode = figures.missing === 0 && wrongs.length === 0 ? 0 : 1;
