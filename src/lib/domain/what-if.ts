// What would change if somebody more sat at a booth, or a booth closed now: the forecast of the hall with and without, and
// the people who will come meanwhile if they keep coming as they did.

import { forecast, type Otherwise } from './forecast';
import { isInRoundsBooth } from './round';
import { seatsPresent } from './own-seat';
import { talkMinutes } from './talk-minutes';
import type { Booth, Fair } from './state';
import { MINUTE, type BoothId, type Instant } from './vocabulary';

export type WhatIf = {
	readonly kind: 'one-more' | 'close';
	readonly booth: BoothId;
	/** Until when somebody more would be there. */
	readonly until?: Instant;
	/** Those who wait now, and those who are expected to come meanwhile. */
	readonly people: number;
	/** How much sooner each of them is called, on average; when a booth closes, each of those who wait elsewhere too. */
	readonly minutesEach?: number;
};

/** For how long somebody more would come, and how far back arrivals are looked at. */
const HELP_MINUTES = 90;
const LOOK_BACK_MINUTES = 30;
/** Below this nobody is asked to change seats. */
const WORTH_MINUTES = 60;
const SHOWN = 3;

/** What an organiser may want to know before doing it. */
export type Advice = {
	readonly suggestions: readonly WhatIf[];
	/** What closing each open booth now would mean. */
	readonly ifClosed: ReadonlyMap<BoothId, WhatIf>;
};

/** Takes a forecast or two for every booth: not to be asked for at every look. */
export function advice(fair: Fair, now: Instant): Advice {
	const open = [...fair.booths.values()].filter(({ status }) => status !== 'closed');
	return {
		suggestions: suggestions(fair, now),
		ifClosed: new Map(open.map((booth) => [booth.id, closing(fair, booth, now)]))
	};
}

/** Where help would save most waiting, best first; none where it is not worth the trouble. */
export function suggestions(fair: Fair, now: Instant): WhatIf[] {
	const busy = [...fair.booths.values()].filter(
		(booth) =>
			booth.status === 'open' &&
			!isInRoundsBooth(fair, booth.id) &&
			seatsPresent(booth) > 0 &&
			booth.queue.length > seatsPresent(booth)
	);
	return busy
		.map((booth) => oneMore(fair, booth, now))
		.filter(({ people, minutesEach = 0 }) => people * minutesEach >= WORTH_MINUTES)
		.sort((a, b) => saved(b) - saved(a))
		.slice(0, SHOWN);
}

export function oneMore(fair: Fair, booth: Booth, now: Instant): WhatIf {
	const left =
		fair.plan && !fair.plan.hours.rehearsal ? (fair.plan.hours.closes - now) / MINUTE : Infinity;
	const minutes = Math.max(0, Math.min(HELP_MINUTES, left));
	const waiting = savedBy(fair, { more: { booth: booth.id, minutes } }, now);
	const coming = comingMeanwhile(fair, booth, { now, minutes });
	const people = waiting.people + coming.people;
	const all = waiting.minutes + coming.minutes;
	return {
		kind: 'one-more',
		booth: booth.id,
		until: (now + minutes * MINUTE) as Instant,
		people,
		minutesEach: people === 0 ? 0 : all / people
	};
}

/** How many lose a place, and how much sooner others are called since those go elsewhere. */
export function closing(fair: Fair, booth: Booth, now: Instant): WhatIf {
	const { people, minutes } = savedBy(fair, { closed: booth.id }, now);
	return {
		kind: 'close',
		booth: booth.id,
		people: booth.queue.length,
		...(people > 0 && { minutesEach: minutes / people })
	};
}

const saved = ({ people, minutesEach = 0 }: WhatIf): number => people * minutesEach;

/** Of those who wait now, in the whole hall: whoever is called here earlier is free earlier elsewhere. */
function savedBy(
	fair: Fair,
	otherwise: Otherwise,
	now: Instant
): { people: number; minutes: number } {
	const [as, then] = [forecast(fair, now).of, forecast(fair, now, otherwise).of];
	const gains = [...as].flatMap(([place, at]) => {
		const changed = then.get(place);
		return changed === undefined ? [] : [at - changed];
	});
	return {
		people: gains.filter((gain) => gain >= 0.5).length,
		minutes: gains.reduce((sum, gain) => sum + gain, 0)
	};
}

/**
 * Fluid approximation of a queue (Newell 1982): with this many joining a minute and this many served, how long is the
 * line that each of those to come finds, with one seat more and without.
 */
function comingMeanwhile(
	fair: Fair,
	booth: Booth,
	{ now, minutes }: { now: Instant; minutes: number }
): { people: number; minutes: number } {
	const since = now - LOOK_BACK_MINUTES * MINUTE;
	const joined = booth.queue.filter((place) => place.since >= since).length;
	const begun = [...booth.ended, ...booth.seats.flatMap(({ talk }) => talk ?? [])].filter(
		(id) => (fair.talks.get(id)?.place?.since ?? 0) >= since
	).length;
	const perMinute = (joined + begun) / LOOK_BACK_MINUTES;
	const each = talkMinutes(fair, booth) + 1;
	const seats = seatsPresent(booth);
	let [line, helped] = [booth.queue.length, booth.queue.length];
	let sum = 0;
	for (let minute = 0; minute < minutes; minute++) {
		sum += perMinute * ((line * each) / seats - (helped * each) / (seats + 1));
		line = Math.max(0, line + perMinute - seats / each);
		helped = Math.max(0, helped + perMinute - (seats + 1) / each);
	}
	return { people: Math.round(perMinute * minutes), minutes: sum };
}
