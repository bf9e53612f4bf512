import { execFile } from 'node:child_process';
import { copyFile, mkdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ensureTransformers } from '../../scripts/prepare.js';
import { likeness, type Vector } from '../../src/lib/matching/embedder';
import type { Embedding } from '../../src/lib/server/embedding';
import { openModel } from '../../src/lib/server/embedding-model';
import { DIMENSIONS, writeTinyModel } from '../support/tiny-model';
import { scratchFolder } from './scratch';

const LIBRARY = 'optional/transformers';
const INSTALLING_MS = 180_000;

beforeAll(() => ensureTransformers(), INSTALLING_MS);

describe('[M8] a model from a folder', () => {
	it('gives texts vectors of length one, near where the texts are near', async () => {
		const model = await open(await tinyModel());
		const texts = ['Register office', 'register', 'garden plants'];
		await model.prepare(texts);
		const [office, register, garden] = texts.map((text) => known(model, text));
		for (const vector of [office, register, garden])
			expect(likeness(vector ?? none, vector ?? none)).toBeCloseTo(1, 5);
		expect(register).not.toEqual(office);
		expect(garden).not.toEqual(office);
		expect(likeness(register ?? none, office ?? none)).toBeGreaterThan(
			likeness(garden ?? none, office ?? none)
		);
	});

	it('knows a text once it was prepared, and computes it only once', async () => {
		const model = await open(await tinyModel());
		expect(model.vector('law')).toBeUndefined();
		await model.prepare(['law', 'law']);
		const first = known(model, 'law');
		await model.prepare(['law', 'road']);
		expect(model.vector('law')).toBe(first);
	});

	it('prepares more texts than fit in one go, each with its own vector', async () => {
		const model = await open(await tinyModel());
		const texts = Array.from(
			{ length: 40 },
			(_, count) => 'garden '.repeat(count % 7) + 'law '.repeat(1 + (count % 6))
		);
		await model.prepare(texts);
		const alone = await open(await tinyModel());
		for (const text of texts) {
			await alone.prepare([text]);
			expect(likeness(known(model, text), known(alone, text))).toBeCloseTo(1, 5);
		}
	});

	it('says nothing of a text without words', async () => {
		const model = await open(await tinyModel());
		await model.prepare(['', ' \n']);
		for (const text of ['', ' \n']) expect(new Set(known(model, text))).toEqual(new Set([0]));
	});

	it('is called as its folder, with a hash of what it computes with', async () => {
		const folder = await tinyModel();
		const model = await open(`${folder}/`);
		expect(model.name).toBe('tiny');
		expect(model.hash).toMatch(/^[0-9a-f]{64}$/);
		expect((await open(await tinyModel())).hash).toBe(model.hash);
		await writeFile(join(folder, 'README.md'), 'Not computed with.');
		expect((await open(folder)).hash).toBe(model.hash);
		await writeFile(join(folder, 'config.json'), '{ "model_type": "bert", "changed": true }');
		expect((await open(folder)).hash).not.toBe(model.hash);
	});

	it('may be one that is not quantised', async () => {
		const folder = await tinyModel();
		await rename(join(folder, 'onnx/model_quantized.onnx'), join(folder, 'onnx/model.onnx'));
		const model = await open(folder);
		await model.prepare(['law']);
		expect(known(model, 'law')).toHaveLength(DIMENSIONS);
	});

	it('ends its thread when it is closed, and then no longer answers', async () => {
		const model = await open(await tinyModel());
		await model.prepare(['law']);
		const underWay = model.prepare(['road']);
		const refused = expect(underWay).rejects.toThrow('The model is closed.');
		await model.close();
		await refused;
		await expect(model.prepare(['garden'])).rejects.toThrow('The model is closed.');
		expect(known(model, 'law')).toHaveLength(DIMENSIONS);
	});

	it('can be closed while it works: the batch ends, the thread too, and the process by itself', async () => {
		const folder = await tinyModel({ isSlow: true });
		const script = `
			import { setTimeout } from 'node:timers/promises';
			import { openModel } from './src/lib/server/embedding-model.ts';
			const model = await openModel(process.argv[1], console.error);
			const texts = Array.from({ length: 400 }, (_, count) => 'law '.repeat(20) + count);
			const refused = model.prepare(texts).catch(({ message }) => console.log(message));
			await setTimeout(100);
			await model.close();
			await refused;`;
		const { stdout, stderr } = await promisify(execFile)(
			process.execPath,
			['--import', 'tsx', '--input-type=module', '--eval', script, folder],
			{ timeout: 60_000 }
		);
		expect({ stdout, stderr }).toEqual({ stdout: 'The model is closed.\n', stderr: '' });
	}, 60_000);
});

