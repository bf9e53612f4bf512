// Where the world's departments, representatives and openings are found at the fair that is running.

import type { BoothId, OpeningId, SeatNumber } from '../../src/lib/domain/vocabulary';
import type { ProgrammeView } from '../../src/lib/views/programme-view';
import { makeWorld, type World, type WorldConfig } from './world';
import { planSeats } from './world/programme';

export type Layout = {
	/** By department of the world. */
	readonly booths: readonly BoothId[];
	/** Department of the world by booth. */
	readonly departments: ReadonlyMap<BoothId, number>;
	/** By representative of the world. */
	readonly seats: readonly { readonly booth: BoothId; readonly seat: SeatNumber }[];
	/** By opening of the world; undefined where a department offers nothing. */
	readonly openings: readonly (OpeningId | undefined)[];
};

/** In order: the first department works at the first booth, its first representative at seat 1. */
export function layoutOf(world: World, programme: ProgrammeView): Layout {
	const booths = inOrder(programme);
	const seatsTaken = new Map<number, number>();
	const count = (department: number) => {
		const seat = (seatsTaken.get(department) ?? 0) + 1;
		seatsTaken.set(department, seat);
		return seat as SeatNumber;
	};
	const boothAt = (department: number) => {
		const booth = booths[department];
		if (booth) return booth;
		throw new Error(`The fair has no booth for department ${department + 1} of the world.`);
	};
	return {
		booths: booths.map(({ id }) => id),
		departments: new Map(booths.map(({ id }, department) => [id, department])),
		seats: world.reps.map(({ department }) => ({
			booth: boothAt(department).id,
			seat: count(department)
		})),
		openings: openingsOf(world, programme)
	};
}

/** A world with as many booths and seats as a fair that was not made from one. */
export function worldFor(programme: ProgrammeView, wanted: Partial<WorldConfig>): World {
	const seats = inOrder(programme).map((booth) => booth.seats);
	const open = Math.round((programme.closes - programme.opens) / 60_000);
	const reps = seats.reduce((sum, count) => sum + count, 0);
	const openings = Math.max(84, seats.length);
	const config = { ...wanted, departments: seats.length, reps, openings, open };
	const world = makeWorld(config);
	return { ...world, reps: planSeats(world.config, seats) };
}

const inOrder = ({ booths }: ProgrammeView) => booths.toSorted((a, b) => a.number - b.number);

/** The department's first opening for its first in the world, and so on in turn. */
function openingsOf(world: World, programme: ProgrammeView): (OpeningId | undefined)[] {
	const departments = inOrder(programme).map(({ department }) => department);
	const used = new Map<number, number>();
	return world.openings.map(({ department }) => {
		const own = programme.openings.filter(
			(opening) => opening.department === departments[department]
		);
		const turn = used.get(department) ?? 0;
		used.set(department, turn + 1);
		return own[turn % Math.max(1, own.length)]?.id;
	});
}
