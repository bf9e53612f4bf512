// How long it will be, said as a sentence of its own.

import { wait } from '$lib/ui/format';
import { phone } from '$lib/ui/messages/phone';
import type { Language } from '$lib/domain/profile';
import type { WaitRange } from '$lib/views/shared';

export function waiting(range: WaitRange, language: Language): string {
	const t = phone[language].booths;
	if (range === null) return t.waitUnknown;
	return range.to === 0 ? t.waitNone : t.wait(wait(range, language));
}