describe('[M8] a model that cannot be used says why', () => {
	it('when there is no folder', async () => {
		const folder = join(await scratchFolder(), 'nowhere');
		await expect(openModel(folder, unexpected)).rejects.toThrow(`There is no folder ${folder}.`);
	});

	it('when files are missing, by their names', async () => {
		const folder = await tinyModel();
		await rm(join(folder, 'tokenizer.json'));
		await expect(openModel(folder, unexpected)).rejects.toThrow(`${folder} lacks tokenizer.json.`);
		await rm(join(folder, 'onnx'), { recursive: true });
		await expect(openModel(folder, unexpected)).rejects.toThrow(
			`${folder} lacks tokenizer.json, onnx/model_quantized.onnx.`
		);
	});

	it('when the model is cut short', async () => {
		const folder = await tinyModel();
		await truncate(join(folder, 'onnx/model_quantized.onnx'), 100);
		await expect(openModel(folder, unexpected)).rejects.toThrow(
			`The model in ${folder} does not load: `
		);
	});

	it('when a file is not what it should be', async () => {
		const folder = await tinyModel();
		await writeFile(join(folder, 'tokenizer.json'), '<html>Please log in</html>');
		await expect(openModel(folder, unexpected)).rejects.toThrow(
			`The model in ${folder} does not load: `
		);
	});

	it('when its thread ends before it is ready', async () => {
		const library = await libraryWith('process.exit(1);');
		await expect(openModel(await tinyModel(), unexpected, library)).rejects.toThrow(
			'does not load: its thread ended'
		);
	});

	it('when the library is not installed, with the command that installs it', async () => {
		const library = join(await scratchFolder(), 'transformers');
		await mkdir(library);
		await copyFile(join(LIBRARY, 'worker.js'), join(library, 'worker.js'));
		await expect(openModel(await tinyModel(), unexpected, library)).rejects.toThrow(
			`The library for models is not installed: npm ci --prefix ${library}`
		);
	});

	it('when the thread ends by itself in the middle of the day', async () => {
		const library = await libraryWith(`
			import { parentPort } from 'node:worker_threads';
			parentPort.postMessage('ready');
			parentPort.on('message', () => { throw new Error('out of memory'); });`);
		const reported: unknown[] = [];
		const model = await openModel(await tinyModel(), (error) => reported.push(error), library);
		onTestFinished(() => model.close());
		await expect(model.prepare(['law'])).rejects.toThrow('out of memory');
		await expect(model.prepare(['law'])).rejects.toThrow('out of memory');
		expect(model.vector('law')).toBeUndefined();
		expect(reported.map(String)).toEqual(['Error: out of memory']);
	});
});

const none: Vector = new Float32Array(DIMENSIONS);

async function tinyModel(options = {}): Promise<string> {
	const folder = join(await scratchFolder(), 'tiny');
	await writeTinyModel(folder, options);
	return folder;
}

async function open(folder: string): Promise<Embedding> {
	const model = await openModel(folder, unexpected);
	onTestFinished(() => model.close());
	return model;
}

/** A folder that looks as if the library were installed, with another worker. */
async function libraryWith(worker: string): Promise<string> {
	const library = await scratchFolder();
	const installed = join(library, 'node_modules/@huggingface/transformers');
	await mkdir(installed, { recursive: true });
	await writeFile(join(installed, 'package.json'), '{}');
	await writeFile(join(library, 'package.json'), '{ "type": "module" }');
	await writeFile(join(library, 'worker.js'), worker);
	return library;
}

function known(model: Embedding, text: string): Vector {
	const vector = model.vector(text);
	if (vector === undefined) throw new Error(`"${text}" was not prepared.`);
	return vector;
}

function unexpected(error: unknown): never {
	throw error;
}
