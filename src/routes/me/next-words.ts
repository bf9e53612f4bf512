// What is next, in words: a title, and a line that says when or why.

import type { Language } from '$lib/domain/profile';
import type { Instant } from '$lib/domain/vocabulary';
import { countdown, time, wait } from '$lib/ui/format';
import { leading } from '$lib/ui/messages/leading';
import { phone } from '$lib/ui/messages/phone';
import type { ProgrammeView } from '$lib/views/programme-view';
import type { PlaceView } from '$lib/views/shared';
import type { Next } from './next';

type Here = { language: Language; programme: ProgrammeView; now: Instant };

export function nextWords(next: Next, here: Here): { title: string; line: string } {
	const t = phone[here.language].next;
	const clock = (at: Instant) =>
		time(at, { language: here.language, timeZone: here.programme.timeZone });
	const led = leading[here.language];
	switch (next.is) {
		case 'closer':
			return {
				title: led.closer.title,
				line: next.answered ? led.closer.saidComing : led.closer.text
			};
		case 'invited':
			return { title: led.invitation.title, line: led.invitation.text };
		case 'led':
			return { title: led.along.on, line: led.along.text };
		case 'go':
			return {
				title: t.go,
				line: next.until > here.now ? t.goTime(countdown(next.until - here.now)) : t.goLate
			};
		case 'talk':
			return { title: t.talk, line: t.talkUntil(clock(next.until)) };
		case 'early':
			return { title: t.early(clock(here.programme.opens)), line: t.earlyWhy };
		case 'away':
			return { title: t.away(clock(next.until)), line: t.awayWhy };
		case 'paused':
			return { title: t.paused(clock(next.until)), line: t.pausedWhy };
		case 'missed':
			return {
				title: t.missed,
				line: next.place.until === undefined ? '' : t.missedUntil(clock(next.place.until))
			};
		case 'choose':
			return { title: t.choose, line: t.chooseWhy(here.programme.maxPlaces) };
		case 'wait':
			return { title: t.wait, line: waitLine(next.place, here.language) };
		default:
			return { title: t[next.is], line: t[`${next.is}Why`] };
	}
}

function waitLine({ wait: range, boothStatus }: PlaceView, language: Language): string {
	const t = phone[language].next;
	if (boothStatus === 'paused') return t.boothPaused;
	if (range === null) return t.waitUnknown;
	return range.to === 0 ? t.waitNow : t.waitIn(wait(range, language));
}
