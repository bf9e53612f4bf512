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
			concepts: (values.concepts ?? []) as readonly ConceptId[],
			words: values.words?.[0] ?? ''
		};
	}
	return {
		wishes: profile?.wishes ?? [],
		skills: profile?.skills ?? [],
		workingTime: [profile?.workingTime ?? 'both'],
		spoken: profile?.spoken ?? [language],
		concepts: profile?.concepts ?? [],
		words: profile?.words ?? ''
	};
}
