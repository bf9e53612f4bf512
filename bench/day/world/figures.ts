// What a day came to, reckoned the same way whoever ran it.

import { mean, quantile, sum } from '../chance';
import { applyShare, entry, type World } from '../world';

/** A talk that took place: places in the world's lists, and minutes. */
export type WorldTalk = {
	readonly visitor: number;
	readonly department: number;
	readonly rep: number;
	readonly start: number;
	readonly end: number;
};

export type DayFigures = {
	readonly talks: number;
	readonly talksPerVisitor: number;
	/** People who came and talked to nobody. */
	readonly noTalk: number;
	/** From being free (checked in, or the last talk over) to the next talk, less the walk. */
	readonly waitMean: number;
	readonly waitMedian: number;
	readonly waitP95: number;
	/** Of the representatives' minutes at the booth, those with neither talk nor change-over. */
	readonly seatIdleShare: number;
	readonly scoreSum: number;
	readonly applications: number;
};

export function dayFigures(world: World, talks: readonly WorldTalk[]): DayFigures {
	const { config, truth, visitors } = world;
	const waits = waitsBefore(world, talks);
	const scores = talks.map(({ visitor, department }) => cell(truth.score, visitor, department));
	const applying = talks.filter(({ visitor, department }, index) => {
		return cell(truth.applyU, visitor, department) < applyShare(config, entry(scores, index));
	});
	const busy = sum(talks.map(({ start, end }) => end - start + config.changeover));
	const met = new Set(talks.map(({ visitor }) => visitor));
	return {
		talks: talks.length,
		talksPerVisitor: talks.length / visitors.length,
		noTalk: visitors.length - met.size,
		waitMean: mean(waits),
		waitMedian: quantile(waits, 0.5),
		waitP95: quantile(waits, 0.95),
		seatIdleShare: 1 - busy / staffedMinutes(world),
		scoreSum: sum(scores),
		applications: applying.length
	};
}

/** Minutes for which representatives are at their booths. */
export const staffedMinutes = ({ reps }: World): number =>
	sum(reps.map(({ from, to, break: pause }) => to - from - (pause[1] - pause[0])));

/** Each person's talks, in order. */
export function byVisitor(talks: readonly WorldTalk[]): Map<number, WorldTalk[]> {
	const found = new Map<number, WorldTalk[]>();
	for (const talk of talks.toSorted((a, b) => a.start - b.start)) {
		const own = found.get(talk.visitor);
		if (own) own.push(talk);
		else found.set(talk.visitor, [talk]);
	}
	return found;
}

export const cell = (
	table: readonly (readonly number[])[],
	visitor: number,
	department: number
): number => entry(entry(table, visitor), department);

function waitsBefore({ config, visitors }: World, talks: readonly WorldTalk[]): number[] {
	return [...byVisitor(talks)].flatMap(([visitor, own]) => {
		const checkedIn = entry(visitors, visitor).arrive + config.checkin;
		return own.map(({ start }, index) => {
			const free = own[index - 1]?.end ?? checkedIn;
			return Math.max(0, start - free - config.walk);
		});
	});
}
