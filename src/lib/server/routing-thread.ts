// Where the router thinks: a thread of its own, so that no reply waits for it. It keeps nothing but the prices.

import { parentPort } from 'node:worker_threads';
import type { Prices } from '../domain/routing/prices';
import { propose, type Question } from '../domain/routing/propose';

let prices: Prices | undefined;

parentPort?.on('message', ({ id, question }: { id: number; question: Question }) => {
	const found = propose(question, prices);
	prices = found.prices;
	parentPort?.postMessage({ id, proposals: found.proposals });
});
