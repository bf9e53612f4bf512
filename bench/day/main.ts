// `npm run day`: plays a seeded fair day against a server through its public doors, and says how it went.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mean } from './chance';
import { readOptions, USAGE, WrongOption } from './options';
import type { Report, Summary } from './report';
import { runDay, type DayOptions } from './run-day';

const say = (line: string) => process.stdout.write(`${line}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

try {
	const { days, log } = readOptions(process.argv.slice(2));
	const reports: Report[] = [];
	for (const options of days) {
		const report = await play(options);
		if (log !== undefined) await keep(log, report);
		reports.push(report);
	}
	const summary = summaryOf(reports.map((report) => report.summary));
	const isBroken = reports.some(({ breaches, faults }) => breaches.length + faults.length > 0);
	say(JSON.stringify(summary));
	process.exit(isBroken ? 1 : 0);
} catch (error) {
	if (!(error instanceof WrongOption)) throw error;
	process.stderr.write(`${error.message}\n\n${USAGE}\n`);
	process.exit(2);
}

async function play(options: DayOptions): Promise<Report> {
	const { visitors, seed, speed, running } = options;
	const where = running?.url ?? `a server of its own, ${speed} times as fast as the wall's clock`;
	say(`Day ${seed}: ${visitors} visitors on ${where}.`);
	const report = await runDay(options, say);
	for (const line of report.text) say(line);
	for (const { rule, what } of report.breaches) say(`  broken: ${rule} ${what}`);
	for (const fault of report.faults.slice(0, 50)) say(`  the driver's own fault: ${fault}`);
	say('');
	return report;
}

/** The talks as a list, beside the world that they were held in. */
async function keep(folder: string, { world, talks }: Report): Promise<void> {
	const { seed } = world.config;
	const list = talks.map(({ visitor, department, rep, start, end }) => ({
		visitor: world.visitors[visitor]?.id,
		department: world.departments[department]?.id,
		rep: world.reps[rep]?.id,
		start,
		end
	}));
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, `talks-${seed}.json`), JSON.stringify(list));
	await writeFile(join(folder, `world-${seed}.json`), JSON.stringify(world));
}

/** One day as it is; of several the means, but every broken rule and the worst of what must stay below. */
function summaryOf(days: readonly Summary[]): object {
	const [first] = days;
	if (!first || days.length === 1) return first ?? {};
	for (const day of days) say(JSON.stringify(day));
	const means = Object.fromEntries(
		Object.keys(first).map((key) => {
			const values = days.map((day) => day[key as keyof Summary]);
			return [key, +mean(values).toFixed(3)];
		})
	);
	const violations = days.reduce((sum, day) => sum + day.violations, 0);
	const serverRssMb = Math.max(...days.map((day) => day.serverRssMb));
	return { ...means, violations, serverRssMb, seed: first.seed, days: days.length };
}
