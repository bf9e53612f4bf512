// What is filled in at a kiosk, and what of it is sent.

import { CONSENT_VERSION } from '$lib/ui/messages/consents';
import type { ConsentChoice } from '$lib/domain/commands';
import type { ConceptId } from '$lib/domain/concept';
import type { Text } from '$lib/domain/programme';
import type {
	Ambition,
	Language,
	Profile,
	Skill,
	Spoken,
	Wish,
	WorkingTime
} from '$lib/domain/profile';
import type { Purpose } from '$lib/domain/vocabulary';
import type { Papers } from '$lib/ui/papers';

export type Form = {
	readonly skills: readonly Skill[];
	readonly wishes: readonly Wish[];
	readonly workingTime: WorkingTime;
	readonly spoken: readonly Spoken[];
	readonly words: string;
	/** Understood or proposed, and confirmed; with what they are called. */
	readonly concepts: readonly ConceptId[];
	readonly conceptNames: Readonly<Partial<Record<ConceptId, Text>>>;
	readonly ambitions: readonly Ambition[];
	/** Where they can get to; none means everywhere. */
	readonly districts: readonly string[];
	/** What they say of papers that were asked about; the others stay open. */
	readonly papers: Papers;
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
	ambitions: [],
	districts: [],
	papers: {},
	consents: []
};

export function profileOf(form: Form, language: Language) {
	const { skills, wishes, workingTime, spoken, words, ambitions } = form;
	const concepts = [...form.concepts];
	const districts = [...form.districts];
	const [holds, lacks] = (['holds', 'lacks'] as const).map((said) => papersThat(said, form.papers));
	return {
		language,
		skills: [...skills],
		wishes: [...wishes],
		workingTime,
		spoken: [...spoken],
		...(concepts.length > 0 && { concepts }),
		...(holds && holds.length > 0 && { holds }),
		...(lacks && lacks.length > 0 && { lacks }),
		...(ambitions.length > 0 && { ambitions: [...ambitions] }),
		...(districts.length > 0 && { districts }),
		...(words.trim() === '' ? {} : { words: words.trim() })
	} satisfies Profile;
}

const papersThat = (said: 'holds' | 'lacks', papers: Papers): ConceptId[] =>
	(Object.keys(papers) as ConceptId[]).filter((id) => papers[id] === said);

export const consentsOf = (form: Form): ConsentChoice[] =>
	form.consents.map((purpose) => ({ purpose, version: CONSENT_VERSION }));
