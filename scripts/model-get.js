// `npm run model:get -- NAME`: fetches a sentence model from the Hugging Face hub into models/, for MODEL_DIR. This is
// the only place that asks the internet for a model; the server reads the folder and nothing else.

import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { root } from './prepare.js';

const USAGE = 'npm run model:get -- paraphrase-multilingual-MiniLM-L12-v2';
/** Who is meant when only a model is named: there are the models that have an ONNX form. */
const OWNER = 'Xenova';
const FILES = [
	'config.json',
	'tokenizer.json',
	'tokenizer_config.json',
	'special_tokens_map.json',
	'onnx/model_quantized.onnx'
];
/** A part begins with a letter or digit, so that it is never `..` and never an option. */
const NAME = /^(?:[A-Za-z0-9][\w.-]*\/)?[A-Za-z0-9][\w.-]*$/;
const ANSWER_MS = 30_000;
/** Somebody may have a copy of the hub; the variable is the hub's own. */
const HUB = process.env.HF_ENDPOINT || 'https://huggingface.co';

/** A fetch that cannot be: said in one sentence, without a trace. */
class CannotGet extends Error {}

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
	process.once(signal, () => ending.abort(new CannotGet('Ended; nothing was kept.')));
}
try {
	await getModel(process.argv.slice(2));
} catch (error) {
	console.error(error instanceof CannotGet ? error.message : error);
	process.exitCode = 1;
}

/** @param {string[]} args */
async function getModel([name = '', ...more]) {
	if (name === '' || more.length > 0) throw new CannotGet(`Name one model: ${USAGE}`);
	if (!NAME.test(name)) {
		throw new CannotGet(
			`"${name}" is no name of a model: letters, digits, . _ and -, at most one / after its owner.`
		);
	}
	const model = name.includes('/') ? name : `${OWNER}/${name}`;
	const folder = `models/${model.split('/')[1]}`;
	if (existsSync(join(root, folder))) {
		throw new CannotGet(`${folder} is there already; remove it to get the model anew.`);
	}
	await whole(folder, (unfinished) => getFiles(model, unfinished));
	console.log(`\nTo use it: MODEL_DIR=${folder} npm start`);
}

/**
 * The folder appears when everything is in it, or not at all.
 * @param {string} folder
 * @param {(unfinished: string) => Promise<void>} fill
 */
async function whole(folder, fill) {
	const unfinished = join(root, `${folder}.part`);
	rmSync(unfinished, { recursive: true, force: true });
	try {
		await fill(unfinished);
		renameSync(unfinished, join(root, folder));
	} finally {
		rmSync(unfinished, { recursive: true, force: true });
	}
}

/**
 * @param {string} model
 * @param {string} folder
 */
async function getFiles(model, folder) {
	for (const file of FILES) {
		process.stdout.write(`${file} …`);
		const path = join(folder, file);
		mkdirSync(dirname(path), { recursive: true });
		try {
			await getFile(`${HUB}/${model}/resolve/main/${file}`, path);
		} catch (error) {
			console.log(' failed');
			throw error;
		}
		console.log(` ${(statSync(path).size / 1e6).toFixed(1)} MB`);
	}
}

/**
 * @param {string} url
 * @param {string} path
 */
async function getFile(url, path) {
	const body = await bodyOf(url);
	try {
		await pipeline(Readable.from(body), createWriteStream(path), { signal: ending.signal });
	} catch (error) {
		ending.signal.throwIfAborted();
		throw new CannotGet(`${url} broke off: ${reasonOf(error)}. Nothing was kept; try again.`);
	}
}

/**
 * A network that asks for a log-in first accepts everything and then never answers, or answers with a page of its own.
 * @param {string} url
 */
async function bodyOf(url) {
	const late = new AbortController();
	const timer = setTimeout(() => late.abort(new Error('no answer')), ANSWER_MS);
	let response;
	try {
		response = await fetch(url, { signal: AbortSignal.any([ending.signal, late.signal]) });
	} catch (error) {
		ending.signal.throwIfAborted();
		throw new CannotGet(
			`${new URL(url).host} cannot be reached: ${reasonOf(error)}. This needs internet; the folder can be copied over from a machine that has it.`
		);
	} finally {
		clearTimeout(timer);
	}
	if ([401, 403, 404].includes(response.status)) {
		throw new CannotGet(`${url} is not there (${response.status}). Is the name right?`);
	}
	if (!response.ok || !response.body) {
		throw new CannotGet(`${url} was answered with ${response.status} ${response.statusText}.`);
	}
	if (response.headers.get('content-type')?.startsWith('text/html')) {
		throw new CannotGet(`${url} was answered with a web page. Does this network ask for a log-in?`);
	}
	return response.body;
}

/** @param {unknown} error */
function reasonOf(error) {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	return cause instanceof Error ? cause.message || cause.name : String(cause);
}
