// Vectors from a sentence model in a folder, computed in a thread of its own. The library for it is large and
// installed apart: see optional/transformers.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import type { Vector } from '../matching/embedder';
import type { Embedding } from './embedding';

type Report = (error: unknown) => void;
type Waiting = { resolve: (vectors: readonly Vector[]) => void; reject: (error: Error) => void };
type Thread = {
	vectors(texts: readonly string[]): Promise<readonly Vector[]>;
	end(): Promise<void>;
};

const LIBRARY = 'optional/transformers';
const ALWAYS = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
/** A quarter of the size and nearly as good comes first. */
const KINDS = [
	{ dtype: 'q8', file: 'onnx/model_quantized.onnx' },
	{ dtype: 'fp32', file: 'onnx/model.onnx' }
] as const;
const LOADING_MS = 60_000;
/** How long a batch that is under way may take when the server ends. */
const ENDING_MS = 10_000;
/** Texts in one go: a visitor's words wait for no more than these when a programme is under way. */
const BATCH = 16;
/** Texts whose vectors are kept; a fair has a few thousand. */
const MOST_KEPT = 20_000;
/** More gain little on a sentence. */
const MOST_THREADS = 4;

const Answer = v.union([
	v.strictObject({ id: v.number(), vectors: v.array(v.instance(Float32Array)) }),
	v.strictObject({ id: v.number(), error: v.string() })
]);

/**
 * @param folder as it comes from the Hugging Face hub: config, tokenizer and `onnx/model_quantized.onnx` or `onnx/model.onnx`
 * @param report told if the thread ends by itself; from then on `prepare` rejects
 * @param library where the worker and its `node_modules` are
 * @throws Error that names what is missing or broken
 */
export async function openModel(
	folder: string,
	report: Report,
	library = LIBRARY
): Promise<Embedding> {
	const { dtype, files } = findModel(folder);
	requireLibrary(library);
	const hash = await hashOf(folder, files);
	const thread = await startThread({ folder: resolve(folder), dtype, library, report });
	const kept = new Map<string, Vector>();

	function keep(key: string, vector: Vector): void {
		kept.delete(key);
		kept.set(key, vector);
		const [oldest] = kept.keys();
		if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
	}

	/** What is asked for again counts as added again. */
	function missingOf(texts: readonly string[]): (readonly [key: string, text: string])[] {
		const missing = new Map<string, string>();
		for (const text of texts) {
			const key = keyOf(text);
			const known = kept.get(key);
			if (known) keep(key, known);
			else missing.set(key, text);
		}
		return [...missing];
	}

	return {
		name: basename(resolve(folder)),
		hash,
		vector: (text) => kept.get(keyOf(text)),
		async prepare(texts) {
			const missing = missingOf(texts);
			for (let at = 0; at < missing.length; at += BATCH) {
				const batch = missing.slice(at, at + BATCH);
				const vectors = await thread.vectors(batch.map(([, text]) => text));
				for (const [place, vector] of vectors.entries()) keep(batch[place]?.[0] ?? '', vector);
			}
		},
		close: () => thread.end()
	};
}

/** What a visitor wrote stays in memory no longer than it takes to read it. */
const keyOf = (text: string) => createHash('sha256').update(text).digest('base64');

function findModel(folder: string): { dtype: string; files: readonly string[] } {
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
		throw new Error(`There is no folder ${folder}.`);
	const isThere = (file: string) => existsSync(join(folder, file));
	const kind = KINDS.find(({ file }) => isThere(file));
	const missing = ALWAYS.filter((file) => !isThere(file));
	if (kind === undefined || missing.length > 0) {
		const named = kind === undefined ? [...missing, KINDS[0].file] : missing;
		throw new Error(`${folder} lacks ${named.join(', ')}.`);
	}
	// Large models keep their numbers in a second file.
	const files = [...ALWAYS, kind.file, `${kind.file}_data`].filter(isThere);
	return { dtype: kind.dtype, files };
}

function requireLibrary(library: string): void {
	if (existsSync(join(library, 'node_modules/@huggingface/transformers/package.json'))) return;
	throw new Error(`The library for models is not installed: npm ci --prefix ${library}`);
}

/** Over names and contents, a piece at a time: a model may be larger than the memory. */
async function hashOf(folder: string, files: readonly string[]): Promise<string> {
	const hash = createHash('sha256');
	for (const file of files) {
		hash
			.update(file)
			.update('\0')
			.update(String(statSync(join(folder, file)).size))
			.update('\0');
		for await (const piece of createReadStream(join(folder, file))) hash.update(piece as Buffer);
	}
	return hash.digest('hex');
}

async function startThread({
	folder,
	dtype,
	library,
	report
}: {
	folder: string;
	dtype: string;
	library: string;
	report: Report;
}): Promise<Thread> {
	// One processor is left to the fair itself.
	const threads = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
	const worker = new Worker(resolve(library, 'worker.js'), {
		workerData: { folder, dtype, threads },
		execArgv: []
	});
	await loaded(worker, folder);

	const waiting = new Map<number, Waiting>();
	const exited = new Promise((resolve) => worker.once('exit', resolve));
	let over: Error | undefined;
	let asked = 0;

	function end(because: Error): void {
		over ??= because;
		for (const { reject } of waiting.values()) reject(over);
		waiting.clear();
	}

	function endByItself(because: Error): void {
		if (over) return;
		end(because);
		report(because);
	}

	worker.on('message', (message: unknown) => {
		const answer = v.parse(Answer, message);
		const asker = waiting.get(answer.id);
		waiting.delete(answer.id);
		if ('error' in answer) asker?.reject(new Error(answer.error));
		else asker?.resolve(answer.vectors);
	});
	worker.on('error', endByItself);
	worker.on('exit', () => endByItself(new Error('The thread of the model has ended.')));

	return {
		vectors: (texts) =>
			new Promise((resolve, reject) => {
				if (over) {
					reject(over);
					return;
				}
				const id = ++asked;
				waiting.set(id, { resolve, reject });
				worker.postMessage({ id, texts });
			}),
		async end() {
			end(new Error('The model is closed.'));
			worker.postMessage('close');
			await Promise.race([exited, setTimeout(ENDING_MS, undefined, { ref: false })]);
		}
	};
}

/**
 * The worker's first word is that it is ready; before that it fails as a whole. It is never terminated but asked to
 * close: in the middle of its native code that would abort the whole server.
 */
async function loaded(worker: Worker, folder: string): Promise<void> {
	const signal = AbortSignal.timeout(LOADING_MS);
	const ended = once(worker, 'exit', { signal }).then(() => {
		throw new Error('its thread ended');
	});
	try {
		await Promise.race([once(worker, 'message', { signal }), ended]);
	} catch (error) {
		worker.postMessage('close');
		worker.unref();
		const { name, message } = error instanceof Error ? error : new Error(String(error));
		const why = name === 'AbortError' ? `not within ${LOADING_MS / 1_000} s` : message;
		throw new Error(`The model in ${folder} does not load: ${why}`, { cause: error });
	}
}
