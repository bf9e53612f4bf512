// Which openings and departments fit a person, best first; and what else might, from fields that they did not look for.

import type { ConceptId } from '../domain/concept';
import type { DepartmentId, OpeningId } from '../domain/vocabulary';
import type { Asked } from './asked';
import { match, type Match } from './match';
import type { Person } from './person';
import { scoreOf } from './values';
import { reasons, type Reasons } from './reasons';
import type { Taxonomy } from './taxonomy';

/** In words on screen: fits well, fits partly, worth a look. No percentages. */
export type Band = 'good' | 'partly' | 'look';

export type Fit = {
	readonly band: Band;
	readonly reasons: Reasons;
	/** The department's openings that fit best, best first, at most three. */
	readonly openings: readonly OpeningId[];
	/** The best opening has a hard requirement that is not met: there is a way there. */
	readonly isReachable?: true;
	/** From another field than what was said; by these shared skills (M6). */
	readonly otherField?: readonly ConceptId[];
};

/** How well each department fits one profile, best first. */
export type Ranking = readonly (Fit & {
	readonly department: DepartmentId;
	readonly score: number;
})[];

/** Chosen on the tuning half of the judged set. */
const BANDS: readonly (readonly [number, Band])[] = [
	[0.46, 'good'],
	[0.36, 'partly']
];
const SHOWN_OPENINGS = 3;
const ALTERNATIVES = 3;
/** Departments that nobody needs to be told about. */
const OBVIOUS = 4;
/** How much an alternative may repeat what stands there already (maximal marginal relevance, Carbonell 1998). */
const DIVERSITY = 0.5;

/** Every opening, best first; reachable ones keep their place, since a way there is shown (M2). */
export const matches = (someone: Person, openings: readonly Asked[]): Match[] =>
	openings.map((opening) => match(someone, opening)).sort((a, b) => b.score - a.score);

/** Ranks the departments by their best opening. Undefined for somebody who has said nothing. */
export function rank(
	someone: Person,
	openings: readonly Asked[],
	taxonomy: Taxonomy
): Ranking | undefined {
	if (someone.has.length + someone.profile.wishes.length === 0) return undefined;
	const has = someone.has.map(({ concept }) => concept);
	const departments = byDepartment(someone, openings);
	const bests = departments.map(([best]) => match(someone, best));
	const others = alternatives(bests, someone);
	return departments.flatMap((scored, place) => {
		const best = bests[place];
		if (!best) return [];
		const otherField = others.get(best.department);
		return [
			{
				department: best.department,
				score: best.score,
				band: bandOf(best.score),
				reasons: reasons(best, scored[0], { taxonomy, has }),
				openings: scored.slice(0, SHOWN_OPENINGS).map(({ opening }) => opening.id),
				...(best.isReachable && { isReachable: true as const }),
				...(otherField && { otherField })
			}
		];
	});
}

type AtLeastOne = readonly [Asked, ...Asked[]];

/** Openings by department, best first in both; the parts of a score are found later, for the best alone. */
function byDepartment(someone: Person, openings: readonly Asked[]): AtLeastOne[] {
	const scored = openings
		.map((asked) => ({ asked, score: scoreOf(someone, asked) }))
		.sort((a, b) => b.score - a.score);
	const found = new Map<DepartmentId, [Asked, ...Asked[]]>();
	for (const { asked } of scored) {
		const others = found.get(asked.opening.department);
		if (others) others.push(asked);
		else found.set(asked.opening.department, [asked]);
	}
	return [...found.values()];
}

export const bandOf = (score: number): Band =>
	BANDS.find(([least]) => score >= least)?.[1] ?? 'look';

/**
 * Departments beyond the best few whose openings share skills with the person though nobody of that trade is sought:
 * each time the one that shares most and repeats least.
 */
function alternatives(bests: readonly Match[], someone: Person): Map<DepartmentId, ConceptId[]> {
	const further = bests.slice(OBVIOUS);
	const open = further
		.filter(({ score }) => bandOf(score) !== 'good')
		.map((one) => ({ one, shared: sharedSkills(one, someone) }))
		.filter(({ shared }) => shared.length >= 2);
	const chosen = new Map<DepartmentId, ConceptId[]>();
	const repeated = new Set<ConceptId>();
	while (chosen.size < ALTERNATIVES) {
		const next = open
			.filter(({ one }) => !chosen.has(one.department))
			.map((candidate) => ({
				...candidate,
				worth:
					DIVERSITY * candidate.one.score -
					((1 - DIVERSITY) * candidate.shared.filter((skill) => repeated.has(skill)).length) /
						candidate.shared.length
			}))
			.sort((a, b) => b.worth - a.worth)[0];
		if (!next) break;
		chosen.set(next.one.department, next.shared.slice(0, 3));
		for (const skill of next.shared) repeated.add(skill);
	}
	return chosen;
}

const sharedSkills = ({ parts }: Match, { has }: Person): ConceptId[] =>
	has.length === 0
		? []
		: parts.flatMap((part) => (part.of === 'skill' && part.value >= 0.62 ? [part.concept] : []));
