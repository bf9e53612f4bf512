// What hangs on the wall: call signs and booths. It takes no `nameOf` and so cannot show a name.

import { callOf } from '../domain/call-facts';
import { doors } from '../domain/presence';
import { visitorOf } from '../domain/state';
import type { Instant } from '../domain/vocabulary';
import { announcements, boothGlances } from './glances';
import { closerInHall, roundsGlance } from './leading';
import type { Lens } from './lens';
import type { Announcement, BoothGlance, Called, RoundsGlance } from './shared';

export type DisplayView = {
	readonly now: Instant;
	readonly doors: 'open' | 'not-yet-open' | 'over';
	/** Calls that wait for their person, latest first. */
	readonly calling: readonly Called[];
	/** Asked to come closer, latest first. */
	readonly closer: readonly Called[];
	readonly rounds?: RoundsGlance;
	/** The last calls that ended in a talk, latest first, at most eight. */
	readonly last: readonly Called[];
	readonly booths: readonly BoothGlance[];
	readonly announcements: readonly Announcement[];
};

export function displayView(lens: Lens): DisplayView {
	const rounds = roundsGlance(lens);
	return {
		now: lens.now,
		doors: doors(lens.fair, lens.now),
		calling: calling(lens),
		closer: closerInHall(lens),
		...(rounds && { rounds }),
		last: lens.fair.met
			.map(({ visitor, booth, seat, at }) => {
				const { callSign } = visitorOf(lens.fair, visitor);
				return { callSign, booth, seat, at, repeated: false };
			})
			.reverse(),
		booths: boothGlances(lens),
		announcements: announcements(lens, 3)
	};
}

/** `at` is the time of the last call, so that a repeated one is announced again. */
function calling({ fair }: Lens): Called[] {
	const called = [...fair.booths.values()].flatMap(({ id, seats }) =>
		seats.flatMap(({ call, number }): Called[] => {
			const visitor = call && visitorOf(fair, call.visitor);
			if (!visitor || callOf(fair, visitor) !== call) return [];
			return [
				{
					callSign: visitor.callSign,
					booth: id,
					seat: number,
					at: call.lastAt,
					repeated: call.repeats > 0
				}
			];
		})
	);
	return called.sort((a, b) => b.at - a.at);
}
