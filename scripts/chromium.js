// The browser that tests and benches drive: one that is there, or else one that can be had.

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];
const isRoot = process.getuid?.() === 0;

/** The browser's path, or undefined. `CHROMIUM_PATH` decides alone when it is set. */
export function findChromium() {
	const chosen = process.env.CHROMIUM_PATH;
	if (chosen) {
		if (runs(chosen)) return chosen;
		throw new Error(`CHROMIUM_PATH is ${chosen}, which does not start as a browser.`);
	}
	const folders = (process.env.PATH ?? '').split(delimiter);
	const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...installed, ...PLACES, playwrightsOwn()].find(runs);
}

/** Finds a browser, or installs one by the first way that works here; throws with what to do by hand. */
export function ensureChromium() {
	const found = findChromium();
	if (found) return found;
	for (const [name, ...commands] of ways()) {
		console.log(`No Chromium or Chrome here. Installing one with ${name} …`);
		const complaint = firstComplaint(commands);
		const installed = findChromium();
		if (installed) return installed;
		console.log(`${name} did not bring a browser that starts. ${complaint}`);
	}
	throw new Error(
		'No browser for the tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one.'
	);
}

/** What Playwright needs to start it. */
export function launchOptions() {
	const executablePath = findChromium();
	return { args: launchArgs(), ...(executablePath ? { executablePath } : {}) };
}

/** Without these a browser calls home at every start, and does not start as root. */
export function launchArgs() {
	return [
		...(isRoot ? ['--no-sandbox'] : []),
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	];
}

/** @returns {[string, ...string[][]][]} */
function ways() {
	const asRoot = isRoot ? [] : ['sudo', '-n'];
	const apt = [...asRoot, 'apt-get', '-q', '-y'];
	return [
		[
			'Playwright',
			[process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium']
		],
		['apt-get', [...apt, 'update'], [...apt, 'install', 'chromium']]
	];
}

/**
 * Runs them until one fails, and returns the end of what that one complained of.
 * @param {string[][]} commands
 */
function firstComplaint(commands) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const [command = '', ...args] of commands) {
		const run = spawnSync(command, args, { env, stdio: ['ignore', 'inherit', 'pipe'] });
		if (run.status !== 0) return run.error?.message ?? String(run.stderr).trim().slice(-300);
	}
	return '';
}

function playwrightsOwn() {
	return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
}

/**
 * Some systems carry a `chromium-browser` that only says where to get one, so it is asked.
 * @param {string} path
 */
function runs(path) {
	try {
		accessSync(path, constants.X_OK);
	} catch {
		return false;
	}
	if (process.platform === 'win32') return true; // there, asking opens a window
	const asked = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
	return asked.status === 0 && /chrom/i.test(asked.stdout);
}
