// Reasons as short lines, the ones that speak for it first. Who is spoken to decides the words (M1).

import type { ConceptId, Way } from '../domain/concept';
import type { Ambition, Language, Wish } from '../domain/profile';
import type { ProgrammeView } from '../views/programme-view';
import type { Fit } from '../views/shared';
import { inLanguage } from './format';
import { facts } from './messages/facts';
import { profile } from './messages/profile';

/** What is said to the person, or about them. */
export type ReasonWords = {
	readonly skill: (what: string) => string;
	readonly occupation: (what: string) => string;
	readonly wish: (what: string) => string;
	readonly workingTime: string;
	readonly district: string;
	readonly learnable: (what: string) => string;
	/** For the person alone. */
	readonly disliked?: (what: string) => string;
};

export type ReasonLine = {
	readonly text: string;
	/** Speaks for it, can be had, or is not there. */
	readonly look: 'met' | 'open' | 'missing';
};

export function reasonLines(
	fit: Pick<Fit, 'reasons' | 'openings'>,
	{ programme, language, say }: { programme: ProgrammeView; language: Language; say: ReasonWords }
): ReasonLine[] {
	const { reasons } = fit;
	const nameOf = (id: ConceptId) =>
		inLanguage(programme.concepts[id] ?? { de: id, en: id }, language);
	const { wishes, ambitions } = profile[language];
	const chosen = [
		...reasons.wishes.map((wish: Wish) => wishes[wish]),
		...reasons.ambitions.map((ambition: Ambition) => ambitions[ambition])
	];
	const good = [
		...(reasons.occupation ? [say.occupation(nameOf(reasons.occupation.concept))] : []),
		...reasons.met.map(({ concept }) => say.skill(nameOf(concept))),
		...chosen.map(say.wish),
		...(reasons.workingTime === 'right' ? [say.workingTime] : []),
		...(reasons.district === 'right' ? [say.district] : [])
	];
	return [
		...good.slice(0, SHOWN.good).map((text): ReasonLine => ({ text, look: 'met' })),
		...hardLines(fit, programme, language),
		...reasons.disliked.slice(0, say.disliked ? SHOWN.disliked : 0).map((concept): ReasonLine => ({
			text: say.disliked?.(nameOf(concept)) ?? '',
			look: 'missing'
		})),
		...reasons.learnable
			.slice(0, SHOWN.learnable)
			.map(({ concept }): ReasonLine => ({ text: say.learnable(nameOf(concept)), look: 'open' }))
	];
}

const SHOWN = { good: 3, disliked: 1, learnable: 1 } as const;

/** Requirements by law are never hidden: met, still open, or not met and the way there (M2). */
function hardLines(
	{ reasons, openings }: Pick<Fit, 'reasons' | 'openings'>,
	programme: ProgrammeView,
	language: Language
): ReasonLine[] {
	const words = facts[language];
	const opening = programme.openings.find(({ id }) => id === openings[0]);
	return reasons.hard.flatMap(({ index, state, ways }): ReasonLine[] => {
		const requirement = opening?.requirements[index];
		if (!requirement) return [];
		const what = inLanguage(requirement.text, language);
		const how = ways.map((way: Way) => words.ways[way]);
		const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(how);
		const look = state === 'met' ? 'met' : state === 'open' ? 'open' : 'missing';
		return [{ text: words.states[state](what, list), look }];
	});
}
