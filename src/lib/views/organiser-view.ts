// The whole fair on one screen, for those who run it. People appear by call sign only.

import { stands } from '../domain/application';
import type {
	Actor,
	BoothId,
	CallSign,
	DepartmentId,
	DeviceId,
	Instant,
	Role,
	SeatNumber
} from '../domain/vocabulary';
import { doors, isInside } from '../domain/presence';
import { boothOf, talkOf, type Booth, type Visitor } from '../domain/state';
import { promisesAt } from '../domain/promises';
import type { Advice, WhatIf } from '../domain/what-if';
import { MINUTE } from '../domain/vocabulary';
import type { Settings } from '../domain/settings';
import type { Refusal } from '../domain/refusals';
import { announcements, boothGlances } from './glances';
import { roundPlan, roundsGlance, type PlannedSeat } from './leading';
import type { Lens } from './lens';
import type { Announcement, BoothGlance, RoundsGlance } from './shared';

export type Figures = {
	readonly registered: number;
	readonly inside: number;
	/** People inside with at least one place and nothing going on. */
	readonly waiting: number;
	readonly talking: number;
	readonly talks: number;
	readonly applications: number;
	readonly missedCalls: number;
	/** Of those who wait now; null when nobody waits. */
	readonly longestWaitMinutes: number | null;
	readonly withoutTalk: number;
};

export type OrganiserView = {
	readonly now: Instant;
	readonly doors: 'open' | 'not-yet-open' | 'over';
	readonly figures: Figures;
	readonly booths: readonly OrganiserBooth[];
	/** People inside who have had no talk, longest first, at most fifty. */
	readonly withoutTalk: readonly {
		readonly callSign: CallSign;
		readonly insideMinutes: number;
		readonly places: number;
		readonly why: WithoutTalk;
	}[];
	/** Where help would save most waiting. */
	readonly suggestions: readonly WhatIf[];
	readonly rounds?: RoundsGlance;
	/** Who goes where in the next round, by booth and seat: for the poster. */
	readonly roundPlan: readonly PlannedSeat[];
	/** What was said about waits in the whole fair, and what came (R5). */
	readonly promises: Promises;
	readonly announcements: readonly Announcement[];
	readonly settings: Settings;
	readonly devices: readonly OrganiserDevice[];
	/** Latest first, at most 200. */
	readonly log: readonly LogLine[];
	/** False while the disk refuses writes (D7). */
	readonly durable: boolean;
	/** By what matching computes: the model's name, the beginning of its hash, and why it is not the one that was asked for (M8). */
	readonly matching: { readonly by: string; readonly hash: string; readonly warning?: string };
};

export type OrganiserBooth = BoothGlance & {
	readonly seats: readonly {
		readonly seat: SeatNumber;
		readonly state: 'absent' | 'free' | 'calling' | 'talking' | 'break';
		readonly since: Instant;
		readonly overdue: boolean;
	}[];
	readonly onHold: number;
	readonly longestWaitMinutes: number | null;
	readonly talks: number;
	readonly applications: number;
	/** What was said about waits here, and what came. */
	readonly promises: Promises;
	/** What closing it now would mean; some seconds old. */
	readonly ifClosed?: WhatIf;
};

export type OrganiserDevice = {
	readonly device: DeviceId;
	readonly role: Exclude<Role, 'visitor'>;
	readonly name: string;
	readonly department?: DepartmentId;
	readonly booth?: BoothId;
	readonly online: boolean;
	readonly pairedAt: Instant;
	readonly lastSeenAt?: Instant;
	readonly revokedAt?: Instant;
};

export type LogLine = {
	readonly seq: number;
	readonly at: Instant;
	readonly by: Actor;
	readonly command: string;
	readonly refusal?: Refusal;
};

/** Why somebody has had no talk yet: what an organiser or a guide could change (R2). */
export type WithoutTalk = 'not-waiting' | 'paused' | 'on-the-way' | 'led' | 'waiting';
export type Promises = ReturnType<typeof promisesAt>;

