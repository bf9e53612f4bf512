// What a profile says beyond the reasons for which it fits, and the reasons in words.

import type { Language, Skill, Wish } from '$lib/domain/profile';
import type { OpeningId } from '$lib/domain/vocabulary';
import { inLanguage } from '$lib/ui/format';
import { booth } from '$lib/ui/messages/booth';
import { profile as words } from '$lib/ui/messages/profile';
import type { Person } from '$lib/views/booth-view';
import type { ProgrammeView } from '$lib/views/programme-view';
import type { MatchReason } from '$lib/views/shared';

/** Skills and wishes that no reason has named yet: nothing is said twice. */
export function besides({ profile, fit }: Person): { skills: Skill[]; wishes: Wish[] } {
	const reasons = fit?.reasons ?? [];
	const named = new Set<string>(
		reasons.flatMap((reason) =>
			reason.kind === 'skill' ? [reason.skill] : reason.kind === 'wish' ? [reason.wish] : []
		)
	);
	return {
		skills: (profile?.skills ?? []).filter((skill) => !named.has(skill)),
		wishes: (profile?.wishes ?? []).filter((wish) => !named.has(wish))
	};
}

export function sayReason(reason: MatchReason, language: Language): string {
	const say = booth[language].person.reasons;
	const { skills, wishes } = words[language];
	switch (reason.kind) {
		case 'skill':
			return say.skill(skills[reason.skill]);
		case 'wish':
			return say.wish(wishes[reason.wish]);
		case 'working-time':
			return say.workingTime;
		case 'missing':
			return say.missing(skills[reason.skill]);
	}
}

/** An opening that was taken out of the programme has no title any more. */
export const titles = (
	openings: readonly OpeningId[],
	programme: ProgrammeView,
	language: Language
): string[] =>
	openings.flatMap((id) => {
		const opening = programme.openings.find((one) => one.id === id);
		return opening ? [inLanguage(opening.title, language)] : [];
	});
