// What a day came to, for comparing who leads people where.

import { sum } from '../day/chance';
import { entry, type World } from '../day/world';
import { byVisitor, dayFigures, type WorldTalk } from '../day/world/figures';

export type RoutingFigures = {
	readonly talks: number;
	readonly noTalk: number;
	readonly waitMeanMin: number;
	readonly waitMedianMin: number;
	readonly waitP95Min: number;
	readonly seatIdleShare: number;
	/** Of the minutes in which the hall is neither filling nor emptying. */
	readonly idleMidShare: number;
	readonly totalMatch: number;
	readonly matchOfBound: number;
	readonly leftWaiting: number;
	readonly talksPerVisitor: number;
	readonly giniTalks: number;
};

const MIDDLE = [30, 270] as const;

export function routingFigures(
	world: World,
	{ talks, leftWaiting }: { readonly talks: readonly WorldTalk[]; readonly leftWaiting: number },
	bound: number
): RoutingFigures {
	const day = dayFigures(world, talks);
	return {
		talks: day.talks,
		noTalk: day.noTalk,
		waitMeanMin: day.waitMean,
		waitMedianMin: day.waitMedian,
		waitP95Min: day.waitP95,
		seatIdleShare: day.seatIdleShare,
		idleMidShare: idleMidShare(world, talks),
		totalMatch: day.scoreSum,
		matchOfBound: day.scoreSum / bound,
		leftWaiting,
		talksPerVisitor: day.talksPerVisitor,
		giniTalks: gini(world, talks)
	};
}

function idleMidShare({ reps, config }: World, talks: readonly WorldTalk[]): number {
	const within = (from: number, to: number) =>
		Math.max(0, Math.min(MIDDLE[1], to) - Math.max(MIDDLE[0], from));
	const staffed = sum(
		reps.map(({ from, to, break: pause }) => within(from, to) - within(...pause))
	);
	const busy = sum(talks.map(({ start, end }) => within(start, end + config.changeover)));
	return 1 - busy / staffed;
}

/** How unevenly talks are spread over people: 0 is the same for all. */
function gini({ visitors }: World, talks: readonly WorldTalk[]): number {
	const own = byVisitor(talks);
	const counts = visitors.map((_, visitor) => own.get(visitor)?.length ?? 0).sort((a, b) => a - b);
	const weighted = sum(counts.map((count, place) => count * (2 * (place + 1) - counts.length - 1)));
	return weighted / (counts.length * sum(counts));
}

/** The mean of each figure. */
export function meanFigures(days: readonly RoutingFigures[]): RoutingFigures {
	const first = entry(days, 0);
	const keys = Object.keys(first) as (keyof RoutingFigures)[];
	return Object.fromEntries(
		keys.map((key) => [key, sum(days.map((day) => day[key])) / days.length])
	) as RoutingFigures;
}

/** How far the days lie apart: standard deviation of each figure. */
export function spreadFigures(days: readonly RoutingFigures[]): RoutingFigures {
	const mean = meanFigures(days);
	const keys = Object.keys(mean) as (keyof RoutingFigures)[];
	return Object.fromEntries(
		keys.map((key) => [
			key,
			Math.sqrt(sum(days.map((day) => (day[key] - mean[key]) ** 2)) / days.length)
		])
	) as RoutingFigures;
}
