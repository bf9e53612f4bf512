// Who comes: when, for how long, how many talks they want, how long they would wait, what they can do.

import { chance, hash, logNormal, pick, sum, type Chance } from '../chance';
import { rounded, type WorldConfig } from './config';
import { below, FIELD_WEIGHTS, GENERAL_SKILL, GENERAL_SKILLS, SKILLS_OF_FIELD } from './programme';

/** `stay`, `want`, `patience` and `noShow` are the person's own: no fair can know them. */
export type WorldVisitor = {
	readonly id: string;
	/** The badge code of those who registered before the day. */
	readonly ticket: string;
	readonly preRegistered: boolean;
	readonly arrive: number;
	readonly stay: number;
	readonly want: number;
	readonly patience: number;
	readonly noShow: number;
	readonly fields: readonly [number, number];
	readonly level: number;
	readonly skills: readonly number[];
	readonly language: number;
};

export function drawVisitors(config: WorldConfig): WorldVisitor[] {
	const visitors = Array.from({ length: config.visitors }, (_, index) =>
		drawVisitor(config, index)
	);
	return visitors.sort((a, b) => a.arrive - b.arrive);
}

/** The draws stand in the order that the seed fixes. */
function drawVisitor(config: WorldConfig, index: number): WorldVisitor {
	const next = chance(config.seed, 'v', index);
	const arrive = drawArrival(next, config);
	const fields = [pick(next, FIELD_WEIGHTS), pick(next, FIELD_WEIGHTS)] as const;
	const level = pick(next, [4, 4, 2]);
	const skills = drawSkills(next, fields);
	const want = drawWant(next, config);
	const { stayMedian, staySigma, patienceMedian, patienceSigma } = config;
	const stay = logNormal(next, { median: stayMedian, sigma: staySigma });
	const ticket = hash(config.seed, 'tk', index).toString(36).toUpperCase().padStart(7, '0');
	return {
		id: `v${index}`,
		ticket: `FAIR-${config.seed}-${ticket}`,
		preRegistered: next() < 0.55,
		arrive: rounded(arrive, 2),
		stay: rounded(Math.max(15, Math.min(300, stay)), 1),
		want,
		patience: rounded(
			Math.max(3, logNormal(next, { median: patienceMedian, sigma: patienceSigma })),
			1
		),
		noShow: next() < 0.5 ? config.noShow : 0,
		fields,
		level,
		skills,
		language: pick(next, [70, 8, 6, 5, 5, 6])
	};
}

/** By half hours; a third of the first half hour's people stand at the doors when they open. */
function drawArrival(next: Chance, { arrivals, open }: WorldConfig): number {
	const at = next() * sum(arrivals);
	let passed = 0;
	const found = arrivals.findIndex((share) => at <= (passed += share));
	const slot = found < 0 ? arrivals.length - 1 : found;
	const minute = (slot + next()) * (open / arrivals.length);
	return slot === 0 && next() < 0.35 ? next() * 6 : minute;
}

function drawSkills(next: Chance, [first, second]: readonly [number, number]): number[] {
	const skills = new Set<number>();
	const ofFirst = 3 + below(next, 4);
	const ofSecond = below(next, 4);
	for (let count = 0; count < ofFirst; count++) skills.add(ofField(next, first));
	for (let count = 0; count < ofSecond; count++) skills.add(ofField(next, second));
	for (let count = 0; count < 4; count++) skills.add(GENERAL_SKILL + below(next, GENERAL_SKILLS));
	return [...skills];
}

const ofField = (next: Chance, field: number) =>
	field * SKILLS_OF_FIELD + below(next, SKILLS_OF_FIELD);

function drawWant(next: Chance, { wantMean, wantMax }: WorldConfig): number {
	let want = 1;
	while (next() > 1 / wantMean && want < wantMax) want++;
	return want;
}
