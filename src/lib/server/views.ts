// Which screens are connected, and which of them are sent what, when something changed.

import { touched } from '../domain/topics';
import type { BoothId, DeviceId, VisitorId } from '../domain/vocabulary';
import type { JournalLine } from './journal';
import { publisher } from './publish';
import type { Runner } from './runner';
import type { Member } from './sender';
import { viewsOf, type Sources } from './sights';
import type { Screens } from '../wire/protocol';

/** A connected screen, whatever carries it. */
export type Screen = {
	readonly sender: Member;
	send(name: 'view' | 'programme' | 'offers', body: unknown): void;
	close(): void;
};

export type Views = {
	/** Shows the screen everything at once, then what changes. @returns how to disconnect it */
	connect(screen: Screen): () => void;
	changed(lines: readonly JournalLine[]): void;
	visitChanged(kiosk: DeviceId): Promise<void>;
	searchChanged(desk: DeviceId): Promise<void>;
	/** Disconnects a device that has lost its role (X1). */
	revoked(device: DeviceId): void;
	isOnline(device: DeviceId): boolean;
	/** What a sender is shown now, for pages and for the API. */
	viewFor(sender: Member): Promise<Screens[keyof Screens]['view']>;
	close(): void;
};

/** Milliseconds between two views of a screen while changes go on. */
const OFTEN = 50;
const SELDOM = 250;
/** Milliseconds after which screens whose numbers age by themselves are shown anew. */
const AGEING = 2_000;

export function views(sources: Omit<Sources, 'isOnline'> & { runner: Runner }): Views {
	const { runner, people } = sources;
	const screens = new Map<string, Set<Screen>>();
	const publish = publisher((then) => {
		runner.whenSettled(then);
	});
	const isOnline = (device: DeviceId) => screens.has(`device:${device}`);
	const sights = viewsOf({ ...sources, isOnline });
	let haveBoothsChanged = false;

	const ageing = setInterval(() => {
		runner.whenSettled(() => {
			for (const key of ['display', 'organiser']) publish.touch(key, 'now');
			if (!haveBoothsChanged) return;
			haveBoothsChanged = false;
			for (const key of screens.keys()) if (key.startsWith('offers:')) publish.touch(key, 'after');
		});
	}, AGEING);
	ageing.unref();

	function watch(
		key: string,
		screen: Screen,
		topic: { every: number; send: (to: Set<Screen>) => void }
	): void {
		const watching = screens.get(key) ?? new Set<Screen>();
		screens.set(key, watching.add(screen));
		publish.add(key, {
			every: topic.every,
			send: () => {
				topic.send(watching);
			}
		});
	}

	function unwatch(screen: Screen): void {
		for (const [key, watching] of screens) {
			if (!watching.delete(screen) || watching.size > 0) continue;
			screens.delete(key);
			publish.remove(key);
		}
		if (screen.sender.role !== 'visitor') publish.touch('organiser', 'after');
	}

	function connect(screen: Screen): () => void {
		const { sender } = screen;
		const key = keyOf(sender);
		const showAll = (to: Set<Screen>) => {
			const view = sights.live(sender);
			for (const one of to) one.send('view', view);
		};
		if (sender.role !== 'visitor')
			watch(`device:${sender.device.id}`, screen, { every: 0, send: () => undefined });
		watch('programme', screen, {
			every: SELDOM,
			send: (to) => {
				for (const one of to) one.send('programme', people.programme);
			}
		});
		watch(key, screen, { every: isSlow(sender) ? SELDOM : OFTEN, send: showAll });
		if (sender.role === 'visitor') {
			const { visitor } = sender;
			watch(`offers:${visitor}`, screen, {
				every: SELDOM,
				send: (to) => {
					const offered = sights.offers(visitor);
					for (const one of to) one.send('offers', offered);
				}
			});
		} else publish.touch('organiser', 'after');
		runner.whenSettled(() => {
			screen.send('programme', people.programme);
			if (sender.role === 'visitor') screen.send('offers', sights.offers(sender.visitor));
			screen.send('view', sights.live(sender));
		});
		return () => {
			unwatch(screen);
		};
	}

	function changed(lines: readonly JournalLine[]): void {
		const events = lines.flatMap((line) => line.events);
		const what = touched(runner.fair, events);
		if (what.isProgramme) {
			people.refresh();
			publish.touch('programme', 'now');
		}
		sights.renew();
		for (const booth of what.booths) publish.touch(`booth:${booth}`, 'now');
		for (const visitor of what.visitors) touchPerson(visitor);
		if (events.length > 0) publish.touch('display', 'now');
		for (const booth of [...what.booths, ...what.farBooths]) touchQueue(booth);
		for (const booth of what.farBooths) publish.touch(`booth:${booth}`, 'after');
		if (what.booths.size + what.farBooths.size > 0) haveBoothsChanged = true;
		for (const role of ['kiosk', 'desk', 'organiser']) touchAll(role);
	}

	function touchPerson(visitor: VisitorId): void {
		publish.touch(`visitor:${visitor}`, 'now');
		publish.touch(`offers:${visitor}`, 'after');
	}

	/** Positions and waiting times of those who wait there. */
	function touchQueue(booth: BoothId): void {
		for (const place of runner.fair.booths.get(booth)?.queue ?? [])
			publish.touch(`visitor:${place.visitor}`, 'after');
	}

	function touchAll(role: string): void {
		for (const key of screens.keys())
			if (key === role || key.startsWith(`${role}:`)) publish.touch(key, 'after');
	}

	function settled(then: () => void): Promise<void> {
		return new Promise((resolve) => {
			runner.whenSettled(() => {
				then();
				resolve();
			});
		});
	}

	const refreshOne = (key: string) =>
		settled(() => {
			sights.renew();
			publish.touch(key, 'now');
		});

	return {
		connect,
		changed,
		isOnline,
		visitChanged: (kiosk) => refreshOne(`kiosk:${kiosk}`),
		searchChanged: (desk) => refreshOne(`desk:${desk}`),
		revoked(device) {
			for (const screen of [...(screens.get(`device:${device}`) ?? [])]) screen.close();
		},
		viewFor: (sender) =>
			new Promise((resolve) => {
				runner.whenSettled(() => {
					resolve(sights.whole(sender));
				});
			}),
		close() {
			clearInterval(ageing);
			publish.stop();
		}
	};
}

/** Screens with the same key are shown the same. */
function keyOf(sender: Member): string {
	if (sender.role === 'visitor') return `visitor:${sender.visitor}`;
	if (sender.role === 'booth') return `booth:${sender.device.booth ?? 'none'}`;
	const isPersonal = sender.role === 'kiosk' || sender.role === 'desk';
	return isPersonal ? `${sender.role}:${sender.device.id}` : sender.role;
}

/** Screens that show all of the hall. */
const isSlow = ({ role }: Member) => role === 'organiser' || role === 'display' || role === 'desk';
