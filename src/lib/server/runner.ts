// Handles the commands of one fair, one after another, and makes them durable in groups.

import type { Command } from '../domain/commands';
import { accept, refuse, type Decision } from '../domain/decision';
import type { FairEvent } from '../domain/events';
import { decide, emptyFair, evolve, type Fair } from '../domain/fair';
import type { Refusal } from '../domain/refusals';
import type { Actor, CommandId, Instant } from '../domain/vocabulary';
import type { Receipt, Reply } from '../wire/protocol';
import type { Journal, JournalLine, RefusedScan } from './journal';
import { NotDurable } from './not-durable';

/** A command on its way to the fair. */
export type Asked = {
	readonly by: Actor;
	readonly id: CommandId;
	readonly digest: string;
	readonly name: JournalLine['command'];
	/** Made when its turn comes, against the state as it then is. */
	readonly command: (fair: Fair) => Command | { readonly refusal: Refusal } | 'no-facts';
	/** Told to the sender of an accepted command. */
	readonly receipt?: (fair: Fair, events: readonly FairEvent[]) => Receipt;
	/** Recorded if it is refused (C4). */
	readonly scan?: (refusal: Refusal) => RefusedScan;
};

export type Outcome = { readonly reply: Reply; readonly isRepeated: boolean };

export type Runner = {
	readonly fair: Fair;
	/** False while the disk refuses writes (D7). */
	readonly isDurable: boolean;
	handle(asked: Asked): Promise<Outcome>;
	/** Runs as soon as everything that is in the state is also on disk. */
	whenSettled(then: () => void): void;
};

type Ports = {
	readonly journal: Journal;
	/** Everything on disk, read again: what was decided and did not get there never happened. */
	readonly reread: () => Promise<readonly JournalLine[]>;
	readonly now: () => Instant;
	/** Called with each group once it is on disk. */
	readonly written: (lines: readonly JournalLine[]) => void;
};

type Waiting = {
	asked: Asked;
	resolve: (outcome: Outcome) => void;
	reject: (error: unknown) => void;
};

/** After a failed write, how long commands are refused without trying the disk again. */
const RETRY_MILLISECONDS = 500;

export function run(ports: Ports, past: readonly JournalLine[]): Runner {
	let { fair, known } = replay(past);
	const waiting: Waiting[] = [];
	const settled: (() => void)[] = [];
	let isWriting = false;
	let failedAt: number | undefined;

	async function work(): Promise<void> {
		isWriting = true;
		while (waiting.length > 0) await writeGroup(waiting.splice(0));
		isWriting = false;
		for (const then of settled.splice(0)) then();
	}

	async function writeGroup(group: Waiting[]): Promise<void> {
		if (failedAt !== undefined && performance.now() - failedAt < RETRY_MILLISECONDS) {
			for (const { resolve } of group) resolve(notDurable);
			return;
		}
		const lines: JournalLine[] = [];
		const done: (() => void)[] = [];
		for (const one of group) {
			try {
				const { outcome, line } = answer(one.asked, lines.length);
				if (line) lines.push(line);
				done.push(() => {
					one.resolve(outcome);
				});
			} catch (error) {
				done.push(() => {
					one.reject(error);
				});
			}
		}
		try {
			if (lines.length > 0) await ports.journal.append(lines);
			failedAt = undefined;
		} catch (error) {
			failedAt = performance.now();
			({ fair, known } = replay(await ports.reread()));
			for (const { resolve, reject } of group) {
				if (error instanceof NotDurable) resolve(notDurable);
				else reject(error);
			}
			return;
		}
		for (const tell of done) tell();
		ports.written(lines);
	}

	function answer(asked: Asked, ahead: number): { outcome: Outcome; line?: JournalLine } {
		const before = known.get(keyOf(asked));
		if (before) return { outcome: repeated(asked, before) };
		const { by, id, digest, name } = asked;
		const at = ports.now();
		const line = { seq: ports.journal.lines + ahead + 1, at, by, id, digest, command: name };
		const command = asked.command(fair);
		const decision = decisionOn(fair, command, at);
		if (!decision.ok) {
			const scan = asked.scan?.(decision.refusal);
			return {
				outcome: { reply: { ok: false, refusal: decision.refusal }, isRepeated: false },
				line: { ...line, events: [], refusal: decision.refusal, ...(scan && { scan }) }
			};
		}
		for (const event of decision.events) evolve(fair, event);
		known.set(keyOf(asked), { digest, events: decision.events });
		return {
			outcome: { reply: accepted(asked, decision.events), isRepeated: false },
			line: { ...line, events: decision.events }
		};
	}

	function repeated(asked: Asked, before: Known): Outcome {
		if (before.digest !== asked.digest)
			return { reply: { ok: false, refusal: 'id-reused' }, isRepeated: true };
		return { reply: accepted(asked, before.events), isRepeated: true };
	}

	function accepted(asked: Asked, events: readonly FairEvent[]): Reply {
		const receipt = asked.receipt?.(fair, events);
		return { ok: true, ...(receipt && { receipt }) };
	}

	return {
		get fair() {
			return fair;
		},
		get isDurable() {
			return failedAt === undefined;
		},
		handle(asked) {
			return new Promise((resolve, reject) => {
				waiting.push({ asked, resolve, reject });
				if (!isWriting) void work();
			});
		},
		whenSettled(then) {
			if (isWriting) settled.push(then);
			else then();
		}
	};
}

/** Accepted commands by sender and id, with the facts that their first reply told of (D2). */
type Known = { readonly digest: string; readonly events: readonly FairEvent[] };

/** The state and the accepted commands, from the lines alone: the same lines give the same (D3). */
export function replay(lines: readonly JournalLine[]): { fair: Fair; known: Map<string, Known> } {
	const fair = emptyFair();
	const known = new Map<string, Known>();
	for (const line of lines) {
		for (const event of line.events) evolve(fair, event);
		if (line.refusal === undefined)
			known.set(keyOf(line), { digest: line.digest, events: line.events });
	}
	return { fair, known };
}

function decisionOn(fair: Fair, command: ReturnType<Asked['command']>, at: Instant): Decision {
	if (command === 'no-facts') return accept();
	return 'refusal' in command ? refuse(command.refusal) : decide(fair, command, at);
}

const keyOf = ({ by, id }: { by: Actor; id: CommandId }) => `${by} ${id}`;

const notDurable: Outcome = { reply: { ok: false, refusal: 'not-durable' }, isRepeated: false };
