// `npm start`: whatever is missing is installed and built, then the entry runs in this terminal.
// node scripts/start.js ENTRY [arguments for the entry …]; a TypeScript entry runs through tsx.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { prepare, root, succeeds } from './prepare.js';

const [entry = 'server.js', ...args] = process.argv.slice(2);

if (succeeds(prepare)) run();
else process.exit(1);

function run() {
	const loader = entry.endsWith('.ts') ? ['--import', 'tsx'] : [];
	const child = spawn(process.execPath, [...loader, entry, ...args], {
		cwd: root,
		stdio: 'inherit'
	});

	process.on('SIGTERM', () => child.kill('SIGTERM'));
	process.on('SIGHUP', () => child.kill('SIGHUP'));
	process.on('SIGINT', () => {
		// Ctrl+C in a terminal reaches the child by itself; a second one would mean "at once".
		if (!process.stdin.isTTY) child.kill('SIGINT');
	});
	if (process.env.npm_lifecycle_event) whenParentEnds(() => child.kill('SIGTERM'));
	child.on('error', (error) => {
		console.error(error.message);
		process.exit(1);
	});
	child.on('exit', (code, signal) =>
		process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0))
	);
}

/**
 * npm passes SIGTERM on to its shell alone, which ends without telling us.
 * @param {() => void} then
 */
function whenParentEnds(then) {
	const parent = process.ppid;
	const timer = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(timer);
		then();
	}, 250);
}
