// `npm run concepts:import -- --esco FOLDER`: widens the concepts from an ESCO download, or shows how it would.

import { DamagedFile } from '../src/lib/server/durable-file';
import { WrongOption } from './import-plan';
import { importConcepts, USAGE } from './import-run';

try {
	await importConcepts(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
} catch (error) {
	if (!(error instanceof WrongOption || error instanceof DamagedFile)) throw error;
	const usage = error instanceof WrongOption ? `\n\n${USAGE}` : '';
	process.stderr.write(`${error.message}${usage}\n`);
	process.exitCode = 2;
}
