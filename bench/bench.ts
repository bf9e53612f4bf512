// What Handschlag costs: `npm run bench`. Every section starts a server of its own; the last line is JSON.

import { measureCalls } from './cost/calls';
import { measureCommands } from './cost/commands';
import { measureFanout } from './cost/fanout';
import { measureFsync } from './cost/fsync';
import { measureRestart } from './cost/restart';

const sections = {
	fsync: measureFsync,
	commands: measureCommands,
	fanout: measureFanout,
	calls: measureCalls,
	restart: measureRestart
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in sections));
if (unknown.length > 0) {
	process.stderr.write(
		`Unknown: ${unknown.join(', ')}. Sections are ${Object.keys(sections).join(', ')}.\n`
	);
	process.exit(1);
}

let figures = {};
for (const [name, measure] of Object.entries(sections)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	const measured = await measure();
	for (const [figure, value] of Object.entries(measured))
		process.stdout.write(`${figure.padEnd(24)} ${String(value)}\n`);
	figures = { ...figures, ...measured };
}
process.stdout.write(`${JSON.stringify(figures)}\n`);
