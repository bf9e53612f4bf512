// The rules of the fair, checked from outside: only with what screens showed and what was replied.

import type { BoothId, CallSign } from '../../src/lib/domain/vocabulary';
import type { BoothView } from '../../src/lib/views/booth-view';
import type { DisplayView } from '../../src/lib/views/display-view';
import type { KioskView } from '../../src/lib/views/kiosk-view';
import type { Figures } from '../../src/lib/views/organiser-view';
import type { PhoneView } from '../../src/lib/views/phone-view';
import type { Reply } from '../../src/lib/wire/protocol';
import { queueFaults, seatFaults, Pairs, Pauses } from './checks/booths';
import { kioskFaults, phoneFaults, displayFaults } from './checks/people';
import { Whereabouts } from './checks/whereabouts';

/** A rule that was broken, by its id in SPEC.md. */
export type Breach = { readonly rule: string; readonly what: string };

/** How many breaches are kept word for word. */
const KEPT = 200;

export class Checks {
	readonly #whereabouts = new Whereabouts();
	readonly #pairs = new Pairs();
	readonly #pauses = new Pauses();
	/** People who said that they are here, until a screen of the booth shows it. */
	readonly #returned = new Map<BoothId, Map<CallSign, number>>();
	readonly #restored = new Map<CallSign, number>();
	readonly #breaches: Breach[] = [];
	#count = 0;

	constructor(readonly maxPlaces: number) {}

	get breaches(): readonly Breach[] {
		return this.#breaches;
	}

	/** Also counts those that are no longer kept. */
	get count(): number {
		return this.#count;
	}

	boothShown(view: BoothView): void {
		this.#note('Q5', this.#whereabouts.saw(view));
		this.#note('Q10', this.#pairs.saw(view));
		this.#note('B1', this.#pauses.saw(view));
		this.#note('B2', seatFaults(view));
		this.#note('Q4', queueFaults(view));
		this.#note('K5', this.#notAtFront(view));
	}

	phoneShown(view: PhoneView): void {
		const restored = this.#restored.get(view.callSign) ?? 0;
		this.#note('Q2', phoneFaults(view, this.maxPlaces + restored));
	}

	/** A start was undone, which restores the place even if another one was joined meanwhile (T4). */
	placeRestored(who: CallSign): void {
		this.#restored.set(who, (this.#restored.get(who) ?? 0) + 1);
	}

	displayShown(view: DisplayView): void {
		this.#note('Q6', displayFaults(view));
	}

	kioskShown(view: KioskView): void {
		this.#note('C1', kioskFaults(view));
	}

	/** One badge, scanned twice in the same moment (C3); before and after the day nobody gets in. */
	scannedAtOnce(replies: readonly Reply[]): void {
		const refusals = replies.flatMap((reply) => (reply.ok ? [] : [reply.refusal]));
		const won = replies.length - refusals.length;
		const others = new Set(refusals);
		if (won === 1 && others.size === 1 && others.has('already-checked-in')) return;
		const areClosed = others.size === 1 && (others.has('fair-over') || others.has('not-yet-open'));
		if (won === 0 && areClosed) return;
		this.#note('C3', [`one badge scanned at once got ${JSON.stringify(replies)}`]);
	}

	/** An accepted command was sent again: with the same content, and with another (D2). */
	sentAgain(command: string, { first, again }: { first: Reply; again: Reply }): void {
		if (JSON.stringify(first) === JSON.stringify(again)) return;
		this.#note('D2', [
			`${command} got ${JSON.stringify(first)}, and again ${JSON.stringify(again)}`
		]);
	}

	idReused(command: string, reply: Reply): void {
		if (!reply.ok && reply.refusal === 'id-reused') return;
		this.#note('D2', [`the id of ${command} with other content got ${JSON.stringify(reply)}`]);
	}

	/** Any reply: these are never the answer to a command that a real screen sends. */
	answered(command: string, reply: Reply): void {
		const faults = ['went-wrong', 'malformed', 'not-allowed', 'not-durable'];
		if (reply.ok || !faults.includes(reply.refusal)) return;
		this.#note('X1', [`${command} was refused: ${reply.refusal}`]);
	}

	/** A reply that a rule prescribes. */
	expected(
		rule: string,
		{ asked, reply, wanted }: { asked: string; reply: Reply; wanted: string }
	) {
		if ((reply.ok ? 'ok' : reply.refusal) === wanted) return;
		this.#note(rule, [`${asked} should have been ${wanted}: ${JSON.stringify(reply)}`]);
	}

	/** Somebody whose call was missed said at `now` of the server's clock that they are here (K5). */
	cameBack(who: CallSign, { booth, now }: { booth: BoothId; now: number }): void {
		const returned = this.#returned.get(booth) ?? new Map<CallSign, number>();
		this.#returned.set(booth, returned.set(who, now));
	}

	/** What the organiser's screen says after the day, against what the driver did. */
	dayEnded(figures: Figures, counted: Partial<Figures>): void {
		for (const [name, count] of Object.entries(counted) as [keyof Figures, number][]) {
			if (figures[name] === count) continue;
			this.#note('D3', [`${name}: the organiser sees ${String(figures[name])}, it was ${count}`]);
		}
	}

	/** A screen that should have changed and did not (S2). */
	notShown(what: readonly string[]): void {
		this.#note('S2', what);
	}

	#notAtFront({ booth: { booth }, now, queue }: BoothView): string[] {
		const returned = this.#returned.get(booth);
		if (!returned) return [];
		return [...returned].flatMap(([who, since]) => {
			if (now <= since) return [];
			returned.delete(who);
			const place = queue.find(({ callSign }) => callSign === who);
			const isAtFront = place?.state !== 'waiting' || place.exception === 'returned';
			return isAtFront ? [] : [`${who} came back to ${booth} and is not at the front`];
		});
	}

	#note(rule: string, faults: readonly string[]): void {
		for (const what of faults) {
			this.#count += 1;
			if (this.#breaches.length < KEPT) this.#breaches.push({ rule, what });
		}
	}
}
