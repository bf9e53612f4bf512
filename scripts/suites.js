// Runs every test there is and adds up what passed and failed.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.js';
import { ensureBuilt, ensureInstalled, requireNode, root, succeeds } from './prepare.js';

/** @typedef {{ passed: number, failed: number }} Sum */

const BROKEN = { passed: 0, failed: 1 };

/** @returns {Sum} */
export function runSuites() {
	if (!succeeds(prepareToTest)) return BROKEN;
	const reports = mkdtempSync(join(tmpdir(), 'handschlag-tests-'));
	const inside = vitest(join(reports, 'vitest.json'));
	const outside = succeeds(ensureBuilt) ? playwright(join(reports, 'playwright.json')) : BROKEN;
	rmSync(reports, { recursive: true });
	return { passed: inside.passed + outside.passed, failed: inside.failed + outside.failed };
}

/**
 * Runs a command in this terminal and returns its exit status.
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} environment
 */
export function run([program = '', ...args], environment = {}) {
	const env = { ...process.env, ...environment };
	const shell = process.platform === 'win32' && program === 'npm';
	return spawnSync(program, args, { cwd: root, stdio: 'inherit', env, shell }).status ?? 1;
}

function prepareToTest() {
	requireNode();
	ensureInstalled();
	process.env.CHROMIUM_PATH = ensureChromium();
	console.log(`Tests run in ${process.env.CHROMIUM_PATH}`);
	run([process.execPath, 'node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
}

/** @param {string} report */
function vitest(report) {
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const status = run([process.execPath, 'node_modules/vitest/vitest.mjs', 'run', ...reporters]);
	const said = read(report);
	return sum(status, said?.numPassedTests, said?.numFailedTests);
}

/** @param {string} report */
function playwright(report) {
	const cli = 'node_modules/@playwright/test/cli.js';
	const status = run([process.execPath, cli, 'test', '--reporter=list,json'], {
		PLAYWRIGHT_JSON_OUTPUT_FILE: report
	});
	const stats = read(report)?.stats;
	return sum(status, stats ? stats.expected + stats.flaky : 0, stats?.unexpected);
}

/** @param {string} report */
function read(report) {
	return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
}

/**
 * A run that ended badly without a failed test (a file that does not load, no test at all) counts as one.
 * @param {number} status
 * @returns {Sum}
 */
function sum(status, passed = 0, failed = 0) {
	return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}
