// Which screens are sent what, when something changed.

import { touched, type Touched } from '../domain/topics';
import type { BoothId, DeviceId, Role, VisitorId } from '../domain/vocabulary';
import { boothsRunningOver } from '../domain/waiting';
import type { Screens } from '../wire/protocol';
import { audience, type Part, type Screen } from './audience';
import type { JournalLine } from './journal';
import { publisher } from './publish';
import type { Runner } from './runner';
import type { Member } from './sender';
import { viewsOf, type Sources } from './sights';

export type Views = {
	/** Shows the screen everything at once, then what changes. @returns how to disconnect it */
	connect(screen: Screen): () => void;
	changed(lines: readonly JournalLine[]): void;
	visitChanged(kiosk: DeviceId): Promise<void>;
	searchChanged(desk: DeviceId): Promise<void>;
	/** The text of a refused scan is there now. */
	scansChanged(): void;
	/** Disconnects a device that has lost its role (X1). */
	revoked(device: DeviceId): void;
	/** What a sender is shown now, for pages and for the API. */
	viewFor(sender: Member): Promise<Screens[keyof Screens]['view']>;
	close(): void;
};

/** Milliseconds between two views of a screen while changes go on; longer for screens that show all of the hall. */
const EVERY: Readonly<Record<Role, number>> = {
	booth: 50,
	kiosk: 50,
	visitor: 100,
	desk: 250,
	department: 250,
	display: 250,
	organiser: 250
};
/** Milliseconds between two lists that somebody reads in peace. */
const SELDOM = 250;
/** Milliseconds after which screens whose numbers age by themselves are shown anew. */
const AGEING = 2_000;
/** Phones get the booths' waiting ranges group by group, so that no other message has to wait for all of them. */
const PHONE_GROUPS = 20;
/** Kiosks get them every half second: people read them there before they choose. */
const KIOSK_TICKS = 5;

