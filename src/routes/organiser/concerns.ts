// What an organiser should look at, at one booth: most urgent first.

import type { OrganiserBooth } from '$lib/views/organiser-view';

export type Concern = {
	readonly kind: 'unstaffed' | 'long' | 'overdue';
	/** People, minutes or talks. */
	readonly count: number;
};

/** Nobody should wait longer without a look (R2). */
export const LONG_WAIT_MINUTES = 20;

export function concernsOf(booth: OrganiserBooth): Concern[] {
	const overdue = booth.seats.filter((seat) => seat.overdue).length;
	const longest = booth.longestWaitMinutes ?? 0;
	const isUnstaffed = booth.status === 'open' && booth.seatsPresent === 0 && booth.waiting > 0;
	return [
		...(isUnstaffed ? [{ kind: 'unstaffed' as const, count: booth.waiting }] : []),
		...(longest >= LONG_WAIT_MINUTES ? [{ kind: 'long' as const, count: longest }] : []),
		...(overdue > 0 ? [{ kind: 'overdue' as const, count: overdue }] : [])
	];
}

const WEIGHT = { unstaffed: 10_000, long: 10, overdue: 1 };

/** Greater is more urgent; 0 means all is well. */
export const urgency = (booth: OrganiserBooth): number =>
	concernsOf(booth).reduce((sum, { kind, count }) => sum + WEIGHT[kind] * count, 0);
