// Who goes where: the router beside what people do by themselves, on the same seeded days, and an upper bound.
// `npm run bench:routing [-- --from 101 --seeds 10 --visitors 675 --reps 60 --talk 6.8]`. The last line is JSON.

import { parseArgs } from 'node:util';
import { quantile } from './day/chance';
import { makeWorld, type World } from './day/world';
import { breaksOfWorld } from './day/world/audit';
import { walkUpDay } from './day/world/walk-up';
import { upperBound } from './routing/bound';
import { meanFigures, routingFigures, spreadFigures, type RoutingFigures } from './routing/figures';
import { domainDay, type DomainDay } from './routing/domain-day';
import { answerFigures } from './routing/answers';

const number = (fallback: string) => ({ type: 'string', default: fallback }) as const;
const { values } = parseArgs({
	options: {
		from: number('101'),
		seeds: number('10'),
		visitors: number('675'),
		reps: number('60'),
		/** Mean minutes of a talk. */
		talk: number('6.8')
	}
});
const say = (line: string) => process.stdout.write(`${line}\n`);

const played: Record<'ours' | 'own-queues', DomainDay[]> = { ours: [], 'own-queues': [] };
const throughFair = (name: keyof typeof played, how: 'led' | 'own-queues') => (world: World) => {
	const day = domainDay(world, how);
	played[name].push(day);
	return day;
};
const POLICIES = {
	'walk-up-by-popularity': (world: World) => walkUpDay(world, 'walkup'),
	'shortest-queue': (world: World) => walkUpDay(world, 'shortest'),
	'best-match': (world: World) => walkUpDay(world, 'listed'),
	'match-and-waiting-times': (world: World) => walkUpDay(world, 'informed'),
	'own-queues': throughFair('own-queues', 'own-queues'),
	ours: throughFair('ours', 'led')
} as const;
type Policy = keyof typeof POLICIES;

const names = Object.keys(POLICIES) as Policy[];
const found = new Map<Policy, RoutingFigures[]>(names.map((name) => [name, []]));
for (let nth = 0; nth < Number(values.seeds); nth++) {
	const world = makeWorld({
		seed: Number(values.from) + nth,
		visitors: Number(values.visitors),
		reps: Number(values.reps),
		talk: Number(values.talk)
	});
	const bound = upperBound(world);
	for (const name of names) {
		const day = POLICIES[name](world);
		const breaks = breaksOfWorld(world, day.talks);
		if (breaks.length > 0)
			throw new Error(`${name} breaks its world: ${breaks.slice(0, 3).join('; ')}`);
		found.get(name)?.push(routingFigures(world, day, bound));
	}
}

const COLUMNS = [
	['talks', 0],
	['noTalk', 1],
	['waitMeanMin', 2],
	['waitMedianMin', 1],
	['waitP95Min', 1],
	['seatIdleShare', 3],
	['idleMidShare', 3],
	['totalMatch', 1],
	['matchOfBound', 4],
	['leftWaiting', 1],
	['talksPerVisitor', 2],
	['giniTalks', 3]
] as const satisfies readonly (readonly [keyof RoutingFigures, number])[];

say(`seeds ${values.from} to ${Number(values.from) + Number(values.seeds) - 1}: mean ± spread`);
say(`${''.padEnd(26)}${COLUMNS.map(([name]) => name.padStart(16)).join('')}`);
for (const name of names) {
	const days = found.get(name) ?? [];
	const [mean, spread] = [meanFigures(days), spreadFigures(days)];
	const cells = COLUMNS.map(([key, digits]) =>
		`${mean[key].toFixed(digits)} ± ${spread[key].toFixed(digits)}`.padStart(16)
	);
	say(name.padEnd(26) + cells.join(''));
}
const result = Object.fromEntries(names.map((name) => [name, meanFigures(found.get(name) ?? [])]));
const answers = {
	ours: answerFigures(played.ours.flatMap((day) => day.answers)),
	'own-queues': answerFigures(played['own-queues'].flatMap((day) => day.answers))
};
for (const [name, told] of Object.entries(answers))
	say(
		`waits as told (${name}): ${told.etaCoverage.toFixed(3)} within the range, ${told.etaShownCoverage.toFixed(3)} as shown; ` +
			`median error ${told.etaMedianErrorMin.toFixed(2)} min; ${told.etaNarrowShare.toFixed(3)} of ranges narrow`
	);
const decisions = played.ours.flatMap((day) => day.decisions);
const decisionP99Ms = quantile(decisions, 0.99);
say(
	`one decision of the router: p99 ${decisionP99Ms.toFixed(2)} ms of ${String(decisions.length)}`
);
say(
	JSON.stringify({
		...result,
		'own-queues': { ...result['own-queues'], ...answers['own-queues'] },
		ours: { ...result.ours, ...answers.ours, decisionP99Ms }
	})
);
