// Asks the router: in its thread, or here where there is none, as in development.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Prices } from '../domain/routing/prices';
import { propose, type Proposal, type Question } from '../domain/routing/propose';

export type Thinking = {
	/** Rejects when the thread has ended. */
	proposals(question: Question): Promise<readonly Proposal[]>;
	close(): Promise<void>;
};

/** Built beside the server: see vite.threads.config.ts. */
const THREAD = 'build/threads/routing-thread.js';

export function openThinking(report: (error: unknown) => void, file = resolve(THREAD)): Thinking {
	return existsSync(file) ? inThread(file, report) : here();
}

function here(): Thinking {
	let prices: Prices | undefined;
	return {
		proposals(question) {
			const found = propose(question, prices);
			prices = found.prices;
			return Promise.resolve(found.proposals);
		},
		close: () => Promise.resolve()
	};
}

type Waiting = {
	resolve: (proposals: readonly Proposal[]) => void;
	reject: (error: Error) => void;
};

/** A thread that has ended is not started again: the next questions are thought about here. */
function inThread(file: string, report: (error: unknown) => void): Thinking {
	const worker = new Worker(file);
	worker.unref();
	const waiting = new Map<number, Waiting>();
	const instead = here();
	let isOver = false;
	let asked = 0;

	function end(error: Error): void {
		if (isOver) return;
		isOver = true;
		report(error);
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
	}

	worker.on('message', ({ id, proposals }: { id: number; proposals: readonly Proposal[] }) => {
		waiting.get(id)?.resolve(proposals);
		waiting.delete(id);
	});
	worker.on('error', end);
	worker.on('exit', () => {
		end(new Error("The router's thread has ended."));
	});

	return {
		proposals(question) {
			if (isOver) return instead.proposals(question);
			return new Promise((resolve, reject) => {
				const id = ++asked;
				waiting.set(id, { resolve, reject });
				worker.postMessage({ id, question });
			});
		},
		async close() {
			isOver = true;
			await worker.terminate();
		}
	};
}
