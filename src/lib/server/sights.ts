// The view functions with everything they look at: what each sender may see, now.

import { boothOf } from '../domain/state';
import { advice, type Advice } from '../domain/what-if';
import type { DeviceId, Instant, VisitorId } from '../domain/vocabulary';
import { boothView } from '../views/booth-view';
import { deskView, type RefusedScan } from '../views/desk-view';
import { departmentView, type OfApplicants } from '../views/department-view';
import { displayView } from '../views/display-view';
import { boothGlances, offers as offersOf } from '../views/glances';
import { kioskView } from '../views/kiosk-view';
import { lensOn, type Lens } from '../views/lens';
import { organiserView, type OrganiserDevice, type OrganiserView } from '../views/organiser-view';
import type { PrivateWords } from '../views/person';
import { phoneView } from '../views/phone-view';
import type { BoothGlance, Offer } from '../views/shared';
import type { Screens } from '../wire/protocol';
import type { Desk } from './desk';
import type { Kept } from './kept';
import type { Log } from './log';
import type { People } from './people';
import type { Runner } from './runner';
import { actorOf, type Member } from './sender';
import type { Visits } from './visits';

export type Sources = {
	readonly runner: Runner;
	readonly people: People;
	readonly kept: Kept;
	readonly log: Log;
	readonly visits: Visits;
	readonly desk: Desk;
	readonly now: () => Instant;
	readonly model: OrganiserView['matching'];
	readonly isOnline: (device: DeviceId) => boolean;
};

type AnyView = Screens[keyof Screens]['view'];

export type Sights = {
	/** To be called after every change: what was computed for the last look is stale. */
	renew(): void;
	/** What is sent again and again; a phone's offers travel apart. */
	live(sender: Member): unknown;
	offers(visitor: VisitorId): readonly Offer[];
	readonly booths: () => readonly BoothGlance[];
	whole(sender: Member): AnyView;
};

/** A lens may serve several screens in a row; after so many milliseconds its `now` is too old. */
const LENS_MILLISECONDS = 20;
const ADVICE_MILLISECONDS = 5_000;

export function viewsOf(sources: Sources): Sights {
	const { runner, people, kept, log, visits, desk, now, isOnline } = sources;
	let current: { lens: Lens; madeAt: number } | undefined;
	let given: { at: number; advice: Advice } | undefined;

	function lens(): Lens {
		const { fair } = runner;
		const isGood =
			current?.lens.fair === fair && performance.now() - current.madeAt < LENS_MILLISECONDS;
		if (current && isGood) return current.lens;
		const { words, rankingOf, programme } = people;
		const made = lensOn({ fair, now: now(), programme, words, rankingOf });
		current = { lens: made, madeAt: performance.now() };
		return made;
	}

	/** Forecasts for every booth: some seconds old is new enough for advice. */
	function advised(): Advice {
		if (!given || performance.now() - given.at > ADVICE_MILLISECONDS)
			given = { at: performance.now(), advice: advice(runner.fair, now()) };
		return given.advice;
	}

	const ofApplicants: OfApplicants = {
		presentedBy: people.presentedBy,
		wordsOf: people.words
	};
	const privateWords: PrivateWords = { knownOf: people.knownOf, noteOf: people.words };

	function live(sender: Member): unknown {
		return sender.role === 'visitor' ? phone(sender.visitor) : whole(sender);
	}

	function phone(id: VisitorId) {
		const visitor = runner.fair.visitors.get(id);
		return (
			visitor && phoneView(lens(), visitor, { own: people.ownOf(visitor), wordsOf: people.words })
		);
	}

	function offers(id: VisitorId): readonly Offer[] {
		const visitor = runner.fair.visitors.get(id);
		return visitor ? offersOf(lens(), visitor) : [];
	}

	function whole(sender: Member): AnyView {
		const look = lens();
		switch (sender.role) {
			case 'visitor':
				return { ...phone(sender.visitor), offers: offers(sender.visitor) } as AnyView;
			case 'kiosk':
				return kioskView(look, visits.at(sender.device.id));
			case 'booth':
				if (!sender.device.booth) throw new Error('a booth tablet without a booth');
				return boothView(look, boothOf(runner.fair, sender.device.booth), privateWords);
			case 'department':
				if (!sender.device.department) throw new Error('a desk of no department');
				return departmentView(look, sender.device.department, ofApplicants);
			case 'display':
				return displayView(look);
			case 'organiser':
				return organiserView(look, {
					devices: devices(),
					log: log.latest(),
					durable: runner.isDurable,
					matching: sources.model,
					advice: advised()
				});
			case 'desk': {
				const search = desk.searchOf(sender.device.id);
				const refused = withDeviceNames(log.refusedScans(kept.vault));
				return deskView(look, { ...(search && { search }), refused, knownOf: people.knownOf });
			}
		}
	}

	/** So that a guide knows at which of the kiosks somebody was turned away. */
	function withDeviceNames(scans: readonly RefusedScan[]): readonly RefusedScan[] {
		const names = new Map(
			kept.devices.list().map((device) => [actorOf({ role: device.role, device }), device.name])
		);
		return scans.map((scan) => {
			const deviceName = names.get(scan.by);
			return deviceName === undefined ? scan : { ...scan, deviceName };
		});
	}

	function devices(): OrganiserDevice[] {
		return kept.devices
			.list()
			.map(({ id, role, name, department, booth, pairedAt, lastSeenAt, revokedAt }) => ({
				device: id,
				role,
				name,
				...(department && { department }),
				...(booth && { booth }),
				online: isOnline(id),
				pairedAt,
				...(lastSeenAt !== undefined && { lastSeenAt }),
				...(revokedAt !== undefined && { revokedAt })
			}));
	}

	return {
		renew() {
			current = undefined;
		},
		live,
		offers,
		booths: () => boothGlances(lens()),
		whole
	};
}
