// How long it takes at a booth, or why that cannot be said, in the fewest characters.

import type { Language } from '$lib/domain/profile';
import { number, time } from '$lib/ui/format';
import { display } from '$lib/ui/messages/display';
import type { ProgrammeView } from '$lib/views/programme-view';
import type { BoothGlance } from '$lib/views/shared';

/** Minutes stand in the heading, so they are not said again: 10–15. */
export function boothState(
	{ status, until, wait }: BoothGlance,
	{ timeZone }: ProgrammeView,
	language: Language
): { text: string; isFigure: boolean } {
	const t = display[language];
	const words = (text: string) => ({ text, isFigure: false });
	if (status === 'closed') return words(t.closed);
	if (status === 'paused')
		return words(
			until === undefined ? t.paused : t.pausedUntil(time(until, { language, timeZone }))
		);
	if (wait === null) return { text: t.unknown, isFigure: true };
	if (wait.to === 0) return words(t.now);
	const minutes = [...new Set([wait.from, wait.to])].map((n) => number(n, language));
	return { text: minutes.join('–'), isFigure: true };
}
