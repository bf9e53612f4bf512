// Heavy work on documents in a thread of its own, or here where there is none, as in development.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { BrokenSeal } from '../keys/sealing';
import { examine, type Verdict } from './examine';
import { readWhole, type Sealed } from './segments';
import type { Sheet } from './sheet';
import type { Readable } from './words';

export type Work =
	{ readonly examine: Sealed } | { readonly read: Readable } | { readonly print: Sheet };
export type Worked<Asked extends Work> = Asked extends { readonly examine: unknown }
	? Verdict
	: Asked extends { readonly read: unknown }
		? string
		: Uint8Array;

export type DocumentThread = {
	/** One piece of work after the other. @returns undefined if it takes too long or more memory than it may */
	run<Asked extends Work>(work: Asked): Promise<Worked<Asked> | undefined>;
	close(): Promise<void>;
};

/** Built beside the server: see vite.threads.config.ts. */
const THREAD = 'build/threads/document-thread.js';
/** What takes longer is not worth waiting for, and may be meant to. */
const LONGEST_MILLISECONDS = 10_000;
const MOST_MEGABYTES = 192;

/** A document that is not what was written is damaged, wherever that came from. */
export async function worked(work: Work): Promise<Verdict | string | Uint8Array> {
	if ('read' in work) return read(work.read);
	if ('print' in work) return print(work.print);
	try {
		return await examine(await readWhole(work.examine));
	} catch (error) {
		if (error instanceof BrokenSeal) return { ok: false, refusal: 'document-damaged' };
		throw error;
	}
}

/** What reads and makes PDFs is large and seldom needed. */
const read = async (document: Readable) => (await import('./words')).wordsIn(document);
const print = async (sheet: Sheet) => (await import('./sheet')).sheetPdf(sheet);

export function openDocumentThread(file = resolve(THREAD)): DocumentThread {
	if (existsSync(file)) return inThread(file);
	return {
		run: (work) => worked(work) as Promise<never>,
		close: () => Promise.resolve()
	};
}

/** A thread that does not come to an end is ended, and the next piece of work gets a new one. */
function inThread(file: string): DocumentThread {
	let worker: Worker | undefined;

	function started(): Worker {
		const made = new Worker(file, {
			resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: 16 }
		});
		made.unref();
		return made;
	}

	return {
		run: (work) => {
			const thread = (worker ??= started());
			return new Promise((done) => {
				const answer = (result?: unknown) => {
					clearTimeout(timer);
					thread.off('message', answer).off('error', giveUp).off('exit', giveUp);
					done(result as never);
				};
				const giveUp = () => {
					worker = undefined;
					void thread.terminate();
					answer();
				};
				const timer = setTimeout(giveUp, LONGEST_MILLISECONDS);
				thread.on('message', answer).on('error', giveUp).on('exit', giveUp);
				thread.postMessage(work);
			});
		},
		async close() {
			await worker?.terminate();
		}
	};
}
