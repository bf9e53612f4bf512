// An opening while it is written: as the form holds it, and as it is sent.

import type { Opening } from '$lib/domain/programme';
import type { Skill, Wish, WorkingTime } from '$lib/domain/profile';

type Pair = { de: string; en: string };
export type RequirementDraft = { key: number; kind: 'hard' | 'wanted'; text: Pair };

export type OpeningDraft = {
	title: Pair;
	/** One task per line. */
	tasks: string;
	requirements: RequirementDraft[];
	skills: Skill[];
	wishes: Wish[];
	pay: string;
	hours: WorkingTime;
	weeklyHours: number;
	place: string;
	positions: number;
};

export const MAX_REQUIREMENTS = 20;
const FULL_TIME_HOURS = 39;

export const draftOf = (opening: Opening | undefined): OpeningDraft => ({
	title: { de: opening?.title.de ?? '', en: opening?.title.en ?? '' },
	tasks: opening?.tasks.join('\n') ?? '',
	requirements: (opening?.requirements ?? []).map(({ kind, text }, key) => ({
		key,
		kind,
		text: { ...text }
	})),
	skills: [...(opening?.skills ?? [])],
	wishes: [...(opening?.wishes ?? [])],
	pay: opening?.pay ?? '',
	hours: opening?.hours ?? 'both',
	weeklyHours: opening?.weeklyHours ?? FULL_TIME_HOURS,
	place: opening?.place ?? '',
	positions: opening?.positions ?? 1
});

export const newRequirement = (others: readonly RequirementDraft[]): RequirementDraft => ({
	key: Math.max(-1, ...others.map(({ key }) => key)) + 1,
	kind: 'wanted',
	text: { de: '', en: '' }
});

/** The mutable twin of `Opening`, as the wire's schema infers it. */
export const textOf = ({ tasks, requirements, ...rest }: OpeningDraft) => ({
	...rest,
	tasks: tasks
		.split('\n')
		.map((task) => task.trim())
		.filter((task) => task !== ''),
	requirements: requirements.map(({ kind, text }) => ({ kind, text }))
});
