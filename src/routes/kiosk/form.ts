// What is filled in at a kiosk, and what of it is sent.

import type { ConsentChoice } from '$lib/domain/commands';
import type { ConceptId } from '$lib/domain/concept';
import type { Text } from '$lib/domain/programme';
import type { Language, Profile, Skill, Spoken, Wish, WorkingTime } from '$lib/domain/profile';
import type { Purpose } from '$lib/domain/vocabulary';

export type Form = {
	readonly skills: readonly Skill[];
	readonly wishes: readonly Wish[];
	readonly workingTime: WorkingTime;
	readonly spoken: readonly Spoken[];
	readonly words: string;
	/** Understood or proposed, and confirmed; with what they are called. */
	readonly concepts: readonly ConceptId[];
	readonly conceptNames: Readonly<Partial<Record<ConceptId, Text>>>;
	/** None is ever ticked before (C7). */
	readonly consents: readonly Purpose[];
};

export const emptyForm: Form = {
	skills: [],
	wishes: [],
	workingTime: 'both',
	spoken: [],
	words: '',
	concepts: [],
	conceptNames: {},
	consents: []
};

/** Which text of the consents is shown: the one in ui/messages/kiosk. */
const CONSENT_VERSION = 1;

export function profileOf(
	{ skills, wishes, workingTime, spoken, words, concepts }: Form,
	language: Language
) {
	return {
		language,
		skills: [...skills],
		wishes: [...wishes],
		workingTime,
		spoken: [...spoken],
		...(concepts.length > 0 && { concepts: [...concepts] }),
		...(words.trim() === '' ? {} : { words: words.trim() })
	} satisfies Profile;
}

export const consentsOf = (form: Form): ConsentChoice[] =>
	form.consents.map((purpose) => ({ purpose, version: CONSENT_VERSION }));
