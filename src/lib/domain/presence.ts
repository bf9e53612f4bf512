// Who is inside the hall, and when its doors are open.

import { refuse, type Refused } from './decision';
import type { Fair, Visitor } from './state';
import { DAY, later, type Instant, type VisitorId } from './vocabulary';

/** A person who was forgotten is as unknown as one who never came (D5). */
export function knownVisitor(fair: Fair, id: VisitorId): Visitor | undefined {
	const visitor = fair.visitors.get(id);
	return visitor?.isForgotten ? undefined : visitor;
}

export const isInside = (visitor: Visitor): boolean => visitor.presence === 'inside';

export type Doors = 'open' | 'not-yet-open' | 'over';

/** At a rehearsal the doors are always open. */
export function doors(fair: Fair, at: Instant): Doors {
	if (!fair.plan || fair.plan.hours.rehearsal) return 'open';
	if (at < fair.plan.hours.opens) return 'not-yet-open';
	return at > fair.plan.hours.closes ? 'over' : 'open';
}

/** A rehearsal has no end. */
export function daysAfterClosing({ plan }: Fair, days: number): Instant | undefined {
	if (!plan || plan.hours.rehearsal) return undefined;
	return later(plan.hours.closes, days * DAY);
}

/** Why nobody is let in at this time, if so. */
export function closedDoors(fair: Fair, at: Instant): Refused | undefined {
	const state = doors(fair, at);
	if (state === 'open') return undefined;
	return refuse(state === 'over' ? 'fair-over' : 'not-yet-open');
}
