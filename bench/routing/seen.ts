// What of a simulated hall the router is told: no talk's true length, nobody's wish, patience or time of leaving.

import type { PersonNow, SeatNow, Snapshot } from '../../src/lib/domain/routing/snapshot';
import type { TalkLength } from '../../src/lib/domain/routing/talk-length';
import { entry, type World } from '../day/world';

export type Person = {
	readonly index: number;
	readonly leaves: number;
	readonly met: Set<number>;
	readonly called: Map<number, number>;
	state: 'out' | 'free' | 'called' | 'standing' | 'talking' | 'gone';
	freeSince: number;
	talkingSince: number;
	talks: number;
	/** Counts changes of state, so that what was planned for an earlier one is dropped. */
	turn: number;
};

export type Seat = {
	readonly rep: number;
	readonly department: number;
	readonly to: number;
	readonly break: readonly [number, number];
	state: 'free' | 'talking' | 'changing';
	since: number;
};

type Hall = {
	readonly now: number;
	readonly talk: TalkLength;
	readonly seats: readonly Seat[];
	/** Called or standing there. */
	readonly coming: (department: number) => number;
};

export function seen(
	world: World,
	here: readonly Person[],
	{ now, talk, seats, coming }: Hall
): Snapshot {
	const { open, walk, changeover } = world.config;
	return {
		now,
		closes: open,
		walk,
		change: changeover,
		talk,
		people: here.map((person) => personNow(world, person)),
		booths: world.departments.map((_, department) => ({
			seats: seats.filter((seat) => seat.department === department).map(seatNow),
			coming: coming(department)
		}))
	};
}

function personNow(
	world: World,
	{ index, met, state, talkingSince, freeSince, talks }: Person
): PersonNow {
	const fits = Float64Array.from(entry(world.truth.score, index), (score, department) =>
		met.has(department) ? -1 : score
	);
	return { ...(state === 'talking' && { talkingSince }), freeSince, talks, fits };
}

const seatNow = ({ state, since, break: [breakFrom, breakTo] }: Seat): SeatNow => ({
	...(state === 'talking' && { talkingSince: since }),
	...(state === 'changing' && { endedAt: since }),
	breakFrom,
	breakTo
});
