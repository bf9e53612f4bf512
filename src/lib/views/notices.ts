// Something happened to a place that its holder did not do; said on the phone and at the kiosk.

import type { Visitor } from '../domain/state';
import type { BoothId, Instant } from '../domain/vocabulary';

/** Something happened to a place that the visitor did not do. */
export type PhoneNotice = {
	readonly kind: 'booth-closed' | 'given-up' | 'removed' | 'away' | 'handed-over' | 'invited-again';
	readonly booth: BoothId;
	readonly at: Instant;
};

/** What happened to places without the visitor's doing, and what booths offered; latest first. */
export function notices(visitor: Visitor): PhoneNotice[] {
	const lost = [...visitor.former].flatMap(([booth, { why, at }]): PhoneNotice[] =>
		why === 'booth-closed' || why === 'given-up' || why === 'removed' || why === 'away'
			? [{ kind: why, booth, at }]
			: []
	);
	const handed = [...visitor.handovers]
		.filter(([booth]) => !visitor.met.has(booth))
		.map(([booth, { at }]): PhoneNotice => ({ kind: 'handed-over', booth, at }));
	const again = [...visitor.invitedAgain].map((booth): PhoneNotice => ({
		kind: 'invited-again',
		booth,
		at: visitor.presenceAt
	}));
	return [...lost, ...handed, ...again].sort((a, b) => b.at - a.at);
}
