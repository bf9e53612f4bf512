// A first, plain match: shared skills and wishes, working time, and what is missing. It orders, it never excludes.

import type { Opening } from '../domain/programme';
import type { Profile, Skill } from '../domain/profile';
import type { DepartmentId, OpeningId } from '../domain/vocabulary';

export type MatchReason =
	| { readonly kind: 'skill'; readonly skill: Skill }
	| { readonly kind: 'wish'; readonly wish: Profile['wishes'][number] }
	| { readonly kind: 'working-time' }
	| { readonly kind: 'missing'; readonly skill: Skill };

export type Band = 'good' | 'partly' | 'look';

export type Fit = {
	readonly band: Band;
	readonly reasons: readonly MatchReason[];
	/** The department's openings that fit best, best first, at most three. */
	readonly openings: readonly OpeningId[];
};

/** How well each department fits one profile, best first. */
export type Ranking = readonly (Fit & {
	readonly department: DepartmentId;
	readonly score: number;
})[];

export type Offered = { readonly id: OpeningId; readonly department: DepartmentId } & Opening;

/** Weights of the parts of a score between 0 and 1: skills count most, wishes next. */
const WEIGHTS = { skills: 0.6, wishes: 0.3, workingTime: 0.1 };
const BANDS: readonly (readonly [number, Band])[] = [
	[0.5, 'good'],
	[0.25, 'partly']
];
const SHOWN_OPENINGS = 3;
const SHOWN_REASONS = 4;

/** Ranks the departments by their best opening; ties keep the order of the programme. */
export function rank(profile: Profile, openings: readonly Offered[]): Ranking {
	const byDepartment = new Map<DepartmentId, { opening: Offered; score: number }[]>();
	for (const opening of openings) {
		const scored = byDepartment.get(opening.department) ?? [];
		scored.push({ opening, score: score(profile, opening) });
		byDepartment.set(opening.department, scored);
	}
	return [...byDepartment]
		.map(([department, scored]) => {
			scored.sort((a, b) => b.score - a.score);
			const [best] = scored;
			return {
				department,
				score: best?.score ?? 0,
				band: bandOf(best?.score ?? 0),
				reasons: best ? reasons(profile, best.opening) : [],
				openings: scored.slice(0, SHOWN_OPENINGS).map(({ opening }) => opening.id)
			};
		})
		.sort((a, b) => b.score - a.score);
}

/** Between 0 and 1. What a person did not say counts neither for nor against them. */
export function score(profile: Profile, opening: Opening): number {
	const parts = [
		[WEIGHTS.skills, profile.skills.length > 0 ? share(opening.skills, profile.skills) : undefined],
		[WEIGHTS.wishes, profile.wishes.length > 0 ? share(opening.wishes, profile.wishes) : undefined],
		[WEIGHTS.workingTime, isTimeRight(profile, opening) ? 1 : 0]
	] as const;
	const hasSaidAnything = profile.skills.length + profile.wishes.length > 0;
	if (!hasSaidAnything) return 0;
	const said = parts.filter(([, value]) => value !== undefined);
	const weight = said.reduce((sum, [part]) => sum + part, 0);
	return said.reduce((sum, [part, value]) => sum + part * (value ?? 0), 0) / weight;
}

export function reasons(profile: Profile, opening: Opening): MatchReason[] {
	const missing = opening.skills.filter((skill) => !profile.skills.includes(skill));
	return [
		...opening.skills
			.filter((skill) => profile.skills.includes(skill))
			.map((skill): MatchReason => ({ kind: 'skill', skill })),
		...opening.wishes
			.filter((wish) => profile.wishes.includes(wish))
			.map((wish): MatchReason => ({ kind: 'wish', wish })),
		...(isTimeRight(profile, opening) && profile.workingTime !== 'both'
			? [{ kind: 'working-time' } as const]
			: []),
		...missing.slice(0, 1).map((skill): MatchReason => ({ kind: 'missing', skill }))
	].slice(0, SHOWN_REASONS);
}

const isTimeRight = (profile: Profile, opening: Opening) =>
	profile.workingTime === 'both' ||
	opening.hours === 'both' ||
	profile.workingTime === opening.hours;

const share = <Word>(asked: readonly Word[], has: readonly Word[]) =>
	asked.length === 0 ? 0 : asked.filter((word) => has.includes(word)).length / asked.length;

const bandOf = (value: number): Band => BANDS.find(([least]) => value >= least)?.[1] ?? 'look';
