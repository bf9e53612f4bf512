// A person's word against the software's order: a guide puts a booth first for somebody, and says why (M7).

import type { CommandOf } from './commands';
import { accept, refuse, type Decision } from './decision';
import { knownVisitor } from './presence';
import { visitorOf, type Evolve, type Fair } from './state';
import type { Instant } from './vocabulary';

export function recommendBooth(
	fair: Fair,
	{ visitor: id, booth, advice }: CommandOf<'recommend-booth'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (!fair.booths.has(booth)) return refuse('unknown-booth');
	if (visitor.recommended.get(booth) === advice) return accept();
	return accept({ type: 'booth-recommended', visitor: id, booth, advice, at });
}

export function dropRecommendation(
	fair: Fair,
	{ visitor: id, booth }: CommandOf<'drop-recommendation'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (!visitor.recommended.has(booth)) return accept();
	return accept({ type: 'recommendation-dropped', visitor: id, booth, at });
}

export const boothRecommended: Evolve<'booth-recommended'> = (fair, { visitor, booth, advice }) => {
	visitorOf(fair, visitor).recommended.set(booth, advice);
};

export const recommendationDropped: Evolve<'recommendation-dropped'> = (
	fair,
	{ visitor, booth }
) => {
	visitorOf(fair, visitor).recommended.delete(booth);
};
