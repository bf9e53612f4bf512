// How long a server takes to serve again after a day of 200,000 facts.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeLines, encodeLine } from '../../src/lib/server/journal-line';
import type { JournalLine } from '../../src/lib/server/journal';
import { end, launch } from '../process';
import { percentile, rounded } from './statistics';

const EVENTS = 200_000;
const RUNS = 5;

/** Milliseconds from starting the process to its first good answer, the median of five. */
export async function measureRestart(): Promise<{ restartMs: number }> {
	const folder = await mkdtemp(join(tmpdir(), 'handschlag-restart-'));
	try {
		await end((await start(folder)).child);
		await lengthen(join(folder, 'fairs', 'rheinstadt-example', 'journal.ndjson'));
		const times: number[] = [];
		for (let run = 0; run < RUNS; run++) {
			const copy = `${folder}-${String(run)}`;
			await cp(folder, copy, { recursive: true });
			const begin = performance.now();
			const { child, url } = await start(copy);
			const ready = await fetch(`${url}/readyz`);
			if (!ready.ok) throw new Error('the server started and was not ready');
			times.push(performance.now() - begin);
			await end(child);
			await rm(copy, { recursive: true, force: true });
		}
		return { restartMs: rounded(percentile(times, 0.5)) };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** A long day: the fair's registered visitors come in, queue, are called, talk, and leave, again and again. */
async function lengthen(path: string): Promise<void> {
	const { lines } = decodeLines(await readFile(path));
	const visitors = lines.flatMap(({ events }) =>
		events.flatMap((event) => (event.type === 'visitor-registered' ? [event.visitor] : []))
	);
	const last = lines.at(-1);
	if (!last) throw new Error('an empty journal');
	const added: JournalLine[] = [];
	let at = last.at;
	const add = (command: JournalLine['command'], ...events: object[]) => {
		at = (at + 100) as typeof at;
		added.push({
			seq: lines.length + added.length + 1,
			at,
			by: 'kiosk:bench' as JournalLine['by'],
			id: `bench-${String(added.length)}` as JournalLine['id'],
			digest: 'bench',
			command,
			events: events.map((event) => ({ ...event, at })) as unknown as JournalLine['events']
		});
	};
	for (let seat = 1; seat <= 2; seat++)
		add('take-seat', { type: 'seat-taken', booth: 'b01', seat, device: `tablet-${String(seat)}` });
	for (const visitor of visitors)
		add('check-in', { type: 'visitor-checked-in', visitor, device: 'kiosk' });
	for (let n = 0; added.length < EVENTS; n++) {
		const visitor = visitors[n % visitors.length];
		const talk = `talk-${String(n)}`;
		add('join-queue', { type: 'queue-joined', visitor, booth: 'b01', since: at });
		add('call-next', { type: 'visitor-called', visitor, booth: 'b01', seat: 1 });
		add('start-talk', {
			type: 'talk-started',
			talk,
			visitor,
			booth: 'b01',
			seat: 1,
			endsAt: at + 480_000,
			since: at
		});
		add('end-talk', { type: 'talk-ended', talk, outcome: 'not-now' });
		add('invite-again', { type: 'invited-again', visitor, booth: 'b01' });
	}
	await writeFile(path, [...lines, ...added].map(encodeLine).join(''));
}

const start = (folder: string) =>
	launch({ DATA_DIR: folder, ORGANISER_KEY: 'restart-bench-organiser-key' });
