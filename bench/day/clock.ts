// The fair's time as the driver keeps it: minutes since the doors opened, negative before.

import { Agenda } from './agenda';
import type { Samples } from './samples';

export type Clock = {
	now(): number;
	/** At once if the minute is past. */
	at(minute: number, what: () => void): void;
	until(minute: number): Promise<void>;
	pause(minutes: number): Promise<void>;
};

const MILLISECONDS = 60_000;

/** Runs with the clock of a fair that is `speed` times as fast as the wall's. */
export class FairClock implements Clock {
	readonly #agenda = new Agenda();
	readonly #opens: number;
	readonly #speed: number;
	readonly #late: Samples;
	#timer: NodeJS.Timeout | undefined;
	#armedFor = Infinity;

	/** `opens` is the moment of minute 0 in milliseconds of `performance.now()`; `late` takes how late each thing was. */
	constructor({ opens, speed, late }: { opens: number; speed: number; late: Samples }) {
		this.#opens = opens;
		this.#speed = speed;
		this.#late = late;
	}

	now(): number {
		return ((performance.now() - this.#opens) * this.#speed) / MILLISECONDS;
	}

	at(minute: number, what: () => void): void {
		this.#agenda.add(Math.max(minute, this.now()), what);
		this.#arm();
	}

	until(minute: number): Promise<void> {
		return new Promise((resolve) => this.at(minute, resolve));
	}

	pause(minutes: number): Promise<void> {
		return this.until(this.now() + minutes);
	}

	/** Forgets everything that has not happened yet. */
	stop(): void {
		clearTimeout(this.#timer);
		while (this.#agenda.take());
	}

	#arm(): void {
		const next = this.#agenda.next;
		if (next === undefined || next >= this.#armedFor) return;
		clearTimeout(this.#timer);
		this.#armedFor = next;
		this.#timer = setTimeout(() => this.#run(), this.#millisecondsTo(next));
	}

	#run(): void {
		this.#armedFor = Infinity;
		for (let next = this.#agenda.next; next !== undefined; next = this.#agenda.next) {
			const left = this.#millisecondsTo(next);
			if (left > 0) break;
			this.#late.add(-left);
			this.#agenda.take()?.what();
		}
		this.#arm();
	}

	#millisecondsTo(minute: number): number {
		return ((minute - this.now()) * MILLISECONDS) / this.#speed;
	}
}
