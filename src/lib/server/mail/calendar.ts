// A follow-up as an entry for any calendar.

import { createEvent } from 'ics';
import type { Instant } from '../../domain/vocabulary';

export type FollowUp = {
	/** Stays the same when the date is moved, so that the entry moves too. */
	readonly uid: string;
	readonly at: Instant;
	readonly title: string;
	readonly words?: string;
	/** Of the invitation: a later one takes the place of an earlier one. */
	readonly since: Instant;
};

const MINUTES = 30;

/** iCalendar text (RFC 5545), times in UTC. @throws for a date that there is not */
export function calendarOf({ uid, at, title, words, since }: FollowUp): string {
	const { error, value } = createEvent({
		uid: `${uid}@handschlag`,
		productId: 'Handschlag',
		sequence: Math.floor(since / 1_000) % 2 ** 31,
		start: at,
		startInputType: 'utc',
		startOutputType: 'utc',
		duration: { minutes: MINUTES },
		title,
		...(words !== undefined && { description: words }),
		method: 'PUBLISH'
	});
	if (!value) throw error ?? new Error('no calendar entry');
	return value;
}
