// What time it is at the fair, by this device: the server is asked several times, and the quickest answer counts, since it
// was the least time under way (Cristian 1989).

import type { Instant } from '../domain/vocabulary';

/** Milliseconds of this device's clock, as `performance.now()` gives them. */
type Local = number;

type Sample = { readonly at: Local; readonly fair: Instant; readonly roundTrip: number };

/** Samples that are compared; older ones may be wrong by how much the two clocks have drifted. */
const KEPT = 8;

export class FairClock {
	#samples: readonly Sample[] = [];

	/** The server said `fair` to a question that was sent and answered at these times. */
	heard(fair: Instant, asked: Local, answered: Local): void {
		const sample = { at: (asked + answered) / 2, fair, roundTrip: answered - asked };
		this.#samples = [...this.#samples, sample].slice(-KEPT);
	}

	/** Undefined before the first answer. */
	at(local: Local, speed = 1): Instant | undefined {
		const [first, ...others] = this.#samples;
		if (!first) return undefined;
		const best = others.reduce((a, b) => (b.roundTrip < a.roundTrip ? b : a), first);
		return Math.round(best.fair + (local - best.at) * speed) as Instant;
	}
}
