// What holds whatever a fair does: how well a department suits a visitor, and how long their talk would be.

import { draw, chance, gumbel, mean, normal } from '../chance';
import { popularity, rounded, type WorldConfig } from './config';
import type { WorldDepartment, WorldOpening } from './programme';
import type { WorldVisitor } from './visitors';

/** Each a row per visitor with a column per department. */
export type Truth = {
	/** 0 … 1. Stands for a visitor's own judgement and for a matcher's; everything else here is hidden. */
	readonly score: readonly (readonly number[])[];
	/** The opening behind the score. */
	readonly bestOpening: readonly (readonly number[])[];
	/** Length of the talk. */
	readonly minutes: readonly (readonly number[])[];
	/** Applies if the share for the score is above this. */
	readonly applyU: readonly (readonly number[])[];
	/** What draws people who walk up without knowing more. */
	readonly utility: readonly (readonly number[])[];
};

type Day = {
	readonly config: WorldConfig;
	readonly departments: readonly WorldDepartment[];
	readonly openings: readonly WorldOpening[];
	readonly visitors: readonly WorldVisitor[];
};

export function drawTruth({ config, departments, openings, visitors }: Day): Truth {
	const { seed } = config;
	const liked = popularity(config);
	const columns = departments.map((_, department) => department);
	const best = visitors.map((visitor) =>
		columns.map((department) => bestOf(visitor, { department, openings }))
	);
	const table = (cell: (visitor: WorldVisitor, department: number, score: number) => number) =>
		visitors.map((visitor, v) =>
			columns.map((department) => cell(visitor, department, best[v]?.[department]?.score ?? 0))
		);
	return {
		score: best.map((row) => row.map(({ score }) => score)),
		bestOpening: best.map((row) => row.map(({ opening }) => opening)),
		minutes: ofMeanLength(
			config,
			table(({ id }, d) => talkLength(config, { id, department: d }))
		),
		applyU: table(({ id }, d) => rounded(draw(seed, 'app', id, d), 4)),
		utility: table(({ id }, d, score) =>
			rounded(
				Math.log(liked[d] ?? 1) + config.know * score + gumbel(chance(seed, 'util', id, d)),
				3
			)
		)
	};
}

function bestOf(
	visitor: WorldVisitor,
	{ department, openings }: { department: number; openings: readonly WorldOpening[] }
): { score: number; opening: number } {
	let found = { score: 0, opening: -1 };
	openings.forEach((opening, index) => {
		if (opening.department !== department) return;
		const score = scoreOf(visitor, opening);
		if (score > found.score || found.opening < 0) found = { score, opening: index };
	});
	return found;
}

/** Skills met, the field, and how near the levels are. */
function scoreOf(visitor: WorldVisitor, opening: WorldOpening): number {
	const met = opening.skills.filter((skill) => visitor.skills.includes(skill)).length;
	const [first, second] = visitor.fields;
	const field = opening.field === first ? 1 : opening.field === second ? 0.6 : 0;
	const apart = Math.abs(visitor.level - opening.level);
	const level = apart === 0 ? 1 : apart === 1 ? 0.5 : 0;
	return rounded((0.55 * met) / opening.skills.length + 0.3 * field + 0.15 * level, 3);
}

function talkLength(
	{ seed, talk, talkCv, talkMin, talkMax }: WorldConfig,
	{ id, department }: { id: string; department: number }
): number {
	const sigma = Math.sqrt(Math.log(1 + talkCv ** 2));
	const mu = Math.log(talk) - (sigma * sigma) / 2;
	const length = Math.exp(mu + sigma * normal(chance(seed, 'len', id, department)));
	return rounded(Math.min(talkMax, Math.max(talkMin, length)), 2);
}

/** The bounds have moved the mean: this puts it right. */
function ofMeanLength({ talk }: WorldConfig, minutes: readonly (readonly number[])[]): number[][] {
	const found = mean(minutes.flat());
	return minutes.map((row) => row.map((length) => rounded((length * talk) / found, 2)));
}