export function views(
	sources: Omit<Sources, 'isOnline'> & { runner: Runner; report: (error: unknown) => void }
): Views {
	const { runner, people } = sources;
	const connected = audience();
	const publish = publisher((then) => {
		runner.whenSettled(then);
	}, sources.report);
	const sights = viewsOf({
		...sources,
		isOnline: (device) => connected.of(`device:${device}`).length > 0
	});
	/** Whose waiting ranges may have changed, and who gets them when it is their turn: groups of phones, and kiosks. */
	const stale = new Set<string>();
	let ticks = 0;

	const ageing = setInterval(() => {
		ticks = (ticks + 1) % PHONE_GROUPS;
		const group = `booths:${String(ticks)}`;
		runner.whenSettled(() => {
			sights.renew();
			if (ticks === 0) age();
			if (ticks % KIOSK_TICKS === 0 && stale.delete('kiosk')) touchKind('kiosk');
			if (stale.delete(group)) publish.touch(group, 'now');
		});
	}, AGEING / PHONE_GROUPS);
	ageing.unref();

	/** What changes without a fact: how long ago something was, and the waits where a talk runs over (T2). */
	function age(): void {
		for (const topic of ['display', 'organiser']) publish.refresh(topic);
		const late = boothsRunningOver(runner.fair, sources.now());
		for (const booth of late) touchQueue(booth);
		if (late.length > 0) waitsChanged();
	}

	function waitsChanged(): void {
		for (const group of connected.ofKind('booths')) stale.add(group);
	}

	type Topic = { part: Part; every: number; body: () => unknown };

	function follow(screen: Screen, topic: string, { part, every, body }: Topic): void {
		if (!connected.add(topic, screen)) return;
		publish.add(topic, {
			every,
			send: () => {
				screen.sendAll(topic, part, body());
			}
		});
	}

	function connect(screen: Screen): () => void {
		const { sender } = screen;
		const live: Topic = {
			part: 'view',
			every: EVERY[sender.role],
			body: () => sights.live(sender)
		};
		const programme: Topic = { part: 'programme', every: SELDOM, body: () => people.programme };
		const parts = new Map([
			[topicOf(sender), live],
			[`programme:${sender.role}`, programme]
		]);
		if (sender.role === 'visitor') {
			const { visitor } = sender;
			parts.set(`offers:${visitor}`, {
				part: 'offers',
				every: SELDOM,
				body: () => sights.offers(visitor)
			});
			parts.set(groupOf(visitor), { part: 'booths', every: SELDOM, body: sights.booths });
		} else {
			connected.add(`device:${sender.device.id}`, screen);
			publish.touch('organiser', 'after');
		}
		for (const [topic, part] of parts) follow(screen, topic, part);
		runner.whenSettled(() => {
			for (const { part, body } of parts.values()) screen.send(part, body());
		});
		return () => {
			for (const topic of connected.remove(screen)) publish.remove(topic);
			if (sender.role !== 'visitor') publish.touch('organiser', 'after');
		};
	}

	function changed(lines: readonly JournalLine[]): void {
		const events = lines.flatMap((line) => line.events);
		for (const event of events)
			if (event.type === 'visitor-forgotten' || event.type === 'link-issued')
				closeAll(`visitor:${event.visitor}`);
		const what = touched(runner.fair, events);
		if (what.isProgramme) people.refresh();
		sights.renew();
		// Whoever asked hears of it first: replies are under way before the first screen is drawn.
		setImmediate(() => {
			runner.whenSettled(() => {
				show(what, events.length > 0);
			});
		});
	}

	function show(what: Touched, hasFacts: boolean): void {
		if (what.isProgramme)
			for (const topic of connected.ofKind('programme')) publish.touch(topic, 'now');
		for (const booth of what.booths) publish.touch(`booth:${booth}`, 'now');
		for (const visitor of what.visitors) publish.touch(`visitor:${visitor}`, 'now');
		if (hasFacts) publish.touch('display', 'now');
		for (const booth of what.booths) touchQueue(booth, what.visitors);
		for (const booth of what.farBooths) {
			publish.touch(`booth:${booth}`, 'after');
			touchQueue(booth, what.visitors);
		}
		for (const visitor of what.visitors) publish.touch(`offers:${visitor}`, 'after');
		if (what.booths.size > 0) waitsChanged();
		for (const department of what.departments) publish.touch(`department:${department}`, 'after');
		for (const kind of ['desk', 'organiser']) touchKind(kind);
		stale.add('kiosk');
		for (const topic of connected.ofKind('kiosk')) {
			const here = sources.visits.at(topic.slice('kiosk:'.length) as DeviceId);
			if (here && what.visitors.has(here.visitor)) publish.touch(topic, 'after');
		}
	}

	/** Whose link or device has lost its worth sees nothing from now on (D5, X1). */
	function closeAll(topic: string): void {
		for (const screen of connected.of(topic)) screen.close();
	}

	/** Positions and waiting times of those who wait there; `shown` have been sent theirs already. */
	function touchQueue(booth: BoothId, shown?: ReadonlySet<VisitorId>): void {
		for (const { visitor } of runner.fair.booths.get(booth)?.queue ?? [])
			if (!shown?.has(visitor)) publish.touch(`visitor:${visitor}`, 'after');
	}

	function touchKind(kind: string): void {
		for (const topic of connected.ofKind(kind)) publish.touch(topic, 'after');
	}

	const refresh = (topic: string) =>
		new Promise<void>((resolve) => {
			runner.whenSettled(() => {
				sights.renew();
				publish.touch(topic, 'now');
				resolve();
			});
		});

	return {
		connect,
		changed,
		visitChanged: (kiosk) => refresh(`kiosk:${kiosk}`),
		searchChanged: (desk) => refresh(`desk:${desk}`),
		scansChanged: () => {
			touchKind('desk');
		},
		revoked: (device) => {
			closeAll(`device:${device}`);
		},
		viewFor: (sender) =>
			new Promise((resolve, reject) => {
				runner.whenSettled(() => {
					try {
						resolve(sights.whole(sender));
					} catch (error) {
						reject(new Error('no view', { cause: error }));
					}
				});
			}),
		close() {
			clearInterval(ageing);
			publish.stop();
		}
	};
}

/** Spread evenly by the last character of the id, which is drawn at random. */
const groupOf = (visitor: VisitorId) =>
	`booths:${String((visitor.codePointAt(visitor.length - 2) ?? 0) % PHONE_GROUPS)}`;

/** Screens that follow the same topic are shown the same. */
function topicOf(sender: Member): string {
	if (sender.role === 'visitor') return `visitor:${sender.visitor}`;
	if (sender.role === 'booth') return `booth:${sender.device.booth ?? 'none'}`;
	if (sender.role === 'department') return `department:${sender.device.department ?? 'none'}`;
	const isPersonal = sender.role === 'kiosk' || sender.role === 'desk';
	return isPersonal ? `${sender.role}:${sender.device.id}` : sender.role;
}
