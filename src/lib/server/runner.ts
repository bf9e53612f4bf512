// Handles the commands of one fair, one after another, and makes them durable in groups.

import type { Command } from '../domain/commands';
import { accept, refuse, type Decision } from '../domain/decision';
import type { FairEvent } from '../domain/events';
import { decide, evolve, type Fair } from '../domain/fair';
import type { Refusal } from '../domain/refusals';
import type { Actor, CommandId, Instant } from '../domain/vocabulary';
import type { Receipt, Reply } from '../wire/protocol';
import type { Journal, JournalLine, RefusedScan } from './journal';
import { NotDurable } from './not-durable';
import { replay } from './replay';

/** A command on its way to the fair. */
export type Asked = {
	readonly by: Actor;
	readonly id: CommandId;
	readonly digest: string;
	readonly name: JournalLine['command'];
	/** Made when its turn comes, against the state as it then is. */
	readonly command: (fair: Fair) => Command | { readonly refusal: Refusal } | 'no-facts';
	/** Told to the sender of an accepted command. */
	readonly receipt?: (fair: Fair, events: readonly FairEvent[]) => Receipt | undefined;
	/** Recorded if it is refused (C4). */
	readonly scan?: (refusal: Refusal) => RefusedScan;
};

export type Outcome = { readonly reply: Reply; readonly isRepeated: boolean };

export type Runner = {
	readonly fair: Fair;
	/** False while the disk refuses writes (D7). */
	readonly isDurable: boolean;
	handle(asked: Asked): Promise<Outcome>;
	/** Whether this sender's command of that id was accepted before (D2). */
	knows(asked: Pick<Asked, 'by' | 'id'>): boolean;
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
	/** A bug in what was called back: the next command is handled all the same. */
	readonly report: (error: unknown) => void;
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
	let isWorking = false;
	/** The state holds facts that are not on disk. */
	let isAhead = false;
	let failedAt: number | undefined;

	async function work(): Promise<void> {
		isWorking = true;
		while (waiting.length > 0) {
			await writeGroup(waiting.splice(0));
			// Also between two groups, or nobody would be shown anything while commands keep coming.
			if (!isAhead) for (const then of settled.splice(0)) attempt(then);
		}
		isWorking = false;
	}

	async function writeGroup(group: Waiting[]): Promise<void> {
		if (!(await isDiskReady())) {
			for (const one of group) one.resolve(answerOnlyKnown(one.asked));
			return;
		}
		const lines: JournalLine[] = [];
		const done: (() => void)[] = [];
		isAhead = true;
		try {
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
					await readAgain(lines); // a bug may have left half of its facts
					isAhead = true;
				}
			}
			if (lines.length > 0) await ports.journal.append(lines);
			isAhead = false;
		} catch (error) {
			failedAt = performance.now();
			if (!(error instanceof NotDurable)) ports.report(error);
			await readAgain().catch(ports.report);
			for (const one of group) one.resolve(answerOnlyKnown(one.asked));
			return;
		}
		for (const tell of done) tell();
		attempt(() => {
			ports.written(lines);
		});
	}

	/** After a failure, tried with a line of no consequence, so that nothing has to be taken back (D7). */
	async function isDiskReady(): Promise<boolean> {
		if (failedAt === undefined) return true;
		if (performance.now() - failedAt < RETRY_MILLISECONDS) return false;
		try {
			if (isAhead) await readAgain();
			const [at, seq] = [ports.now(), ports.journal.lines + 1];
			await ports.journal.append([{ ...nothing, seq, at, id: `try-${String(seq)}` as CommandId }]);
			failedAt = undefined;
			return true;
		} catch {
			failedAt = performance.now();
			return false;
		}
	}

	/** What was decided and is neither on disk nor on its way never happened. */
	async function readAgain(onTheirWay: readonly JournalLine[] = []): Promise<void> {
		({ fair, known } = replay([...(await ports.reread()), ...onTheirWay]));
		isAhead = false;
	}

	function answerOnlyKnown(asked: Asked): Outcome {
		const before = isAhead ? undefined : known.get(asked);
		return before ? repeated(asked, before) : notDurable;
	}

	function attempt(then: () => void): void {
		try {
			then();
		} catch (error) {
			ports.report(error);
		}
	}

	function answer(asked: Asked, ahead: number): { outcome: Outcome; line?: JournalLine } {
		const { by, id, digest, name } = asked;
		const at = ports.now();
		const line = { seq: ports.journal.lines + ahead + 1, at, by, id, digest, command: name };
		const before = known.get(asked);
		if (before) {
			const outcome = repeated(asked, before);
			if (outcome.reply.ok) return { outcome };
			return { outcome, line: { ...line, events: [], refusal: outcome.reply.refusal } };
		}
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
		const told: JournalLine = { ...line, events: decision.events };
		known.add(told);
		return {
			outcome: { reply: accepted(asked, decision.events), isRepeated: false },
			line: told
		};
	}

	function repeated(asked: Asked, before: JournalLine): Outcome {
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
				if (!isWorking) void work();
			});
		},
		knows: (asked) => known.get(asked) !== undefined,
		whenSettled(then) {
			if (isAhead) settled.push(then);
			else attempt(then);
		}
	};
}

function decisionOn(fair: Fair, command: ReturnType<Asked['command']>, at: Instant): Decision {
	if (command === 'no-facts') return accept();
	return 'refusal' in command ? refuse(command.refusal) : decide(fair, command, at);
}

const nothing = {
	by: 'time' as Actor,
	digest: '',
	command: 'let-time-pass' as const,
	events: []
};

const notDurable: Outcome = { reply: { ok: false, refusal: 'not-durable' }, isRepeated: false };
