// What a profile says beyond the reasons for which it fits.

import type { Language, Skill, Wish } from '$lib/domain/profile';
import type { OpeningId } from '$lib/domain/vocabulary';
import { inLanguage } from '$lib/ui/format';
import type { Person } from '$lib/views/booth-view';
import type { ProgrammeView } from '$lib/views/programme-view';

/** Skills and wishes that no reason has named yet: nothing is said twice. */
export function besides({ profile, fit }: Person): { skills: Skill[]; wishes: Wish[] } {
	const named = new Set<string>([
		...(fit?.reasons.met.flatMap(({ concept, by = concept }) => [concept, by]) ?? []),
		...(fit?.reasons.wishes ?? [])
	]);
	return {
		skills: (profile?.skills ?? []).filter((skill) => !named.has(skill)),
		wishes: (profile?.wishes ?? []).filter((wish) => !named.has(wish))
	};
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
