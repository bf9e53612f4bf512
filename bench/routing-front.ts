// The trade-off around the router's settings: how much match costs how much waiting, as a drawing.
// `npm run bench:routing-front [-- --from 1 --seeds 5 --out routing-front.svg]`. The last line is JSON.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { ROUTING } from '../src/lib/domain/routing/route';
import { makeWorld } from './day/world';
import { walkUpDay, type WalkUp } from './day/world/walk-up';
import { upperBound } from './routing/bound';
import { domainDay } from './routing/domain-day';
import { meanFigures, routingFigures } from './routing/figures';

const { values } = parseArgs({
	options: {
		from: { type: 'string', default: '1' },
		seeds: { type: 'string', default: '5' },
		out: { type: 'string', default: 'routing-front.svg' }
	}
});

/** Times what a minute of waiting costs as it is set. */
const TIMES = [0, 0.5, 1, 2, 5] as const;
/** People asked to come beyond the seats that are expected to be free: fewer idle seats, more standing. */
const SPARE = [0, 0.25, 0.75, 1] as const;
const WALKED: readonly (readonly [WalkUp, string])[] = [
	['walkup', 'by popularity'],
	['listed', 'best match'],
	['informed', 'match and waiting times'],
	['shortest', 'shortest queue']
];

const days = Array.from({ length: Number(values.seeds) }, (_, day) => {
	const world = makeWorld({ seed: Number(values.from) + day });
	return { world, bound: upperBound(world) };
});

type Point = {
	readonly who: string;
	readonly name: string;
	readonly waitMeanMin: number;
	readonly matchOfBound: number;
};

function point(
	who: string,
	name: string,
	play: (world: (typeof days)[0]['world']) => Parameters<typeof routingFigures>[1]
): Point {
	const { waitMeanMin, matchOfBound } = meanFigures(
		days.map(({ world, bound }) => routingFigures(world, play(world), bound))
	);
	return { who, name, waitMeanMin, matchOfBound };
}

const points = [
	...TIMES.map((times) =>
		point('the router, waiting', `waiting × ${String(times)}`, (world) =>
			domainDay(world, 'led', { ...ROUTING, waiting: ROUTING.waiting * times })
		)
	),
	...SPARE.map((spare) =>
		point('the router, calling', `spare ${String(spare)}`, (world) =>
			domainDay(world, 'led', { ...ROUTING, spare })
		)
	),
	...WALKED.map(([how, name]) =>
		point('people who walk up', name, (world) => walkUpDay(world, how))
	)
];

const spec: TopLevelSpec = {
	width: 640,
	height: 400,
	background: 'white',
	title: `Match and waiting, mean of days ${values.from} to ${String(Number(values.from) + days.length - 1)}`,
	data: { values: points.map((one) => ({ ...one })) },
	encoding: {
		x: {
			field: 'waitMeanMin',
			type: 'quantitative',
			title: 'mean wait (min)',
			scale: { zero: false }
		},
		y: {
			field: 'matchOfBound',
			type: 'quantitative',
			title: 'total match, share of the upper bound',
			scale: { zero: false }
		},
		color: { field: 'who', type: 'nominal', title: null, legend: { orient: 'bottom' } }
	},
	layer: [
		{ mark: { type: 'point', filled: true, size: 80 } },
		{ mark: { type: 'text', align: 'left', dx: 8, dy: -4 }, encoding: { text: { field: 'name' } } }
	]
};
const svg = await new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG();
writeFileSync(values.out, svg);
for (const { who, name, waitMeanMin, matchOfBound } of points)
	process.stdout.write(
		`${who.padEnd(20)}${name.padEnd(26)}wait ${waitMeanMin.toFixed(1).padStart(5)} min   match ${matchOfBound.toFixed(4)}\n`
	);
process.stdout.write(`drawn in ${values.out}\n${JSON.stringify(points)}\n`);
