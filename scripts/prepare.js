// Brings a fresh clone to where the app can run. Nothing is installed yet when this is read, so: only Node.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What a build is made of: when none of it changed, the last build still holds. */
const SOURCES = [
	'src',
	'static',
	'fairs',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'vite.threads.config.ts'
];

const REGISTRY_HINT = 'Is the package registry reachable from here?';

/**
 * Whether the work could be done. What went wrong is said in its own words; a stack would only hide them.
 * @param {() => void} work
 */
export function succeeds(work) {
	try {
		work();
		return true;
	} catch (error) {
		console.error(error instanceof Error ? error.message.trim() : error);
		return false;
	}
}

export function prepare() {
	requireNode();
	ensureInstalled();
	ensureBuilt();
}

export function requireNode() {
	const wanted = readJson('package.json').engines.node.replace('>=', '');
	const [major, minor] = wanted.split('.').map(Number);
	const [hasMajor = 0, hasMinor = 0] = process.versions.node.split('.').map(Number);
	if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
	throw new Error(
		`Handschlag needs Node ${wanted} or newer; this is Node ${process.versions.node}.`
	);
}

export function ensureInstalled() {
	onlyIfChanged('node_modules', ['package-lock.json'], () => {
		step('Installing packages', install(), REGISTRY_HINT);
	});
	// Without it the app starts all the same, with the built-in table, and says so.
	if (process.env.MODEL_DIR) succeeds(ensureTransformers);
}

/** The library that runs a model from MODEL_DIR: 474 MB, so nobody gets it unasked. */
export function ensureTransformers() {
	const folder = 'optional/transformers';
	onlyIfChanged(`${folder}/node_modules`, [`${folder}/package-lock.json`], () => {
		step('Installing the library for models', install('--prefix', folder), REGISTRY_HINT);
	});
}

/**
 * Not `npm ci`: it refuses a lock file that lacks a package for some other platform.
 * @param {string[]} where
 */
function install(...where) {
	return npm('install', ...where, '--no-save', '--include=dev', '--no-fund', '--no-audit');
}

export function ensureBuilt() {
	onlyIfChanged('build', SOURCES, () => {
		const vite = [process.execPath, 'node_modules/vite/bin/vite.js', 'build'];
		step('Building', vite);
		step('Building the threads', [...vite, '--config', 'vite.threads.config.ts']);
	});
}

/**
 * How to call npm: the one that called us, if one did.
 * @param {string[]} args
 */
export function npm(...args) {
	const caller = process.env.npm_execpath;
	return caller ? [process.execPath, caller, ...args] : ['npm', ...args];
}

/**
 * A mark inside what was made remembers from what; it goes when that goes.
 * @param {string} made
 * @param {string[]} sources
 * @param {() => void} make
 */
function onlyIfChanged(made, sources, make) {
	const mark = join(root, made, '.made-from');
	const now = fingerprint(sources);
	if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return;
	make();
	writeFileSync(mark, now);
}

/** @param {string[]} sources */
function fingerprint(sources) {
	const hash = createHash('sha256');
	for (const file of sources.flatMap(filesIn)) {
		hash
			.update(file)
			.update('\0')
			.update(readFileSync(join(root, file)))
			.update('\0');
	}
	return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
	const full = join(root, path);
	if (!existsSync(full)) return [];
	if (!statSync(full).isDirectory()) return [path];
	return readdirSync(full)
		.sort()
		.flatMap((name) => filesIn(join(path, name)));
}

/**
 * One line on the screen while it works; everything the command said only when it failed.
 * @param {string} what
 * @param {string[]} command
 */
function step(what, [program = '', ...args], hint = '') {
	process.stdout.write(`${what} …`);
	const started = Date.now();
	const shell = process.platform === 'win32' && program === 'npm';
	const run = spawnSync(program, args, { cwd: root, encoding: 'utf8', shell, maxBuffer: 1 << 28 });
	if (run.status === 0) {
		console.log(` done in ${Math.round((Date.now() - started) / 1000)} s`);
		return;
	}
	console.log(' failed');
	console.error(run.error?.message ?? run.stdout + run.stderr);
	throw new Error(`${what} failed, see above. ${hint}`);
}

/** @param {string} path */
function readJson(path) {
	return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
