// How the pieces that several screens share are made from the fair.

import { isCallable } from '../domain/call-order';
import { callOf } from '../domain/call-facts';
import { forecast } from '../domain/forecast';
import { seatsPresent } from '../domain/own-seat';
import { ROUTING } from '../domain/routing/route';
import { hasMet } from '../domain/met';
import { boothOf, type Booth, type Place, type Visitor } from '../domain/state';
import { callEnds } from '../domain/time';
import { isTooLate } from '../domain/closing';
import { expectedWait, waitRange } from '../domain/waiting';
import type { Lens } from './lens';
import type { Announcement, BoothGlance, CallView, Offer, PlaceState, PlaceView } from './shared';

export const boothGlance = (lens: Lens, booth: Booth): BoothGlance =>
	lens.once(`glance ${booth.id}`, () => glanceAt(lens, booth));

function glanceAt(lens: Lens, booth: Booth): BoothGlance {
	const waiting = lens.orderAt(booth.id).length;
	const message = booth.message && lens.words(booth.message);
	return {
		booth: booth.id,
		status: booth.status,
		...(booth.pausedUntil !== undefined && { until: booth.pausedUntil }),
		...(message !== undefined && { message }),
		seatsPresent: seatsPresent(booth),
		waiting,
		wait: waitRange(lens.fair, forecastOf(lens), { booth }),
		...tooLate(lens, { booth })
	};
}

const forecastOf = (lens: Lens) => lens.once('forecast', () => forecast(lens.fair, lens.now));

/** Whether a talk could still be over before the doors close (Q12). */
function tooLate(lens: Lens, asked: { booth: Booth; place?: Place }): { isTooLate?: true } {
	const wait = expectedWait(lens.fair, forecastOf(lens), asked);
	return isTooLate(lens.fair, lens.now, wait) ? { isTooLate: true } : {};
}

/** Every booth, by its number. */
export const boothGlances = (lens: Lens): BoothGlance[] =>
	[...lens.fair.booths.values()]
		.sort((a, b) => a.number - b.number)
		.map((booth) => boothGlance(lens, booth));

export function placeView(lens: Lens, visitor: Visitor, place: Place): PlaceView {
	const booth = boothOf(lens.fair, place.booth);
	const ahead = peopleAhead(lens, place);
	const state = placeState(visitor, place);
	const until = state === 'on-hold' ? place.holdUntil : undefined;
	return {
		booth: place.booth,
		state,
		position: ahead + 1,
		wait: waitRange(lens.fair, forecastOf(lens), { booth, place }),
		...tooLate(lens, { booth, place }),
		boothStatus: booth.status,
		...(until !== undefined && { until })
	};
}

/** Places, the one that comes up first on top. */
export const placeViews = (lens: Lens, visitor: Visitor): PlaceView[] =>
	[...visitor.places.values()]
		.map((place) => placeView(lens, visitor, place))
		.sort((a, b) => (a.wait?.from ?? 999) - (b.wait?.from ?? 999) || a.position - b.position);

export function placeState(visitor: Visitor, place: Place): PlaceState {
	if (visitor.busy) {
		const { as, booth } = visitor.busy;
		return as !== 'talking' && booth === place.booth ? as : 'busy-elsewhere';
	}
	if (visitor.presence !== 'inside') return 'away';
	if (place.holdUntil !== undefined) return 'on-hold';
	return visitor.pausedUntil === undefined ? 'waiting' : 'paused';
}

export function callView(lens: Lens, visitor: Visitor): CallView | undefined {
	const call = callOf(lens.fair, visitor);
	if (!call || !visitor.busy) return undefined;
	return {
		booth: visitor.busy.booth,
		seat: visitor.busy.seat,
		calledAt: call.at,
		until: callEnds(lens.fair, call),
		repeated: call.repeats > 0,
		...((visitor.places.get(visitor.busy.booth)?.misses ?? 0) > 0 && { isLast: true }),
		...(call.answer && { answer: call.answer })
	};
}

/** All booths: what a guide recommends, then the best fit, and without a profile the shortest wait. */
export function offers(lens: Lens, visitor: Visitor): Offer[] {
	const ranking = lens.rankingOf(visitor.id) ?? [];
	const rankOf = new Map(ranking.map((fit, index) => [fit.department, { fit, index }]));
	return [...lens.fair.booths.values()]
		.map((booth) => ({
			booth,
			ranked: rankOf.get(booth.department),
			glance: boothGlance(lens, booth)
		}))
		.sort(
			(a, b) =>
				Number(visitor.recommended.has(b.booth.id)) - Number(visitor.recommended.has(a.booth.id)) ||
				worthNow(b) - worthNow(a) ||
				(a.ranked?.index ?? 999) - (b.ranked?.index ?? 999) ||
				(a.glance.wait?.to ?? 999) - (b.glance.wait?.to ?? 999) ||
				a.booth.number - b.booth.number
		)
		.map(({ booth, ranked, glance }) => ({
			booth: booth.id,
			band: ranked?.fit.band ?? 'look',
			...(ranked && { reasons: ranked.fit.reasons }),
			...recommendedBy(visitor, booth),
			...(ranked?.fit.isReachable && { isReachable: true as const }),
			...(ranked?.fit.otherField && { otherField: ranked.fit.otherField }),
			openings: ranked?.fit.openings ?? [],
			wait: glance.wait,
			...(glance.isTooLate && { isTooLate: true as const }),
			status: booth.status,
			...takenBy(visitor, booth)
		}));
}

/** How well it fits, less what waiting costs: the next best step first (R1). Without a profile it is the wait alone. */
function worthNow({
	ranked,
	glance
}: {
	ranked: { fit: { score: number } } | undefined;
	glance: BoothGlance;
}): number {
	const { wait } = glance;
	const minutes = wait ? (wait.from + wait.to) / 2 : UNKNOWN_WAIT_MINUTES;
	return ranked ? ranked.fit.score - ROUTING.waiting * minutes : 0;
}

/** Where nobody is there who could say. */
const UNKNOWN_WAIT_MINUTES = 30;

export const announcements = (lens: Lens, most = 20): Announcement[] =>
	lens.fair.announcements
		.slice(-most)
		.reverse()
		.map(({ id, text, at }) => ({ id, text: lens.words(text) ?? '', at }));

function recommendedBy(visitor: Visitor, booth: Booth): Pick<Offer, 'recommended'> {
	const recommended = visitor.recommended.get(booth.id);
	return recommended ? { recommended } : {};
}

function takenBy(visitor: Visitor, booth: Booth): Pick<Offer, 'taken'> {
	if (visitor.places.has(booth.id)) return { taken: 'waiting' };
	return hasMet(visitor, booth.id) ? { taken: 'met' } : {};
}

/** Those who could be called before this place (Q1). */
function peopleAhead(lens: Lens, place: Place): number {
	const order = lens.orderAt(place.booth);
	const index = order.findIndex((turn) => turn.place === place);
	if (index >= 0) return index;
	return order.filter(
		(turn) => isCallable(lens.fair, turn.place) && turn.place.since <= place.since
	).length;
}
