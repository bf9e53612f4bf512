// The openings that somebody may apply for, those that fit first.

import type { ProgrammeView } from '../views/programme-view';
import type { Offer } from '../views/shared';

type Openings = ProgrammeView['openings'];

/** Openings of the booths that are offered, best first; then all others. */
export function openingsFor(
	offers: readonly Offer[],
	programme: ProgrammeView
): { fitting: Openings; others: Openings } {
	const ids = new Set(offers.flatMap(({ openings }) => openings));
	const fitting = [...ids].flatMap((id) => programme.openings.filter((one) => one.id === id));
	return { fitting, others: programme.openings.filter(({ id }) => !ids.has(id)) };
}
