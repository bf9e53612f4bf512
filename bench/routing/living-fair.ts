// A fair that lives in simulated time: commands are decided on and their facts added, deadlines come by themselves, and
// every answer about waiting is kept beside what came.

import type { Command } from '../../src/lib/domain/commands';
import type { EventOf, FairEvent } from '../../src/lib/domain/events';
import { decide, emptyFair, evolve, type Fair } from '../../src/lib/domain/fair';
import type { Expected } from '../../src/lib/domain/told';
import { middleOf } from '../../src/lib/domain/promises';
import { nextDeadline } from '../../src/lib/domain/time';
import { MINUTE, type Instant } from '../../src/lib/domain/vocabulary';
import { rounded } from '../../src/lib/domain/waiting';
import { Agenda } from '../day/agenda';
import { START } from './domain-fair';

/** A hair of a minute, for what is due at one moment. */
export const HAIR = 1e-3;

/** An answer about waiting that came to its end. */
export type Answer = {
	/** Minutes between the middle of the range and what came. */
	readonly error: number;
	readonly isWithin: boolean;
	/** As it was shown, rounded outward. */
	readonly shown: { readonly width: number; readonly middle: number; readonly isWithin: boolean };
};

export class LivingFair {
	readonly fair: Fair = emptyFair();
	readonly answers: Answer[] = [];
	/** Minutes since the doors opened. */
	now = 0;
	readonly #agenda = new Agenda();
	#wakesAt = Infinity;

	/** `hear` is told of every fact once it has been added. */
	constructor(readonly hear: (fact: FairEvent) => void) {}

	get instant(): Instant {
		return Math.round(START + this.now * MINUTE) as Instant;
	}

	at(minute: number, what: () => void): void {
		this.#agenda.add(Math.max(minute, this.now), what);
	}

	/** Lives until this minute. */
	run(until: number): void {
		for (let due = this.#agenda.take(); due && due.minute <= until; due = this.#agenda.take()) {
			this.now = due.minute;
			due.what();
		}
	}

	/** @returns whether the fair granted it */
	ask(command: Command): boolean {
		const decision = decide(this.fair, command, this.instant);
		if (!decision.ok) return false;
		for (const fact of decision.events) {
			const promised = fact.type === 'talk-started' ? this.#promisedTo(fact) : undefined;
			evolve(this.fair, fact);
			if (promised) this.answers.push(answer(promised, fact.at));
			this.hear(fact);
		}
		this.#wake();
		return true;
	}

	#promisedTo({ visitor, booth }: EventOf<'talk-started'>) {
		const place = this.fair.visitors.get(visitor)?.places.get(booth);
		return place?.promised && { ...place.promised, since: place.since };
	}

	/** What happens by itself, when it is due. */
	#wake(): void {
		const next = nextDeadline(this.fair, this.instant);
		if (next === undefined) return;
		const minute = Math.max(this.now, (next - START) / MINUTE) + HAIR;
		if (minute >= this.#wakesAt) return;
		this.#wakesAt = minute;
		this.at(minute, () => {
			if (this.#wakesAt !== minute) return;
			this.#wakesAt = Infinity;
			this.ask({ type: 'let-time-pass' });
		});
	}
}

function answer(promised: Expected & { readonly since: Instant }, at: Instant): Answer {
	const minutes = (at - promised.since) / MINUTE;
	const { from, to } = rounded(promised);
	return {
		error: Math.abs(minutes - middleOf(promised)),
		isWithin: minutes >= promised.least && minutes <= promised.most,
		shown: {
			width: to - from,
			middle: (from + to) / 2,
			isWithin: minutes >= from && minutes <= to
		}
	};
}
