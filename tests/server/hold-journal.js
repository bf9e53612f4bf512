// A second process: opens the journal it is given, adds a line after the other and says each number that is durable,
// until it is killed.

import { runnerImport } from 'vite';

/** @param {string} path */
const load = async (path) =>
	(await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
const { openJournal } = await load('./src/lib/server/journal-file.ts');
const { line } = await load('./tests/server/lines.ts');
/** @param {string | number} text */
const say = (text) => process.stdout.write(`${text}\n`);

try {
	const { journal } = await openJournal(process.argv[2]);
	say('opened');
	for (;;) {
		const seq = journal.lines + 1;
		await journal.append([line(seq)]);
		say(seq);
	}
} catch (error) {
	say(error instanceof Error ? `${error.name}: ${error.message}` : 'ended');
}
