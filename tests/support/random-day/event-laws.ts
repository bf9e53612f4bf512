// What holds of every fact at the moment it happens, before it is added to the fair.

import { isInRounds } from '../../../src/lib/domain/round';
import { callOrder, isCallable } from '../../../src/lib/domain/call-order';
import type { EventOf, FairEvent } from '../../../src/lib/domain/events';
import type { Fair } from '../../../src/lib/domain/fair';
import { hasMet } from '../../../src/lib/domain/met';
import type { Visitor } from '../../../src/lib/domain/state';
import {
	ANSWERS,
	MINUTE,
	OUTCOMES,
	PURPOSES,
	ADVICE,
	REASONS,
	type BoothId
} from '../../../src/lib/domain/vocabulary';
import type { Law } from './state-laws';

/** Calls at each booth since the last that went before others by priority. */
export type CallsSince = Map<BoothId, number>;

export function brokenBy(
	fair: Fair,
	event: FairEvent,
	{ before, callsSince }: { before: FairEvent | undefined; callsSince: CallsSince }
): Law[] {
	return [
		...(hasOnlyIds(event) ? [] : ['ids only' as const]),
		...ofMeeting(fair, event),
		...ofTurn(fair, event),
		...ofClosing(fair, event),
		...ofPriority(fair, event, callsSince),
		...ofPlaces(fair, event, before)
	];
}

/** Nobody is called or talks who is absent, paused, on hold or somewhere else, nor at a seat that is not free. */
function ofMeeting(fair: Fair, event: FairEvent): Law[] {
	if (event.type === 'visitor-asked-closer') return ofAsking(fair, event);
	if (event.type !== 'visitor-called' && event.type !== 'talk-started') return [];
	const visitor = fair.visitors.get(event.visitor);
	const booth = fair.booths.get(event.booth);
	const seat = booth?.seats[event.seat - 1];
	if (!visitor || !booth || !seat) return ['calls and talks'];
	const isFine =
		event.type === 'visitor-called'
			? booth.status === 'open' &&
				seat.state === 'free' &&
				isThere(visitor, { booth: event.booth, seat: 0 }) &&
				visitor.pausedUntil === undefined &&
				(event.reason !== undefined || visitor.places.get(event.booth)?.holdUntil === undefined) &&
				(visitor.places.has(event.booth) || isInRounds(fair, visitor.id))
			: isThere(visitor, event) &&
				(seat.state === 'free' || seat.call?.visitor === visitor.id) &&
				!hasMet(visitor, event.booth);
	return isFine ? [] : ['calls and talks'];
}

/** One person for a seat whose talk goes on, who could be called there (B2, K2). */
function ofAsking(fair: Fair, event: EventOf<'visitor-asked-closer'>): Law[] {
	const booth = fair.booths.get(event.booth);
	const place = booth?.queue.find(({ visitor }) => visitor === event.visitor);
	const seat = booth?.seats[event.seat - 1];
	const isFine =
		place &&
		booth?.status === 'open' &&
		seat?.state === 'talking' &&
		!seat.next &&
		isCallable(fair, place);
	return isFine ? [] : ['calls and talks'];
}

const isThere = ({ presence, busy, isForgotten }: Visitor, at?: { booth: BoothId; seat: number }) =>
	presence === 'inside' &&
	!isForgotten &&
	(busy === undefined ||
		(busy.as === 'approaching' && busy.booth === at?.booth) ||
		(busy.as === 'called' && busy.booth === at?.booth && busy.seat === at.seat));

/** Called is whoever is first: asked closer, or in the order of the queue; by the plan in rounds (K1, Q4). */
function ofTurn(fair: Fair, event: FairEvent): Law[] {
	if (event.type !== 'visitor-called' || event.reason !== undefined) return [];
	const booth = fair.booths.get(event.booth);
	if (!booth || isInRounds(fair, event.visitor)) return [];
	const near = booth.seats.flatMap(({ next }) => next ?? []).sort((a, b) => a.at - b.at)[0];
	const first = near?.visitor ?? callOrder(fair, booth)[0]?.place.visitor;
	return first === event.visitor ? [] : ['turns'];
}

/** No talk is promised or called for that would not be over before the doors close (Q12). */
function ofClosing(fair: Fair, event: FairEvent): Law[] {
	const isPromise =
		event.type === 'visitor-called' ||
		event.type === 'visitor-asked-closer' ||
		event.type === 'wait-promised';
	if (!isPromise || isInRounds(fair, event.visitor)) return [];
	const { plan, settings } = fair;
	const isAfterTalk =
		event.type === 'visitor-called' && fair.visitors.get(event.visitor)?.busy?.as === 'approaching';
	if (!plan || plan.hours.rehearsal || isAfterTalk) return [];
	const from = event.type === 'wait-promised' ? event.least : 0;
	return event.at + (from + settings.talkMinutes) * MINUTE > plan.hours.closes ? ['closing'] : [];
}

/** Between two that go before others there are enough that do not (Q7). */
function ofPriority(fair: Fair, event: FairEvent, callsSince: CallsSince): Law[] {
	if (event.type !== 'visitor-called') return [];
	const since = callsSince.get(event.booth) ?? Infinity;
	const isException = event.exception === 'priority';
	callsSince.set(event.booth, isException ? 0 : since + 1);
	return isException && since < fair.settings.priorityOneIn - 1 ? ['priority'] : [];
}

function ofPlaces(fair: Fair, event: FairEvent, before: FairEvent | undefined): Law[] {
	if (event.type !== 'queue-joined' && event.type !== 'place-restored') return [];
	const visitor = fair.visitors.get(event.visitor);
	if (!visitor || visitor.places.has(event.booth)) return ['places and queues'];
	const isMoved = before?.type === 'queue-left' && before.why === 'moved';
	return isMoved || visitor.places.size < fair.settings.maxPlaces ? [] : ['limit of places'];
}

const WORDS = new Set<unknown>([
	...[...ADVICE, ...ANSWERS, ...OUTCOMES, ...PURPOSES, ...REASONS],
	...['returned', 'priority', 'asked', 'needed'],
	...['left', 'moved', 'removed', 'booth-closed', 'away', 'undone', 'forgotten']
]);

/** Ids, closed-list values, numbers and call signs: a fact has no room for a name (D4). */
const hasOnlyIds = ({ type, ...fields }: FairEvent): boolean =>
	type === 'fair-planned' || type === 'settings-changed' || Object.values(fields).every(isHarmless);

const isHarmless = (value: unknown): boolean =>
	typeof value === 'number' ||
	typeof value === 'boolean' ||
	(Array.isArray(value) && value.every(isHarmless)) ||
	(typeof value === 'object' && value !== null && Object.values(value).every(isHarmless)) ||
	(typeof value === 'string' &&
		(/^#[a-z]+-\d+$/.test(value) || /^[A-Z] \d{2,3}$/.test(value) || WORDS.has(value)));
