// The settings of a fair, with the defaults that SPEC.md gives in brackets.

import type { Instant, LegalBasis } from './vocabulary';

export type Settings = {
	readonly maxPlaces: number;
	readonly callSeconds: number;
	readonly callRepeats: number;
	readonly holdMinutes: number;
	readonly awayMinutes: number;
	readonly pauseMinutes: number;
	readonly priorityOneIn: number;
	/** The next person is asked to come closer so long before a talk is expected to end (K2); 0: never. */
	readonly callAheadSeconds: number;
	/** Whoever waits longer for a first talk goes before all who have had one (R2). */
	readonly firstTalkMinutes: number;
	readonly talkMinutes: number;
	readonly extendMinutes: number;
	readonly undoCheckInMinutes: number;
	readonly undoTalkMinutes: number;
	readonly profileMinutes: number;
	/** So long after the fair papers can still be added (A2). */
	readonly documentDays: number;
	/** So long after the fair people are forgotten who have not applied. */
	readonly profileDays: number;
	/** So long after the last news of their applications the others are. */
	readonly applicationDays: number;
	/** People with time are invited to seats that stand idle (R1). */
	readonly invites: boolean;
	/** Nothing is ordered or marked by how well it fits (M7). */
	readonly sortNeutrally: boolean;
};

export const defaultSettings: Settings = {
	maxPlaces: 3,
	callSeconds: 180,
	callRepeats: 1,
	holdMinutes: 10,
	awayMinutes: 20,
	pauseMinutes: 15,
	priorityOneIn: 3,
	callAheadSeconds: 90,
	firstTalkMinutes: 20,
	talkMinutes: 8,
	extendMinutes: 4,
	undoCheckInMinutes: 15,
	undoTalkMinutes: 2,
	profileMinutes: 30,
	documentDays: 14,
	profileDays: 30,
	applicationDays: 183,
	invites: true,
	sortNeutrally: false
};

/** When the doors are open. At a rehearsal the hours are shown and not enforced. */
export type Hours = {
	readonly opens: Instant;
	readonly closes: Instant;
	/** IANA name; times are kept in UTC and shown in this zone. */
	readonly timeZone: string;
	readonly rehearsal: boolean;
	readonly legalBasis: LegalBasis;
};
