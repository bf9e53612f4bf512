// The places a visitor holds, and when they give one up for another.

import type { BoothId, CallSign } from '../../src/lib/domain/vocabulary';
import type { PlaceView } from '../../src/lib/views/shared';
import { choose, minutesOf } from './choice';
import type { Counter } from './counter';
import { facts } from './facts';
import type { Habits } from './habits';
import { departmentAt, scoreAt, type Scene } from './scene';
import type { Stay } from './stay';
import type { WorldVisitor } from './world';

/** A wait is borne this much longer than somebody would have waited knowingly. */
const OVER_PATIENCE = 1.3;
/** Milliseconds of the wall after which a phone surely shows a place. */
const SHOWN_BY_THEN = 1_000;

export class Places {
	readonly #held = new Set<BoothId>();
	/** Booths not to be joined: met, given up twice, or not followed when called. */
	readonly #out = new Set<BoothId>();
	/** When each was joined last, in milliseconds of `performance.now()`. */
	readonly #joined = new Map<BoothId, number>();
	readonly #gaveUp = new Map<BoothId, number>();
	#freeSince = 0;
	/** Whether the fair has been asked to lead. */
	#isAsked = false;

	constructor(
		readonly scene: Scene,
		readonly person: {
			readonly index: number;
			readonly who: WorldVisitor;
			readonly habits: Habits;
			readonly stay: Stay;
		}
	) {}

	/** From now on waiting costs patience. */
	freeFrom(minute: number): void {
		this.#freeSince = minute;
	}

	met(booth: BoothId): void {
		this.#held.delete(booth);
		this.#out.add(booth);
	}

	/** Does not want to go there any more; the place is given up at the next look. */
	drop(booth: BoothId): void {
		this.#out.add(booth);
	}

	/** The booth that suits best of all that are still open to this person. */
	favourite(): BoothId | undefined {
		const { booths } = this.scene.layout;
		const left = booths.filter((booth) => !this.#out.has(booth) && !this.#held.has(booth));
		const worth = (booth: BoothId) =>
			scoreAt(this.scene, this.person.index, departmentAt(this.scene, booth));
		return left.toSorted((a, b) => worth(b) - worth(a))[0];
	}

	/** Minute at which waiting has lasted too long. */
	get patienceEnds(): number {
		return this.#freeSince + this.person.who.patience * OVER_PATIENCE;
	}

	/** Whether there is anything to arrange now. */
	needCare(now: number): boolean {
		const isDropping = [...this.#held].some((booth) => this.#out.has(booth));
		const hasRoom = this.#held.size < this.scene.checks.maxPlaces;
		return isDropping || hasRoom || now >= this.patienceEnds;
	}

	/** What a screen shows is what counts; a place that was just joined may not be shown yet. */
	reconcile(places: readonly PlaceView[]): void {
		const justNow = performance.now() - SHOWN_BY_THEN;
		this.#held.clear();
		for (const { booth } of places) this.#held.add(booth);
		for (const [booth, at] of this.#joined) {
			if (at > justNow && !this.#out.has(booth)) this.#held.add(booth);
		}
	}

	/** Gives up what is no longer wanted, and joins what is worth it. */
	async arrange(counter: Counter, callSign: CallSign): Promise<void> {
		this.reconcile(counter.places);
		for (const booth of [...this.#held])
			if (this.#out.has(booth)) await this.#leave(counter, booth);
		if (this.person.habits.isLed && !this.scene.isUnled) return this.#followLead(counter);
		if (this.scene.clock.now() >= this.patienceEnds) await this.#giveUpWorst(counter);
		for (let tries = 0; tries < 6 && this.#hasRoom(); tries++) {
			const booth = this.#best(counter);
			if (booth === undefined || !(await this.#join(counter, booth, callSign))) return;
		}
	}

	async #followLead(counter: Counter): Promise<void> {
		if (this.#isAsked) return;
		const reply = await counter.ask({ type: 'take-me-along' });
		this.#isAsked = reply.ok;
		if (reply.ok) this.scene.tally.happened('people taken along');
	}

	#hasRoom(): boolean {
		return this.#held.size < this.scene.checks.maxPlaces;
	}

	#best(counter: Counter): BoothId | undefined {
		const { index, who, stay } = this.person;
		return choose(counter.offers, {
			scoreAt: (booth) => scoreAt(this.scene, index, departmentAt(this.scene, booth)),
			isOut: (booth) => this.#out.has(booth) || this.#held.has(booth),
			hasPlace: this.#held.size > 0,
			patience: who.patience,
			minutesLeft: stay.lastCall - this.scene.clock.now()
		});
	}

	async #join(counter: Counter, booth: BoothId, callSign: CallSign): Promise<boolean> {
		const sent = performance.now();
		const reply = await counter.ask({ type: 'join-queue', booth });
		if (!reply.ok && reply.refusal === 'already-met') this.#out.add(booth);
		if (!reply.ok && reply.refusal !== 'already-waiting') return reply.refusal === 'already-met';
		if (reply.ok && !this.#joined.has(booth)) this.#expectShown(callSign, booth, sent);
		this.#joined.set(booth, performance.now());
		this.#held.add(booth);
		return true;
	}

	/** The first time: later the same fact is no news. */
	#expectShown(callSign: CallSign, booth: BoothId, sent: number): void {
		const { ripples, watchers } = this.scene;
		const phone = watchers.phones.get(callSign);
		const screens = [...(watchers.tablets.get(booth) ?? []), ...(phone ? [phone] : [])];
		ripples.expect(facts.waits(callSign, booth), { sent, screens });
	}

	/**
	 * As in a line: after too long a wait somebody tries elsewhere, and after the second time does not come back.
	 * The only place is kept: there is nothing to be had for it.
	 */
	async #giveUpWorst(counter: Counter): Promise<void> {
		this.freeFrom(this.scene.clock.now());
		const waiting = counter.places.filter(({ state }) => state === 'waiting');
		const [worst] = waiting.toSorted((a, b) => waitAt(b) - waitAt(a));
		if (!worst || waiting.length < 2 || !this.#held.has(worst.booth)) return;
		const times = (this.#gaveUp.get(worst.booth) ?? 0) + 1;
		this.#gaveUp.set(worst.booth, times);
		if (times >= 2) this.#out.add(worst.booth);
		this.scene.tally.happened('places given up after too long a wait');
		await this.#leave(counter, worst.booth);
	}

	async #leave(counter: Counter, booth: BoothId): Promise<void> {
		const reply = await counter.ask({ type: 'leave-queue', booth });
		if (!reply.ok && reply.refusal !== 'not-waiting') return;
		this.#held.delete(booth);
		this.#joined.set(booth, 0);
	}
}

const waitAt = ({ wait }: PlaceView): number => minutesOf(wait) ?? Infinity;
