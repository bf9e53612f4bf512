// What somebody who shows a badge has to know first.

import type { BoothId } from '$lib/domain/vocabulary';
import type { KioskVisit } from '$lib/views/kiosk-view';
import type { CallView, Closer, PlaceView } from '$lib/views/shared';

/** What somebody may ask for with one tap. */
export type Wish =
	| 'report-here'
	| 'pause-places'
	| 'resume-places'
	| 'ask-priority'
	| 'drop-priority'
	| 'take-me-along'
	| 'go-on-alone'
	| 'decline-invitation'
	| 'join-rounds'
	| 'leave-rounds';

export type Next =
	| { readonly is: 'call'; readonly call: CallView }
	| { readonly is: 'closer'; readonly closer: Closer }
	| { readonly is: 'invited'; readonly booth: BoothId }
	| { readonly is: 'led' }
	| { readonly is: 'missed'; readonly place: PlaceView }
	| { readonly is: 'paused' }
	| { readonly is: 'waiting'; readonly place: PlaceView }
	| { readonly is: 'nothing' };

/** A call before a missed call before a pause before the place whose turn comes first. */
export function nextFor({
	call,
	closer,
	places,
	pausedUntil,
	invitation,
	along
}: KioskVisit): Next {
	if (call) return { is: 'call', call };
	if (closer) return { is: 'closer', closer };
	const missed = places.find(({ state }) => state === 'on-hold');
	if (missed) return { is: 'missed', place: missed };
	if (pausedUntil !== undefined) return { is: 'paused' };
	const [first] = places.toSorted((a, b) => soonness(a) - soonness(b));
	if (first) return { is: 'waiting', place: first };
	if (invitation) return { is: 'invited', booth: invitation.booth };
	return { is: along ? 'led' : 'nothing' };
}

/** Minutes until it may be one's turn; places where nobody knows come last. */
const soonness = ({ wait, position }: PlaceView): number =>
	wait ? wait.from + position / 1_000 : Number.MAX_SAFE_INTEGER;
