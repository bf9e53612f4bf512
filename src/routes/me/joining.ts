// Whether this person can queue at a booth now, and if not, why: said before the tap, not after it.

import type { PhoneView } from '$lib/views/phone-view';
import type { ProgrammeView } from '$lib/views/programme-view';
import type { Offer } from '$lib/views/shared';

export type MayJoin =
	'yes' | 'waiting' | 'met' | 'closed' | 'notInside' | 'full' | 'tooLate' | 'inRounds';

export function mayJoin(
	{ booth, status, taken, isTooLate }: Pick<Offer, 'booth' | 'status' | 'taken' | 'isTooLate'>,
	view: PhoneView,
	{ maxPlaces }: Pick<ProgrammeView, 'maxPlaces'>
): MayJoin {
	if (taken === 'waiting' || view.places.some((place) => place.booth === booth)) return 'waiting';
	if (taken === 'met') return 'met';
	if (status === 'closed' || view.doors === 'over') return 'closed';
	if (view.presence !== 'inside') return 'notInside';
	if (view.rounds?.booths.includes(booth)) return 'inRounds';
	if (isTooLate) return 'tooLate';
	return view.places.length >= maxPlaces ? 'full' : 'yes';
}
