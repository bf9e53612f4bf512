// A representative at a seat, with a tablet: calls, talks, notes what comes next, takes the break.

import type { BoothId, Reason, SeatNumber } from '../../src/lib/domain/vocabulary';
import type { SeatView } from '../../src/lib/views/booth-view';
import type { Reply } from '../../src/lib/wire/protocol';
import { chance, type Chance } from './chance';
import type { CommandOf, Screen } from './doors';
import { facts } from './facts';
import type { Guest, Host } from './hall';
import { ask } from './ask';
import type { Scene } from './scene';
import { holdTalk } from './talk';
import { entry, type WorldSeat } from './world';

/** How often something other than "call next" is done: once in so many. */
const OUT_OF_ORDER = 90;
const STARTED_BY_MISTAKE = 150;
/** Minutes between two looks at a tablet that shows nothing new. */
const LOOK = 1;
/** Minutes until "call next" is pressed again after nobody came of it. */
const PRESS_AGAIN = 0.1;
/** Milliseconds of the wall after which even the slowest screen must have had a new view. */
const SHOWN_EVERYWHERE = 1_000;

export type AtSeat = { readonly booth: BoothId; readonly seat: SeatNumber };

export class Representative implements Host {
	readonly scene: Scene;
	readonly index: number;
	readonly tablet: Screen<'booth'>;
	readonly at: AtSeat;
	readonly next: Chance;
	/** Minute from which the next talk may begin. */
	readyAt = -Infinity;
	readonly #seat: WorldSeat;
	#guest: Guest | undefined;
	#wake: () => void = () => undefined;
	/** When the next look is due at the latest. */
	#alarm = Infinity;
	/** The call that is out, until every screen can have shown it. */
	#shown: { fact: string; until: number } | undefined;

	constructor(scene: Scene, index: number, tablet: Screen<'booth'>) {
		this.scene = scene;
		this.index = index;
		this.tablet = tablet;
		this.at = entry(scene.layout.seats, index);
		this.#seat = entry(scene.world.reps, index);
		this.next = chance(scene.world.config.seed, 'representative', index);
		tablet.watch(() => this.#wake());
		scene.hall.seat(this.at, this);
	}

	/** Somebody stands before the seat. */
	receive(guest: Guest): void {
		this.#guest?.turnedAway();
		this.#guest = guest;
		this.#wake();
	}

	send(command: CommandOf<'booth'>): Promise<Reply> {
		return ask(this.scene, this.tablet, command);
	}

	oneIn(count: number): boolean {
		return this.next() < 1 / count;
	}

	async takeSeat(): Promise<void> {
		await this.send({ type: 'take-seat', ...this.at });
	}

	/** The whole day, from the opening of the doors. */
	async work(): Promise<void> {
		await this.scene.clock.until(this.#seat.from);
		for (;;) {
			if (this.mine.state !== 'calling') this.#forgiveIfShort();
			if (this.mine.state === 'calling') {
				const guest = await this.#awaitGuest();
				this.#forgiveIfShort();
				if (guest) await holdTalk(this, guest);
			} else if (!this.#hasTime()) {
				if (this.scene.clock.now() >= this.#seat.break[1]) break;
				await this.#takeBreak();
			} else if (!this.#somebodyWaits()) {
				await this.#change(this.scene.clock.now() + LOOK);
			} else if (!(await this.#call())) {
				await this.scene.clock.pause(PRESS_AGAIN);
			}
		}
		await this.send({ type: 'leave-seat', ...this.at });
	}

	/** A talk of mean length from then on would end before the break, or before the close. */
	hasTimeFrom(minute: number): boolean {
		const { talk, changeover } = this.scene.world.config;
		const until = minute < this.#seat.break[1] ? this.#seat.break[0] : this.#seat.to;
		return minute + talk + changeover <= until;
	}

	/** For somebody who is called now. */
	#hasTime(): boolean {
		const walked = this.scene.clock.now() + this.scene.world.config.walk;
		return this.hasTimeFrom(Math.max(walked, this.readyAt));
	}

	async #takeBreak(): Promise<void> {
		const { clock } = this.scene;
		const end = this.#seat.break[1];
		if (this.mine.state !== 'break') await this.planBreak();
		await clock.until(end);
		await this.send({ type: 'end-break', ...this.at });
	}

	/** Now, or when the talk that goes on is over. */
	async planBreak(): Promise<void> {
		const minutes = Math.max(1, Math.ceil(this.#seat.break[1] - this.scene.clock.now()));
		await this.send({ type: 'start-break', ...this.at, minutes });
	}

	#somebodyWaits(): boolean {
		const { booth, queue } = this.tablet.view;
		return booth.status === 'open' && queue.some(({ state }) => state === 'waiting');
	}

	async #call(): Promise<boolean> {
		const sent = performance.now();
		const chosen = this.oneIn(OUT_OF_ORDER) ? this.#someoneElse() : undefined;
		const reply = chosen
			? await this.send({ type: 'call-visitor', ...this.at, ...chosen })
			: await this.send({ type: 'call-next', ...this.at });
		if (!reply.ok) return false;
		if (chosen) this.scene.tally.happened('calls out of order');
		await this.#shows(({ state }) => state === 'calling');
		this.#expectShown(sent);
		if (this.oneIn(STARTED_BY_MISTAKE)) return this.#startByMistake();
		return true;
	}

	#someoneElse() {
		const waiting = this.tablet.view.queue.filter(({ state }) => state === 'waiting');
		const chosen = waiting[Math.floor(this.next() * waiting.length)];
		const reason: Reason = 'short-question';
		return chosen && { visitor: chosen.visitor, reason };
	}

	/** Taps "start" too early, takes it back, and calls the same person again. */
	async #startByMistake(): Promise<boolean> {
		const person = this.mine.person;
		if (!person) return true;
		this.#forgiveIfShort();
		this.scene.ripples.drop(facts.talks(person.callSign, this.at.booth));
		this.scene.checks.placeRestored(person.callSign);
		const started = await this.send({ type: 'start-talk', ...this.at });
		const undone = started.ok && (await this.send({ type: 'undo-talk', ...this.at }));
		if (!undone || !undone.ok) return started.ok;
		this.scene.tally.happened('talks started by mistake and undone');
		const { visitor } = person;
		const again = await this.send({ type: 'call-visitor', ...this.at, visitor, reason: 'other' });
		if (again.ok) await this.#shows(({ state }) => state === 'calling');
		return again.ok;
	}

