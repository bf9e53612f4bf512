// The journal is the fair: every command, accepted or refused, with the facts it led to.

import type { Command } from '../domain/commands';
import type { FairEvent } from '../domain/events';
import type { Refusal } from '../domain/refusals';
import type { Actor, CommandId, Instant, RecordId, ScanKind } from '../domain/vocabulary';
import type { AnyRefusal } from '../wire/protocol';

/** A scan that was refused (C4); the raw code is in the vault alone. */
export type RefusedScan = {
	readonly reason: Refusal;
	/** Characters. */
	readonly length: number;
	readonly kind: ScanKind;
	/** Keyed, so that it cannot be tried out without the installation's key. */
	readonly hash: string;
	readonly raw?: RecordId;
};

/** One command with all it led to: a line is on disk as a whole or not at all. */
export type JournalLine = {
	/** Counts from 1 without a gap. */
	readonly seq: number;
	/** The server's time. */
	readonly at: Instant;
	readonly by: Actor;
	readonly id: CommandId;
	/** Of the content as it was sent: the same id with another digest is another command (D2). */
	readonly digest: string;
	readonly command: Command['type'] | 'pair-device' | 'revoke-device' | 'find';
	readonly events: readonly FairEvent[];
	readonly refusal?: AnyRefusal;
	readonly scan?: RefusedScan;
};

export type Journal = {
	/** The last number taken, also by lines that are still being written: the next line is one more. */
	readonly lines: number;
	/**
	 * Resolves when the lines are on disk. Rejects with `NotDurable` when the disk did not take them: then everything
	 * else under way is rejected too and `lines` falls back to what is on disk, so whoever built on these lines has to
	 * take them back before the next append. Rejects with `WrongOrder` if a line does not follow the last.
	 */
	append(lines: readonly JournalLine[]): Promise<void>;
	/** All that is durable, read again: for whoever has to take back what is not. */
	read(): Promise<JournalLine[]>;
	/** Waits for what is under way; what comes later is `NotDurable`. */
	close(): Promise<void>;
};

export type OpenedJournal = {
	readonly journal: Journal;
	readonly past: JournalLine[];
	/** What was cut off a torn end (D6), and where a copy of it lies. */
	readonly cut?: { readonly bytes: number; readonly savedAs: string };
};

/** A line that does not follow the one before: its sender decided on a state that never came to be. */
export class WrongOrder extends Error {
	constructor(line: { seq: number; after: number }) {
		super(`line ${line.seq} cannot follow line ${line.after}`);
		this.name = 'WrongOrder';
	}
}

/** @returns the number of the last line */
export function follow(lines: readonly JournalLine[], last: number): number {
	for (const { seq } of lines) {
		if (seq !== last + 1) throw new WrongOrder({ seq, after: last });
		last = seq;
	}
	return last;
}
