// A thread of its own that turns texts into vectors with a model from a local folder. It never asks the network.

import { env, pipeline } from '@huggingface/transformers';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * `folder` holds the model, `dtype` says which of its ONNX files (`q8`: model_quantized, `fp32`: model), `threads` how
 * many processors it may keep busy.
 * @typedef {{ folder: string, dtype: 'fp32' | 'q8', threads: number }} Wanted
 * @typedef {{ id: number, texts: string[] }} Asked
 */

const port = parentPort;
if (port === null) throw new Error('worker.js is started as a worker thread.');

env.allowRemoteModels = false;
env.allowLocalModels = true;
env.useFSCache = false;
env.useBrowserCache = false;

/** @type {Wanted} */
const { folder, dtype, threads } = workerData;
const extract = await pipeline('feature-extraction', folder, {
	dtype,
	device: 'cpu',
	local_files_only: true,
	session_options: { intraOpNumThreads: threads, interOpNumThreads: 1 }
});
// A model that loads and does not compute is found now and not by the first visitor.
await embed(['a']);

/** One batch after another, in the order asked. */
let last = Promise.resolve();
let isClosing = false;
port.on('message', (/** @type {Asked | 'close'} */ message) => {
	if (message === 'close') isClosing = true;
	last = last.then(() => (message === 'close' ? close() : answer(message)));
});
port.postMessage('ready');

/** @param {Asked} asked */
async function answer({ id, texts }) {
	if (isClosing) return;
	try {
		const vectors = await embed(texts);
		port?.postMessage(
			{ id, vectors },
			vectors.map(({ buffer }) => buffer)
		);
	} catch (error) {
		port?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
	}
}

/** With its port the thread ends. */
async function close() {
	await extract.dispose();
	port?.close();
}

/**
 * Unit vectors; all zeros for a text without words, as the built-in table has it.
 * @param {string[]} texts
 */
async function embed(texts) {
	const { data, dims } = await extract(texts, { pooling: 'mean', normalize: true });
	const [rows = 0, dimensions = 0] = dims;
	if (rows !== texts.length || dims.length !== 2) throw new Error('It gives no vector a text.');
	return texts.map((text, row) => {
		const vector = Float32Array.from(data.subarray(row * dimensions, (row + 1) * dimensions));
		return /\S/.test(text) && vector.every(Number.isFinite) ? vector : vector.fill(0);
	});
}
