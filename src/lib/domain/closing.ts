// The end of the day: no talk is promised that cannot be kept, and the last ends before the doors close (Q12).

import type { Expected } from './told';
import type { Fair } from './state';
import { later, MINUTE, type Instant } from './vocabulary';

/** Minutes until the doors close; never at a rehearsal, where hours are shown and not enforced. */
export const minutesLeft = ({ plan }: Fair, at: Instant): number =>
	!plan || plan.hours.rehearsal ? Infinity : (plan.hours.closes - at) / MINUTE;

/** Even with luck a talk would not be over in time. */
export const isTooLate = (fair: Fair, at: Instant, wait?: Expected): boolean =>
	(wait?.least ?? 0) + fair.settings.talkMinutes > minutesLeft(fair, at);

/** When a talk that begins now is to end. */
export function endBeforeClosing(fair: Fair, at: Instant): Instant {
	const whole = later(at, fair.settings.talkMinutes * MINUTE);
	const left = minutesLeft(fair, at);
	return left > 0 && left < fair.settings.talkMinutes ? later(at, left * MINUTE) : whole;
}
