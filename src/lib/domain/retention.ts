// How long what is held of somebody is kept: until it has served its purpose, and then it goes by itself.

import { daysAfterClosing } from './presence';
import type { Fair, Visitor } from './state';
import { DAY, later, type Instant } from './vocabulary';

/**
 * Of the fair for some weeks; of an application for some months after the department decided, since who was declined
 * may ask why, and after the last news where nobody decided. The latest of all counts.
 */
export function keptUntil(fair: Fair, visitor: Visitor): Instant | undefined {
	const { settings } = fair;
	const ofFair = daysAfterClosing(fair, settings.profileDays);
	if (ofFair === undefined) return undefined;
	const ends = visitor.applications.flatMap((id) => {
		const application = fair.applications.get(id);
		return application ? [later(application.since, settings.applicationDays * DAY)] : [];
	});
	return Math.max(ofFair, ...ends) as Instant;
}

/** Whoever is still known and should not be any more. */
export const overdue = (fair: Fair, now: Instant): Visitor[] =>
	[...fair.visitors.values()].filter((visitor) => {
		const until = keptUntil(fair, visitor);
		return !visitor.isForgotten && until !== undefined && until <= now;
	});
