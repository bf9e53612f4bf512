// Has documents looked into, one after the other: in a thread, or here where there is none, as in development.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { examine, type Verdict } from './examine';

type Thread = {
	readonly ask: (bytes: Uint8Array) => Promise<Verdict>;
	readonly close: () => Promise<void>;
};

export type Examining = {
	/** `load` is asked when it is this document's turn, so that one alone is in memory. */
	examine(load: () => Promise<Uint8Array>): Promise<Verdict>;
	close(): Promise<void>;
};

/** Built beside the server: see vite.threads.config.ts. */
const THREAD = 'build/threads/examine-thread.js';
/** What takes longer is not worth waiting for, and may be meant to. */
const LONGEST_MILLISECONDS = 10_000;
const MOST_MEGABYTES = 192;

export function openExamining(file = resolve(THREAD)): Examining {
	const thread = existsSync(file) ? inThread(file) : here;
	let last: Promise<unknown> = Promise.resolve();
	return {
		examine(load) {
			const verdict = last.then(async () => thread.ask(await load()));
			last = verdict.catch(() => undefined);
			return verdict;
		},
		close: thread.close
	};
}

const here: Thread = { ask: examine, close: () => Promise.resolve() };

/** A thread that does not come to an end is ended, and the next document gets a new one. */
function inThread(file: string): Thread {
	let worker: Worker | undefined;

	function started(): Worker {
		const made = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
		made.unref();
		return made;
	}

	function ask(bytes: Uint8Array): Promise<Verdict> {
		const thread = (worker ??= started());
		return new Promise((resolve) => {
			const giveUp = () => {
				worker = undefined;
				void thread.terminate();
				answer({ ok: false, refusal: 'document-too-complex' });
			};
			const timer = setTimeout(giveUp, LONGEST_MILLISECONDS);
			const hear = ({ verdict }: { verdict: Verdict }) => {
				answer(verdict);
			};
			const answer = (verdict: Verdict) => {
				clearTimeout(timer);
				thread.off('message', hear).off('error', giveUp).off('exit', giveUp);
				resolve(verdict);
			};
			thread.on('message', hear).on('error', giveUp).on('exit', giveUp);
			thread.postMessage({ bytes });
		});
	}

	return {
		ask,
		async close() {
			await worker?.terminate();
		}
	};
}
