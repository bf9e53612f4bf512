// What is said after an action: only while it still holds, and with the command that takes it back.

import type { Language } from '$lib/domain/profile';
import { inLanguage } from '$lib/ui/format';
import { common } from '$lib/ui/messages/common';
import { phone } from '$lib/ui/messages/phone';
import { refusals } from '$lib/ui/messages/refusals';
import type { PhoneView } from '$lib/views/phone-view';
import type { ProgrammeView } from '$lib/views/programme-view';
import type { Action, Failed } from './form';
import { boothIn } from './programme';
import type { Shown } from './shown';

export type Done = { shown: Shown; view: PhoneView; programme: ProgrammeView; language: Language };

export function saidOf({ shown, view, programme, language }: Done): string | undefined {
	const t = phone[language].said;
	const { done, at, answer } = shown;
	const place = view.places.find(({ booth }) => booth === at);
	switch (done) {
		case 'join-queue':
		case 'move-place':
			return place && t[done](nameOf(at, programme, language));
		case 'leave-queue':
			return place ? undefined : t[done](nameOf(at, programme, language));
		case 'answer-call':
			if (answer === 'later') return place?.state === 'on-hold' ? t[done].later : undefined;
			return answer === 'no-thanks' && !place ? t[done]['no-thanks'] : undefined;
		default:
			return isPlain(done, t.plainly) ? t.plainly[done] : undefined;
	}
}

export function failedWith({ errors, refusal }: Failed, language: Language): string {
	if (Object.keys(errors).length > 0) return phone[language].said.check;
	return refusals[language][refusal ?? 'malformed'];
}

/** The command whose effect takes the last one back. */
export function wayBack(
	{ done, at, answer }: Shown,
	view: PhoneView,
	language: Language
): { action: Action; label: string } | undefined {
	if (at === undefined) return undefined;
	const isWaiting = view.places.some(({ booth }) => booth === at);
	const hasLeft = done === 'leave-queue' || (done === 'answer-call' && answer === 'no-thanks');
	if (hasLeft && !isWaiting) return { action: 'join-queue', label: phone[language].said.rejoin };
	return done === 'join-queue' && isWaiting
		? { action: 'leave-queue', label: common[language].undo }
		: undefined;
}

function nameOf(id: string | undefined, programme: ProgrammeView, language: Language): string {
	const booth = boothIn(programme, id);
	if (!booth) return '';
	const number = common[language].booth(booth.number);
	return booth.department ? `${number} ${inLanguage(booth.department.name, language)}` : number;
}

const isPlain = <Plain extends object>(
	done: string | undefined,
	plain: Plain
): done is string & keyof Plain => done !== undefined && Object.hasOwn(plain, done);
