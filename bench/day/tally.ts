// What was asked and answered, counted; and what the driver itself got wrong.

import type { Reply } from '../../src/lib/wire/protocol';

export class Tally {
	readonly #answers = new Map<string, number>();
	readonly #events = new Map<string, number>();
	readonly #failures: string[] = [];

	/** A reply to a command of this type. */
	answered(type: string, reply: Reply): void {
		raise(this.#answers, reply.ok ? type : `${type}: ${reply.refusal}`);
	}

	/** Something worth telling: `badge lost`, `double scan`. */
	happened(what: string): void {
		raise(this.#events, what);
	}

	/** Runs something on the side; an exception there is a fault of the driver and is kept. */
	watch(task: Promise<unknown>): void {
		task.catch((error: unknown) => {
			const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
			this.#failures.push(text);
		});
	}

	count(answer: string): number {
		return this.#answers.get(answer) ?? 0;
	}

	get accepted(): [type: string, count: number][] {
		return inOrder(this.#answers).filter(([answer]) => !answer.includes(': '));
	}

	get refused(): [answer: string, count: number][] {
		return inOrder(this.#answers).filter(([answer]) => answer.includes(': '));
	}

	get events(): [what: string, count: number][] {
		return inOrder(this.#events);
	}

	get failures(): readonly string[] {
		return this.#failures;
	}
}

const raise = (counts: Map<string, number>, key: string) =>
	void counts.set(key, (counts.get(key) ?? 0) + 1);

const inOrder = (counts: Map<string, number>) => [...counts].sort(([, a], [, b]) => b - a);
