// The composition root: one fair, its journal and vault, its devices, its sockets.

import { randomBytes } from 'node:crypto';
import { nextDeadline } from '../domain/time';
import type { Actor, CommandId, Instant } from '../domain/vocabulary';
import { clock } from './clock';
import type { Config } from './config';
import { desk, type Desk } from './desk';
import { front, type Front } from './front';
import { openKept, type Kept } from './kept';
import { log } from './log';
import { metrics, type Metrics } from './metrics';
import { orphans, people, type People } from './people';
import { pairing, type Pairing } from './pairing';
import { run, type Runner } from './runner';
import { freshToken, hashOf } from './secrets';
import { visits, type Visits } from './visits';
import { views, type Views } from './views';

export type App = {
	readonly config: Config;
	readonly now: () => Instant;
	readonly kept: Kept;
	readonly runner: Runner;
	readonly people: People;
	readonly pairing: Pairing;
	readonly visits: Visits;
	readonly views: Views;
	readonly front: Front;
	readonly metrics: Metrics;
	readonly desk: Desk;
	/** Only at the first start, when it was made here: shown once. */
	readonly freshOrganiserKey?: string;
	/** Said to whoever looks at the terminal. */
	readonly warnings: readonly string[];
	/** A bug that a request met: said on the error stream, without what was sent. */
	report(error: unknown): void;
	close(): Promise<void>;
};

/** @throws CannotStart */
export async function compose(config: Config): Promise<App> {
	const time = clock(config);
	const kept = await openKept(config, time);
	const written = log(kept.past);
	const measured = metrics();
	const runner = run(
		{
			journal: kept.journal,
			reread: kept.reread,
			now: time.now,
			written(lines) {
				written.add(lines);
				measured.written(lines);
				shown.changed(lines);
				wake();
			}
		},
		kept.past
	);
	const known = people(kept.vault, { fair: () => runner.fair, speed: config.speed });
	await kept.vault.remove(orphans(kept.vault, runner.fair, written.raws));
	const atKiosks = visits();
	const search = desk();
	const pairs = pairing(kept.devices, {
		departmentOf: (booth) => runner.fair.booths.get(booth)?.department,
		random: (count) => randomBytes(count)
	});
	const shown = views({
		runner,
		people: known,
		kept,
		log: written,
		visits: atKiosks,
		desk: search,
		now: time.now
	});
	const freshOrganiserKey = await organiserKey(config, kept);

	let cancelWake: (() => void) | undefined;
	let wakes = 0;
	/** Sets the alarm to the fair's next deadline. */
	function wake(): void {
		cancelWake?.();
		const next = nextDeadline(runner.fair);
		cancelWake = next === undefined ? undefined : time.at(next, () => void passTime());
	}
	async function passTime(): Promise<void> {
		wakes += 1;
		const { reply } = await runner.handle({
			by: 'time' as Actor,
			id: `${String(time.now())}-${String(wakes)}` as CommandId,
			digest: '',
			name: 'let-time-pass',
			command: () => ({ type: 'let-time-pass' })
		});
		if (!reply.ok) setTimeout(wake, 1_000).unref();
	}
	wake();

	const app = {
		kept,
		runner,
		people: known,
		pairing: pairs,
		visits: atKiosks,
		desk: search,
		views: shown,
		now: time.now
	};
	return {
		...app,
		config,
		metrics: measured,
		front: front(app),
		...(freshOrganiserKey !== undefined && { freshOrganiserKey }),
		warnings: kept.cut
			? [`The journal's last line was torn and has been cut off; a copy is in ${kept.cut.savedAs}.`]
			: [],
		report(error) {
			process.stderr.write(
				`${error instanceof Error ? (error.stack ?? error.message) : 'unknown error'}\n`
			);
		},
		async close() {
			cancelWake?.();
			shown.close();
			await kept.close();
		}
	};
}

async function organiserKey(
	{ organiserKey: given }: Config,
	{ store }: Kept
): Promise<string | undefined> {
	if (given !== undefined) {
		await store.setOrganiserKeyHash(hashOf(given));
		return undefined;
	}
	if (store.installation.organiserKeyHash !== undefined) return undefined;
	const key = freshToken();
	await store.setOrganiserKeyHash(hashOf(key));
	return key;
}
