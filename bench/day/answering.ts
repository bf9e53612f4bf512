// How a visitor takes a call: goes there, misses it, puts it off, or has no time left for it.

import type { BoothId } from '../../src/lib/domain/vocabulary';
import { draw } from './chance';
import type { Habits } from './habits';
import type { Guest, SeenCall } from './hall';
import type { Phone } from './phone';
import { departmentAt, minuteOf, type Scene } from './scene';
import type { Stay } from './stay';
import type { WorldVisitor } from './world';

/** What the person who is called does about it. */
export type Called = {
	readonly guest: Guest;
	readonly who: WorldVisitor;
	readonly habits: Habits;
	readonly stay: Stay;
	readonly phone: () => Phone | undefined;
	/** False while talking, outside or gone: no call reaches them then. */
	readonly isAround: () => boolean;
	readonly sets: (state: 'coming' | 'free') => void;
	/** The call was over and they had not come. */
	readonly missed: (booth: BoothId) => void;
	readonly hasNoTime: () => void;
};

export class Answering {
	readonly #scene: Scene;
	readonly #called: Called;
	/** Calls so far, by department. */
	readonly #times = new Map<number, number>();
	#call: SeenCall | undefined;
	#unnoticed: SeenCall | undefined;
	#mayPutOff: boolean;
	/** When they are at the booth to which they were asked. */
	#there = 0;

	constructor(scene: Scene, called: Called) {
		this.#scene = scene;
		this.#called = called;
		this.#mayPutOff = called.habits.postponesOnce;
	}

	/** What the phone or the wall shows now: a call, or none. */
	notice(call: SeenCall | undefined): void {
		if (!this.#called.isAround()) return;
		const before = this.#call;
		if (before && call && isSame(before, call)) return;
		this.#call = call;
		if (before?.isEarly && call?.booth === before.booth) {
			this.#goOn(call, before);
			return;
		}
		if (before) this.#over(before);
		if (call) this.#scene.tally.watch(this.#answer(call));
	}

	/** The talk has begun. */
	forget(): void {
		this.#call = undefined;
		this.#unnoticed = undefined;
	}

	/** On the way since they were asked closer; now the seat is free. */
	#goOn(call: SeenCall, before: SeenCall): void {
		if (this.#unnoticed === before) {
			this.#unnoticed = call;
			return;
		}
		const there = Math.max(this.#scene.clock.now(), this.#there);
		this.#scene.clock.at(there, () => {
			if (this.#call === call) this.#scene.hall.arrive(call, this.#called.guest);
		});
	}

	#over(call: SeenCall): void {
		if (call !== this.#unnoticed) {
			this.#called.sets('free');
			return;
		}
		this.#unnoticed = undefined;
		this.#called.missed(call.booth);
	}

	async #answer(call: SeenCall): Promise<void> {
		const { clock, world, tally } = this.#scene;
		const { walk } = world.config;
		if (this.#goesUnnoticed(call)) {
			this.#unnoticed = call;
			tally.happened('calls that nobody followed');
			return;
		}
		const there = Math.max(clock.now(), minuteOf(this.#scene, call.at) + walk);
		const phone = this.#called.phone();
		if (!this.#called.stay.hasTimeFrom(there)) {
			await phone?.answer('no-thanks');
			this.#called.hasNoTime();
			return;
		}
		if (this.#mayPutOff && phone) {
			this.#mayPutOff = false;
			this.#unnoticed = call;
			tally.happened('calls put off');
			return phone.answer('later');
		}
		this.#called.sets('coming');
		this.#there = there;
		clock.at(there, () => {
			if (this.#call === call && !call.isEarly) this.#scene.hall.arrive(call, this.#called.guest);
		});
		if (this.#called.habits.answersCalls) await phone?.answer('coming');
	}

	#goesUnnoticed({ booth }: SeenCall): boolean {
		const { id, noShow } = this.#called.who;
		const department = departmentAt(this.#scene, booth);
		const times = (this.#times.get(department) ?? 0) + 1;
		this.#times.set(department, times);
		return draw(this.#scene.world.config.seed, 'ns', id, department, times) < noShow;
	}
}

const isSame = (one: SeenCall, other: SeenCall): boolean =>
	one.booth === other.booth && one.seat === other.seat && one.isEarly === other.isEarly;
