// The settings of a fair as a form: in groups, with the limits that the wire sets.

import type { Settings } from '$lib/domain/settings';
import { SettingsPart } from '$lib/wire/organiser';

/** Those that are a number. */
export type Setting = Exclude<keyof Settings, 'sortNeutrally' | 'invites'>;
export type Draft = { [S in Setting]: number | null };

export const SETTING_GROUPS = {
	queues: ['maxPlaces', 'pauseMinutes', 'awayMinutes', 'priorityOneIn'],
	calls: ['callAheadSeconds', 'callSeconds', 'callRepeats', 'holdMinutes'],
	talks: ['firstTalkMinutes', 'talkMinutes', 'extendMinutes', 'undoTalkMinutes', 'profileMinutes'],
	checkIn: ['undoCheckInMinutes'],
	applications: ['documentDays', 'profileDays', 'applicationDays']
} as const satisfies Record<string, readonly Setting[]>;
export type SettingGroup = keyof typeof SETTING_GROUPS;

const SETTINGS = Object.values(SETTING_GROUPS).flat();

export function limitsOf(setting: Setting): { min: number; max: number } {
	const [, , min, max] = SettingsPart.entries[setting].wrapped.pipe;
	return { min: min.requirement, max: max.requirement };
}

/** What of the draft differs from what holds, ready to be sent. */
export function changesIn(draft: Draft, settings: Settings): Partial<Settings> {
	const changed = SETTINGS.filter((key) => draft[key] !== null && draft[key] !== settings[key]);
	return Object.fromEntries(changed.map((key) => [key, draft[key]]));
}
