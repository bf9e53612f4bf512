// What somebody who shows a badge has to know first.

import type { KioskVisit } from '$lib/views/kiosk-view';
import type { CallView, PlaceView } from '$lib/views/shared';

export type Next =
	| { readonly is: 'call'; readonly call: CallView }
	| { readonly is: 'missed'; readonly place: PlaceView }
	| { readonly is: 'paused' }
	| { readonly is: 'waiting'; readonly place: PlaceView }
	| { readonly is: 'nothing' };

/** A call before a missed call before a pause before the place whose turn comes first. */
export function nextFor({ call, places, pausedUntil }: KioskVisit): Next {
	if (call) return { is: 'call', call };
	const missed = places.find(({ state }) => state === 'on-hold');
	if (missed) return { is: 'missed', place: missed };
	if (pausedUntil !== undefined) return { is: 'paused' };
	const [first] = places.toSorted((a, b) => soonness(a) - soonness(b));
	return first ? { is: 'waiting', place: first } : { is: 'nothing' };
}

/** Minutes until it may be one's turn; places where nobody knows come last. */
const soonness = ({ wait, position }: PlaceView): number =>
	wait ? wait.from + position / 1_000 : Number.MAX_SAFE_INTEGER;
