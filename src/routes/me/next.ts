// The one line at the top: what is next for this person, and when.

import type { BoothId, Instant, SeatNumber } from '$lib/domain/vocabulary';
import type { PhoneView } from '$lib/views/phone-view';
import type { PlaceView } from '$lib/views/shared';

export type Next =
	| {
			readonly is: 'go';
			readonly booth: BoothId;
			readonly seat: SeatNumber;
			readonly until: Instant;
	  }
	| { readonly is: 'closer'; readonly booth: BoothId; readonly answered: boolean }
	| { readonly is: 'invited'; readonly booth: BoothId }
	| { readonly is: 'led' }
	| { readonly is: 'talk'; readonly booth: BoothId; readonly until: Instant }
	| { readonly is: 'early' | 'arrive' | 'left' | 'over' | 'choose' }
	| { readonly is: 'away' | 'paused'; readonly until: Instant }
	| { readonly is: 'missed'; readonly place: PlaceView }
	| { readonly is: 'soon' | 'wait'; readonly place: PlaceView };

/** The first that holds, most urgent first. */
export function nextOf(view: PhoneView): Next {
	const { call, talk, presence, doors, awayUntil, pausedUntil, places } = view;
	if (call) return { is: 'go', booth: call.booth, seat: call.seat, until: call.until };
	const { closer, invitation, along } = view;
	if (closer) return { is: 'closer', booth: closer.booth, answered: closer.answer === 'coming' };
	if (talk) return { is: 'talk', booth: talk.booth, until: talk.endsAt };
	if (presence === 'left' && awayUntil !== undefined && places.length > 0)
		return { is: 'away', until: awayUntil };
	if (presence === 'left') return { is: 'left' };
	if (doors === 'over') return { is: 'over' };
	if (presence === 'expected') return { is: doors === 'open' ? 'arrive' : 'early' };
	const missed = places.find(({ state }) => state === 'on-hold');
	if (missed) return { is: 'missed', place: missed };
	if (pausedUntil !== undefined) return { is: 'paused', until: pausedUntil };
	const place = soonest(places);
	if (!place && invitation) return { is: 'invited', booth: invitation.booth };
	if (!place) return along ? { is: 'led' } : { is: 'choose' };
	return { is: isFirst(place) ? 'soon' : 'wait', place };
}

/** Rings until it is answered. */
export const isRinging = (view: PhoneView): boolean =>
	view.call !== undefined && view.call.answer === undefined;

function soonest(places: readonly PlaceView[]): PlaceView | undefined {
	return [...places].sort((a, b) => minutes(a) - minutes(b) || a.position - b.position)[0];
}

const minutes = ({ wait, boothStatus }: PlaceView): number =>
	wait === null || boothStatus !== 'open' ? Infinity : wait.from + wait.to;

const isFirst = ({ position, boothStatus, wait }: PlaceView): boolean =>
	position === 1 && boothStatus === 'open' && wait !== null;