	/** Whoever was called, once they stand here; undefined if they do not come. */
	async #awaitGuest(): Promise<Guest | undefined> {
		const { clock, world } = this.scene;
		const limit = clock.now() + world.config.noShowWait;
		for (;;) {
			const { state, person } = this.mine;
			if (this.#guest && this.#guest.callSign === person?.callSign) return this.#welcome();
			if (state !== 'calling' || clock.now() >= limit) break;
			await this.#change(limit);
		}
		this.#welcome()?.turnedAway(); // somebody whose call is over
		if (this.mine.state !== 'calling') return undefined;
		await this.send({ type: 'report-missing', ...this.at });
		await this.#shows(({ state }) => state !== 'calling');
		return undefined;
	}

	#welcome(): Guest | undefined {
		const guest = this.#guest;
		this.#guest = undefined;
		return guest;
	}

	/** This representative's own seat, as the tablet shows it. */
	get mine(): SeatView {
		const mine = this.tablet.view.seats.find(({ seat }) => seat === this.at.seat);
		if (mine) return mine;
		throw new Error(`${this.tablet.name} does not show seat ${this.at.seat}.`);
	}

	/** Until the tablet shows it, for at most half a second of the wall. */
	async #shows(what: (seat: SeatView) => boolean): Promise<void> {
		const { clock, speed } = this.scene;
		const limit = clock.now() + speed / 120;
		while (!what(this.mine) && clock.now() < limit) await this.#change(limit);
	}

	/** Until the tablet shows something new, somebody comes, or the minute is reached. */
	#change(minute: number): Promise<void> {
		return new Promise((resolve) => {
			this.#wake = resolve;
			if (this.#alarm <= minute) return;
			this.#alarm = minute;
			this.scene.clock.at(minute, () => {
				this.#alarm = Infinity;
				this.#wake();
			});
		});
	}

	#expectShown(sent: number): void {
		const { person, call } = this.mine;
		if (!person || !call) return;
		const { ripples, watchers } = this.scene;
		const phone = watchers.phones.get(person.callSign);
		const tablets = watchers.tablets.get(this.at.booth) ?? [];
		const screens = [...tablets, ...watchers.walls, ...(phone ? [phone] : [])];
		const fact = facts.called(person.callSign, this.at.booth, call.calledAt);
		this.#shown = { fact, until: sent + SHOWN_EVERYWHERE };
		ripples.expect(fact, { sent, screens });
	}

	/** A call that was over before the wall's next view need not be on it. */
	#forgiveIfShort(): void {
		if (this.#shown && performance.now() < this.#shown.until)
			this.scene.ripples.forgive(this.#shown.fact);
		this.#shown = undefined;
	}
}
