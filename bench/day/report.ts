// What a day came to: for whoever watches it run, for the press office, and for machines.

import type { Figures, OrganiserView } from '../../src/lib/views/organiser-view';
import type { Breach } from './checks';
import type { Samples } from './samples';
import type { Scene } from './scene';
import { breaksOfWorld, lengthErrors } from './world/audit';
import { quantile } from './chance';
import type { World } from './world';
import { dayFigures, type WorldTalk } from './world/figures';

/** The last line of a run. */
export type Summary = {
	readonly visitors: number;
	readonly talks: number;
	readonly applications: number;
	readonly violations: number;
	readonly replyP50Ms: number;
	readonly replyP99Ms: number;
	readonly screensP50Ms: number;
	readonly screensP99Ms: number;
	readonly serverRssMb: number;
	readonly seed: number;
	readonly talksPerVisitor: number;
	readonly noTalk: number;
	readonly waitMedianMin: number;
	readonly waitP95Min: number;
	readonly seatIdleShare: number;
	readonly missedCalls: number;
	readonly driverLagP99Ms: number;
	readonly speed: number;
};

export type Report = {
	readonly summary: Summary;
	readonly text: readonly string[];
	readonly breaches: readonly Breach[];
	readonly world: World;
	readonly talks: readonly WorldTalk[];
	/** What the driver itself did wrong: exceptions, and what its world does not allow. */
	readonly faults: readonly string[];
};

type Day = {
	readonly scene: Scene;
	readonly figures: Figures;
	readonly replies: Samples;
	readonly late: Samples;
	readonly bytes: number;
};

export function progressLine({
	scene,
	view,
	replies
}: {
	scene: Scene;
	view: OrganiserView;
	replies: Samples;
}): string {
	const { inside, waiting, talking, talks, applications } = view.figures;
	const parts = [
		clockTime(view.now),
		`${pad(inside)} inside`,
		`${pad(waiting)} waiting`,
		`${pad(talking)} talking`,
		`${pad(talks)} talks`,
		`${pad(applications)} applications`,
		`reply p99 ${replies.quantile(0.99).toFixed(1)} ms`,
		`screens p99 ${scene.ripples.delays.quantile(0.99).toFixed(0)} ms`,
		`${scene.checks.count} rules broken`
	];
	return parts.join('  ');
}

export function reportOf({ scene, figures, replies, late, bytes }: Day): Report {
	const { world, talks, checks, tally, ripples } = scene;
	const day = dayFigures(world, talks);
	const breaks = breaksOfWorld(world, talks);
	const summary: Summary = {
		visitors: world.visitors.length,
		talks: talks.length,
		applications: tally.count('apply'),
		violations: checks.count,
		replyP50Ms: rounded(replies.quantile(0.5), 2),
		replyP99Ms: rounded(replies.quantile(0.99), 2),
		screensP50Ms: rounded(ripples.delays.quantile(0.5), 1),
		screensP99Ms: rounded(ripples.delays.quantile(0.99), 1),
		serverRssMb: rounded(bytes / 2 ** 20, 0),
		seed: world.config.seed,
		talksPerVisitor: rounded(day.talksPerVisitor, 2),
		noTalk: day.noTalk,
		waitMedianMin: rounded(day.waitMedian, 1),
		waitP95Min: rounded(day.waitP95, 1),
		seatIdleShare: rounded(day.seatIdleShare, 3),
		missedCalls: figures.missedCalls,
		driverLagP99Ms: rounded(late.quantile(0.99), 2),
		speed: scene.speed
	};
	const faults = [...tally.failures, ...breaks.map((what) => `Against the world: ${what}`)];
	return {
		summary,
		text: [...pressText(scene, summary), ...technicalText(scene, { replies, late })],
		breaches: checks.breaches,
		world,
		talks,
		faults
	};
}

function pressText({ world }: Scene, summary: Summary): string[] {
	const { reps, departments } = world;
	return [
		'',
		`${summary.visitors} people came and had ${summary.talks} talks (${summary.talksPerVisitor} each) with`,
		`${reps.length} representatives of ${departments.length} departments. ${summary.applications} applications were handed in.`,
		`Half of the waits for a talk were shorter than ${summary.waitMedianMin} minutes, 19 of 20 shorter than ${summary.waitP95Min}.`,
		`${summary.noTalk} people had no talk; ${summary.missedCalls} calls were missed; seats stood idle for ${percent(summary.seatIdleShare)} of their time.`
	];
}

function technicalText(
	{ world, talks, checks, ripples, tally }: Scene,
	{ replies, late }: { replies: Samples; late: Samples }
): string[] {
	const list = (counts: readonly [string, number][]) =>
		counts.map(([what, count]) => `${count} ${what}`).join(', ') || 'none';
	const errors = lengthErrors(world, talks);
	return [
		'',
		`Replies: ${replies.count}, p50 ${ms(replies.quantile(0.5))}, p99 ${ms(replies.quantile(0.99))}`,
		`Until the last screen: ${ripples.delays.count} changes, p50 ${ms(ripples.delays.quantile(0.5))}, p99 ${ms(ripples.delays.quantile(0.99))}`,
		`The driver's own timers were late by p50 ${ms(late.quantile(0.5))}, p99 ${ms(late.quantile(0.99))}; that is part of the above.`,
		`Talks were ${quantile(errors, 0.5).toFixed(3)} minutes too long in the middle, ${quantile(errors, 0.99).toFixed(3)} at p99.`,
		`Accepted: ${list(tally.accepted)}`,
		`Refused: ${list(tally.refused)}`,
		`Also: ${list(tally.events)}`,
		`Rules broken: ${checks.count}`
	];
}

const clockTime = (instant: number) =>
	new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: 'Europe/Berlin' }).format(
		instant
	);

const pad = (count: number) => String(count).padStart(4);
const ms = (value: number) => `${value.toFixed(1)} ms`;
const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
const rounded = (value: number, digits: number) => +value.toFixed(digits);
