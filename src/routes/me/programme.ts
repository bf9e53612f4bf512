// Looking things up in the programme, as the phone's pages need them.

import type { BoothId, OpeningId } from '$lib/domain/vocabulary';
import type { ProgrammeView } from '$lib/views/programme-view';

export type BoothEntry = {
	readonly id: BoothId;
	readonly number: number;
	readonly department: ProgrammeView['departments'][number] | undefined;
	readonly openings: ProgrammeView['openings'];
};
export type OpeningEntry = ProgrammeView['openings'][number];

export function boothIn(programme: ProgrammeView, id: string | undefined): BoothEntry | undefined {
	const booth = programme.booths.find((other) => other.id === id);
	if (!booth) return undefined;
	return {
		id: booth.id,
		number: booth.number,
		department: programme.departments.find((other) => other.id === booth.department),
		openings: programme.openings.filter((opening) => opening.department === booth.department)
	};
}

export const openingIn = (
	programme: ProgrammeView,
	id: OpeningId | string | undefined
): OpeningEntry | undefined => programme.openings.find((opening) => opening.id === id);

/** Other booths of the same department, to which a place can move with its time of joining (Q9). */
export function siblingsOf(programme: ProgrammeView, id: BoothId): ProgrammeView['booths'] {
	const here = programme.booths.find((booth) => booth.id === id);
	return programme.booths.filter(
		(booth) => booth.department === here?.department && booth.id !== id
	);
}
