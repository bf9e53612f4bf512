// Why an opening fits or does not: the parts of a score, sorted by what they mean to the person (M1).

import type { ConceptId, Way } from '../domain/concept';
import type { Ambition, Wish } from '../domain/profile';
import type { Asked } from './asked';
import type { Match } from './match';
import type { Part } from './parts';
import type { FactState } from './values';
import type { Taxonomy } from './taxonomy';

/** Something asked, and what the person has that answers it, if that is another thing. */
export type Answered = { readonly concept: ConceptId; readonly by?: ConceptId };

export type Reasons = {
	readonly met: readonly Answered[];
	/** Asked, not there yet, and close to what is there. */
	readonly learnable: readonly Answered[];
	readonly missing: readonly ConceptId[];
	/** Requirements by law or agreement, as facts; `index` is the requirement's place in the opening. */
	readonly hard: readonly {
		readonly index: number;
		readonly state: FactState;
		readonly ways: readonly Way[];
	}[];
	readonly occupation?: Answered;
	readonly wishes: readonly Wish[];
	readonly ambitions: readonly Ambition[];
	readonly workingTime: 'right' | 'other';
	readonly district?: 'right' | 'other';
	/** What the person did not say; it counts neither for nor against them. */
	readonly unsaid: readonly ('wishes' | 'ambitions' | 'district')[];
	/** Part of it, though the person would rather not. */
	readonly disliked: readonly ConceptId[];
	/** The person's own things that play no part here. */
	readonly notUsed: readonly ConceptId[];
	/** What would raise the score most, best first. */
	readonly wouldChange: readonly ConceptId[];
};

/** Evidence from which something is there, and from which it is near. */
const MET = 0.62;
const NEAR = 0.3;
const CHOICES = ['wishes', 'ambitions', 'district'] as const;
const SHOWN = { met: 5, learnable: 3, missing: 3, notUsed: 5, wouldChange: 2 } as const;

export function reasons(
	{ parts }: Match,
	{ facts }: Asked,
	{ taxonomy, has }: { taxonomy: Taxonomy; has: readonly ConceptId[] }
): Reasons {
	const skills = parts.filter((part) => part.of === 'skill');
	const byWorth = [...skills].sort((a, b) => b.weight * b.value - a.weight * a.value);
	const byGain = [...skills].sort((a, b) => b.weight * (1 - b.value) - a.weight * (1 - a.value));
	const met = byWorth.filter(({ value }) => value >= MET);
	const occupation = parts.find((part) => part.of === 'occupation');
	const used = new Set(
		parts.flatMap((part) => {
			if (part.of === 'brought') return part.used;
			return 'by' in part && part.by && part.value >= NEAR ? [part.by] : [];
		})
	);
	const district = parts.find((part) => part.of === 'district');
	const time = parts.find((part) => part.of === 'working-time' && !isUnsaid(part));
	return {
		met: distinct(met.map(answered), taxonomy).slice(0, SHOWN.met),
		learnable: byGain
			.filter(({ value }) => value >= NEAR && value < MET)
			.map(answered)
			.slice(0, SHOWN.learnable),
		missing: byGain
			.filter(({ value }) => value < NEAR)
			.map(({ concept }) => concept)
			.slice(0, SHOWN.missing),
		hard: parts.flatMap((part) => {
			const fact = part.of === 'fact' ? facts.find(({ index }) => index === part.index) : undefined;
			return part.of === 'fact' && fact?.isHard
				? [{ index: part.index, state: part.state, ways: part.state === 'met' ? [] : fact.ways }]
				: [];
		}),
		...(occupation?.concept && occupation.value >= MET && { occupation: answered(occupation) }),
		wishes: parts.flatMap((part) => (part.of === 'wishes' ? part.shared : [])),
		ambitions: parts.flatMap((part) => (part.of === 'ambitions' ? part.shared : [])),
		workingTime: time && time.value < 1 ? 'other' : 'right',
		...(district && !isUnsaid(district) && { district: district.value === 1 ? 'right' : 'other' }),
		unsaid: CHOICES.filter((of) => parts.some((part) => part.of === of && isUnsaid(part))),
		disliked: parts.flatMap((part) => (part.of === 'dislikes' ? part.touched : [])),
		notUsed: has.filter((concept) => !used.has(concept)).slice(0, SHOWN.notUsed),
		wouldChange: byGain
			.filter(({ value }) => value < MET)
			.map(({ concept }) => concept)
			.slice(0, SHOWN.wouldChange)
	};
}

const isUnsaid = (part: Part): boolean => 'unsaid' in part;

function answered({ concept, by }: { concept?: ConceptId; by?: ConceptId }): Answered {
	const what = concept ?? ('' as ConceptId);
	return by === undefined || by === what ? { concept: what } : { concept: what, by };
}

/** The wider of two met things says nothing beside the narrower one. */
function distinct(met: readonly Answered[], taxonomy: Taxonomy): Answered[] {
	return met.filter(
		({ concept }) =>
			!met.some(
				(other) =>
					taxonomy.get(other.concept)?.broader?.includes(concept) && other.concept !== concept
			)
	);
}
