// An opening while it is written: as the form holds it, and as it is sent.

import type { ConceptId } from '$lib/domain/concept';
import type { Opening } from '$lib/domain/programme';
import type { Ambition, Skill, Wish, WorkingTime } from '$lib/domain/profile';

type Pair = { de: string; en: string };
type Asks = Opening['asks'];
type MutableAsks = { [Part in keyof NonNullable<Asks>]: ConceptId[] };
export type RequirementDraft = {
	key: number;
	kind: 'hard' | 'wanted';
	text: Pair;
	/** From the fair file; the form keeps it. */
	anyOf?: ConceptId[];
};

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
	/** From the fair file; the form keeps it. */
	kept: { asks?: MutableAsks; offers?: Ambition[]; isCityWide?: true };
};

export const MAX_REQUIREMENTS = 20;
const FULL_TIME_HOURS = 39;

export const draftOf = (opening: Opening | undefined): OpeningDraft => ({
	title: { de: opening?.title.de ?? '', en: opening?.title.en ?? '' },
	tasks: opening?.tasks.join('\n') ?? '',
	requirements: (opening?.requirements ?? []).map(({ kind, text, anyOf }, key) => ({
		key,
		kind,
		text: { ...text },
		...(anyOf && { anyOf: [...anyOf] })
	})),
	skills: [...(opening?.skills ?? [])],
	wishes: [...(opening?.wishes ?? [])],
	pay: opening?.pay ?? '',
	hours: opening?.hours ?? 'both',
	weeklyHours: opening?.weeklyHours ?? FULL_TIME_HOURS,
	place: opening?.place ?? '',
	positions: opening?.positions ?? 1,
	kept: {
		...(opening?.asks && { asks: copied(opening.asks) }),
		...(opening?.offers && { offers: [...opening.offers] }),
		...(opening?.isCityWide && { isCityWide: true })
	}
});

const copied = ({ essential, wanted, occupations }: NonNullable<Asks>): MutableAsks => ({
	essential: [...essential],
	wanted: [...wanted],
	occupations: [...occupations]
});

export const newRequirement = (others: readonly RequirementDraft[]): RequirementDraft => ({
	key: Math.max(-1, ...others.map(({ key }) => key)) + 1,
	kind: 'wanted',
	text: { de: '', en: '' }
});

/** The mutable twin of `Opening`, as the wire's schema infers it. */
export const textOf = ({ tasks, requirements, kept, ...rest }: OpeningDraft) => ({
	...rest,
	...kept,
	tasks: tasks
		.split('\n')
		.map((task) => task.trim())
		.filter((task) => task !== ''),
	requirements: requirements.map(({ kind, text, anyOf }) => ({
		kind,
		text,
		...(anyOf && { anyOf })
	}))
});
