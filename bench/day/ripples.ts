// How long a change takes to every screen that must show it, in milliseconds of the wall.

import { Samples } from './samples';

/** After this long a screen that shows nothing is taken to have missed it. */
const LIMIT = 5_000;

type Watching = {
	readonly name: string;
	/** Since when it has been connected without a gap, in milliseconds of `performance.now()`. */
	readonly steadySince: number;
};

export class Ripples {
	/** From each command to the last of its screens. */
	readonly delays = new Samples();
	readonly #seen = new Map<string, Map<string, number>>();
	readonly #closed = new Set<string>();
	readonly #forgiven = new Set<string>();
	readonly #missed: string[] = [];
	#judging = 0;

	/** A screen shows a fact; only the first time counts. */
	saw(screen: Watching, fact: string): void {
		if (this.#closed.has(fact)) return;
		let screens = this.#seen.get(fact);
		if (!screens) this.#seen.set(fact, (screens = new Map<string, number>()));
		if (!screens.has(screen.name)) screens.set(screen.name, performance.now());
	}

	/** A command sent at `sent` made a fact that these screens must show. */
	expect(fact: string, { sent, screens }: { sent: number; screens: readonly Watching[] }): void {
		this.#judging += 1;
		setTimeout(() => {
			this.#judging -= 1;
			this.#judge(fact, { sent, screens });
		}, LIMIT);
	}

	/** The fact was over before every screen could show it. */
	drop(fact: string): void {
		this.#close(fact);
	}

	/** The fact was over so soon that a screen which shows changes now and then may have passed over it. */
	forgive(fact: string): void {
		this.#forgiven.add(fact);
	}

	/** Facts that a screen never showed. */
	get missed(): readonly string[] {
		return this.#missed;
	}

	/** Whether some facts still have time to be shown. */
	get isWaiting(): boolean {
		return this.#judging > 0;
	}

	#judge(fact: string, { sent, screens }: { sent: number; screens: readonly Watching[] }): void {
		if (this.#closed.has(fact)) return;
		const seen = this.#seen.get(fact);
		const times = screens
			.filter(({ steadySince }) => steadySince < sent)
			.map(({ name }) => ({ name, at: seen?.get(name) }));
		for (const { name, at } of times) {
			if (at === undefined && !this.#forgiven.has(fact))
				this.#missed.push(`${name} never showed ${fact}`);
		}
		const last = Math.max(sent, ...times.map(({ at }) => at ?? 0));
		this.delays.add(last - sent);
		this.#close(fact);
	}

	#close(fact: string): void {
		this.#closed.add(fact);
		this.#seen.delete(fact);
	}
}