const SHOWN_WITHOUT_TALK = 50;

/** What the shell adds: devices, the log, and whether the disk takes writes. */
export type Housekeeping = Pick<OrganiserView, 'devices' | 'log' | 'durable' | 'matching'>;

export function organiserView(
	lens: Lens,
	{ advice, ...housekeeping }: Housekeeping & { readonly advice: Advice }
): OrganiserView {
	const rounds = roundsGlance(lens);
	const inside = [...lens.fair.visitors.values()].filter(isInside);
	const without = inside.filter(({ talks }) => talks.length === 0);
	return {
		now: lens.now,
		doors: doors(lens.fair, lens.now),
		figures: figures(lens, inside, without.length),
		booths: boothGlances(lens).map((glance) => organiserBooth(lens, glance, advice)),
		withoutTalk: without
			.sort((a, b) => a.presenceAt - b.presenceAt)
			.slice(0, SHOWN_WITHOUT_TALK)
			.map((visitor) => ({
				callSign: visitor.callSign,
				insideMinutes: minutesSince(lens, visitor.presenceAt),
				places: visitor.places.size,
				why: whyWithout(visitor)
			})),
		suggestions: advice.suggestions,
		...(rounds && { rounds }),
		roundPlan: roundPlan(lens),
		promises: promisesAt([...lens.fair.booths.values()].flatMap(({ kept }) => kept)),
		announcements: announcements(lens),
		settings: lens.fair.settings,
		...housekeeping
	};
}

function figures(lens: Lens, inside: readonly Visitor[], withoutTalk: number): Figures {
	const { fair } = lens;
	const booths = [...fair.booths.values()];
	const waits = booths
		.map((booth) => longestWaitMinutes(lens, booth))
		.filter((wait) => wait !== null);
	return {
		registered: fair.visitors.size,
		inside: inside.length,
		waiting: inside.filter(({ places, busy }) => places.size > 0 && !busy).length,
		talking: inside.filter(({ busy }) => busy?.as === 'talking').length,
		talks: booths.reduce((sum, { ended }) => sum + ended.length, 0),
		applications: [...fair.applications.values()].filter(stands).length,
		missedCalls: fair.missedCalls,
		longestWaitMinutes: waits.length === 0 ? null : Math.max(...waits),
		withoutTalk
	};
}

function organiserBooth(lens: Lens, glance: BoothGlance, { ifClosed }: Advice): OrganiserBooth {
	const closing = ifClosed.get(glance.booth);
	const booth = boothOf(lens.fair, glance.booth);
	return {
		...glance,
		seats: booth.seats.map(({ number: seat, state, since, talk }) => ({
			seat,
			state,
			since,
			overdue: talk !== undefined && talkOf(lens.fair, talk).endsAt < lens.now
		})),
		onHold: booth.queue.filter(({ holdUntil }) => holdUntil !== undefined).length,
		longestWaitMinutes: longestWaitMinutes(lens, booth),
		talks: booth.ended.length,
		applications: booth.applications,
		promises: promisesAt(booth.kept),
		...(closing && { ifClosed: closing })
	};
}

/** Of those who could be called there now. */
function longestWaitMinutes(lens: Lens, booth: Booth): number | null {
	const since = lens.orderAt(booth.id).map(({ place }) => place.since);
	return since.length === 0 ? null : minutesSince(lens, Math.min(...since));
}

function whyWithout({ busy, pausedUntil, isLed, places }: Visitor): WithoutTalk {
	if (busy) return 'on-the-way';
	if (pausedUntil !== undefined) return 'paused';
	if (isLed) return 'led';
	return places.size === 0 ? 'not-waiting' : 'waiting';
}

const minutesSince = (lens: Lens, at: number) => Math.max(0, Math.floor((lens.now - at) / MINUTE));
