// A booth in one word, as it is said: Stand 7.

import type { Language } from '$lib/domain/profile';
import type { BoothId } from '$lib/domain/vocabulary';
import { common } from '$lib/ui/messages/common';
import type { ProgrammeView } from '$lib/views/programme-view';

export function boothLabel(programme: ProgrammeView, booth: BoothId, language: Language): string {
	const planned = programme.booths.find(({ id }) => id === booth);
	return planned ? common[language].booth(planned.number) : booth;
}
