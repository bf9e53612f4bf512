// The programme of the fair: its hours, departments, booths and openings, before and during the day.

import type { CommandOf } from './commands';
import { accept, refuse, type Decision } from './decision';
import { departmentOf, type Evolve, type Fair, type Seat } from './state';
import { defaultSettings } from './settings';
import type { Instant, SeatNumber } from './vocabulary';

export function planFair(
	fair: Fair,
	{ fair: id, hours, settings, text }: CommandOf<'plan-fair'>,
	at: Instant
): Decision {
	if (fair.plan) return refuse('id-taken');
	return accept({ type: 'fair-planned', fair: id, hours, settings, text, at });
}

export function changeSettings(
	fair: Fair,
	{ settings }: CommandOf<'change-settings'>,
	at: Instant
): Decision {
	return accept({ type: 'settings-changed', settings, at });
}

/** Adds a department, or gives a known one new texts. */
export function planDepartment(
	fair: Fair,
	{ department, text }: CommandOf<'plan-department'>,
	at: Instant
): Decision {
	return accept({ type: 'department-planned', department, text, at });
}

/** Adds a booth, or changes a known one; seats somebody sits at can't be taken away. */
export function planBooth(
	fair: Fair,
	{ booth: id, department, number, seats }: CommandOf<'plan-booth'>,
	at: Instant
): Decision {
	if (!fair.departments.has(department)) return refuse('unknown-department');
	const others = [...fair.booths.values()].filter((other) => other.id !== id);
	if (others.some((other) => other.number === number)) return refuse('id-taken');
	const booth = fair.booths.get(id);
	const gone = booth?.seats.slice(department === booth.department ? seats : 0) ?? [];
	if (gone.some(({ device }) => device !== undefined)) return refuse('booth-still-staffed');
	return accept({ type: 'booth-planned', booth: id, department, number, seats, at });
}

export function planOpening(
	fair: Fair,
	{ opening, department, text }: CommandOf<'plan-opening'>,
	at: Instant
): Decision {
	if (!fair.departments.has(department)) return refuse('unknown-department');
	const known = fair.openings.get(opening);
	if (known && known.department !== department) return refuse('id-taken'); // who applied, applied to the first
	return accept({ type: 'opening-planned', opening, department, text, at });
}

/** Applications already made for it stay. */
export function removeOpening(
	fair: Fair,
	{ opening }: CommandOf<'remove-opening'>,
	at: Instant
): Decision {
	if (!fair.openings.has(opening)) return refuse('unknown-opening');
	return accept({ type: 'opening-removed', opening, at });
}

export function announce(
	fair: Fair,
	{ announcement, text }: CommandOf<'announce'>,
	at: Instant
): Decision {
	return accept({ type: 'announcement-made', announcement, text, at });
}

export const fairPlanned: Evolve<'fair-planned'> = (fair, { fair: id, hours, settings, text }) => {
	fair.plan = { id, hours, text };
	fair.settings = { ...defaultSettings, ...settings }; // of an earlier version some are not there yet
};

export const settingsChanged: Evolve<'settings-changed'> = (fair, { settings }) => {
	fair.settings = { ...fair.settings, ...settings };
};

export const departmentPlanned: Evolve<'department-planned'> = (fair, { department, text }) => {
	const applications = fair.departments.get(department)?.applications ?? 0;
	fair.departments.set(department, { text, applications });
};

export const boothPlanned: Evolve<'booth-planned'> = (
	fair,
	{ booth: id, department, number, seats: count, at }
) => {
	const known = fair.booths.get(id);
	const { applications } = departmentOf(fair, department);
	const seats = Array.from(
		{ length: count },
		(_, index) => known?.seats[index] ?? emptySeat(index + 1, at)
	);
	if (known) {
		Object.assign(known, { department, number, seats, applications });
		return;
	}
	fair.booths.set(id, {
		id,
		department,
		number,
		status: 'open',
		seats,
		queue: [],
		joins: 0,
		sincePriority: fair.settings.priorityOneIn - 1,
		ended: [],
		talkMillisecondsSum: 0,
		missedCalls: 0,
		applications,
		kept: []
	});
};

export const openingPlanned: Evolve<'opening-planned'> = (fair, { opening, department, text }) => {
	fair.openings.set(opening, { department, text });
};

export const openingRemoved: Evolve<'opening-removed'> = (fair, { opening }) => {
	fair.openings.delete(opening);
};

export const announcementMade: Evolve<'announcement-made'> = (fair, { announcement, text, at }) => {
	fair.announcements.push({ id: announcement, text, at });
};

const emptySeat = (number: number, at: Instant): Seat => ({
	number: number as SeatNumber,
	state: 'absent',
	since: at
});
