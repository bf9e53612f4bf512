// Rounds of speed-dating: how good the plans are beside an exact solver's, and how long they take.
// `npm run bench:rounds [-- --from 1 --seeds 5 --visitors 300 --seats 50 --rounds 8]`. The last line is JSON.

import { parseArgs } from 'node:util';
import loadHighs from 'highs';
import { plannedRound, type RoundQuestion } from '../src/lib/domain/routing/plan-round';
import type { BoothId, SeatNumber, VisitorId } from '../src/lib/domain/vocabulary';
import { quantile, sum } from './day/chance';
import { entry, makeWorld, type World } from './day/world';
import { bestRound, bestRounds } from './routing/exact-rounds';

const number = (fallback: string) => ({ type: 'string', default: fallback }) as const;
const { values } = parseArgs({
	options: {
		from: number('1'),
		seeds: number('5'),
		visitors: number('300'),
		seats: number('50'),
		rounds: number('8')
	}
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const highs = await loadHighs();

type Day = {
	readonly planMs: number[];
	/** Of each round: total match beside the exact solver's under the same rules. */
	readonly shares: number[];
	/** Of all rounds: beside the most that is possible if nobody minded being left out. */
	readonly ofAll: number;
	/** Visitors who sat in no round, and seats that stayed empty. */
	readonly without: number;
	readonly empty: number;
};

function play(world: World): Day {
	const met = world.visitors.map(() => new Set<number>());
	const leftOut = world.visitors.map(() => 0);
	const [planMs, shares]: [number[], number[]] = [[], []];
	const talked = new Set<number>();
	let [total, empty] = [0, 0];
	for (let round = 1; round <= Number(values.rounds); round++) {
		const asked = questionOf(world, { round, met, leftOut });
		const began = performance.now();
		const { pairs } = plannedRound(asked);
		planMs.push(performance.now() - began);
		const fits = pairs.map(({ visitor, booth }) => cellOf(world, visitor, booth));
		shares.push(sum(fits) / bestRound(highs, asked));
		total += sum(fits);
		empty += world.reps.length - pairs.length;
		const sat = new Set(pairs.map(({ visitor }) => Number(visitor)));
		for (const { visitor, booth } of pairs) met[Number(visitor)]?.add(Number(booth));
		world.visitors.forEach((_, index) => {
			leftOut[index] = sat.has(index) ? 0 : (leftOut[index] ?? 0) + 1;
		});
		for (const visitor of sat) talked.add(visitor);
	}
	const ofAll = total / bestRounds(highs, world, Number(values.rounds));
	return { planMs, shares, ofAll, without: world.visitors.length - talked.size, empty };
}

function questionOf(
	world: World,
	{
		round,
		met,
		leftOut
	}: { round: number; met: readonly Set<number>[]; leftOut: readonly number[] }
): RoundQuestion {
	return {
		round,
		seats: world.reps.map(({ department }, rep) => ({
			booth: String(department) as BoothId,
			seat: (rep + 1) as SeatNumber,
			isOpen: true
		})),
		people: world.visitors.map((_, visitor) => ({
			visitor: String(visitor) as VisitorId,
			isFree: true,
			leftOut: entry(leftOut, visitor),
			fits: Float64Array.from(world.reps, ({ department }) =>
				entry(met, visitor).has(department)
					? -1
					: entry(entry(world.truth.score, visitor), department)
			)
		}))
	};
}

const cellOf = (world: World, visitor: VisitorId, booth: BoothId): number =>
	entry(entry(world.truth.score, Number(visitor)), Number(booth));

const days = Array.from({ length: Number(values.seeds) }, (_, day) =>
	play(
		makeWorld({
			seed: Number(values.from) + day,
			visitors: Number(values.visitors),
			reps: Number(values.seats)
		})
	)
);
const figures = {
	planP99Ms: quantile(
		days.flatMap(({ planMs }) => planMs),
		0.99
	),
	matchOfOptimumMin: Math.min(...days.flatMap(({ shares }) => shares)),
	matchOfUnfairOptimum: sum(days.map(({ ofAll }) => ofAll)) / days.length,
	withoutMean: sum(days.map(({ without }) => without)) / days.length,
	emptySeats: sum(days.map(({ empty }) => empty))
};
say(
	`${values.seeds} days of ${values.rounds} rounds, ${values.visitors} visitors, ${values.seats} seats`
);
say(`one plan: p99 ${figures.planP99Ms.toFixed(1)} ms`);
say(`total match of the worst round: ${figures.matchOfOptimumMin.toFixed(4)} of the exact optimum`);
say(
	`total match of all rounds: ${figures.matchOfUnfairOptimum.toFixed(3)} of what is possible if nobody minded being left out`
);
say(
	`visitors without a seat in any round: ${figures.withoutMean.toFixed(1)}; seats left empty: ${String(figures.emptySeats)}`
);
say(JSON.stringify(figures));
