// What the form starts with: what was just typed, or what is known, or the least that is needed.

import type { ConceptId } from '$lib/domain/concept';
import { WORKING_TIMES, type Language, type Profile, type WorkingTime } from '$lib/domain/profile';
import type { Values } from '../me/form';

export type Filled = {
	readonly wishes: readonly string[];
	readonly skills: readonly string[];
	readonly workingTime: readonly WorkingTime[];
	readonly spoken: readonly string[];
	/** Confirmed before; ids, as the profile holds them. */
	readonly concepts: readonly ConceptId[];
	readonly holds: readonly ConceptId[];
	readonly lacks: readonly ConceptId[];
	readonly ambitions: readonly string[];
	readonly districts: readonly string[];
	readonly words: string;
};

type Known = { profile: Profile | undefined; values: Values | undefined; language: Language };

export function filledFrom({ profile, values, language }: Known): Filled {
	if (values) {
		return {
			wishes: values.wishes ?? [],
			skills: values.skills ?? [],
			workingTime: WORKING_TIMES.filter((time) => values.workingTime?.includes(time)),
			spoken: values.spoken ?? [],
			concepts: conceptsIn(values, 'concepts'),
			holds: conceptsIn(values, 'holds'),
			lacks: conceptsIn(values, 'lacks'),
			ambitions: values.ambitions ?? [],
			districts: values.districts ?? [],
			words: values.words?.[0] ?? ''
		};
	}
	return {
		wishes: profile?.wishes ?? [],
		skills: profile?.skills ?? [],
		workingTime: [profile?.workingTime ?? 'both'],
		spoken: profile?.spoken ?? [language],
		concepts: profile?.concepts ?? [],
		holds: profile?.holds ?? [],
		lacks: profile?.lacks ?? [],
		ambitions: profile?.ambitions ?? [],
		districts: profile?.districts ?? [],
		words: profile?.words ?? ''
	};
}

const conceptsIn = (values: Values, name: string) => (values[name] ?? []) as readonly ConceptId[];
