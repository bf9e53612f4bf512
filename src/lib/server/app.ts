// The composition root: one fair, its journal and vault, its devices, its sockets.

import { join } from 'node:path';
import type { Actor, CommandId, Instant } from '../domain/vocabulary';
import { whenFairIsOver } from './after-fair';
import { alarm } from './alarm';
import { clock } from './clock';
import type { Config } from './config';
import { desk, type Desk } from './desk';
import { arrivals, type Arrivals } from './documents/arrivals';
import { openDocumentWork, type DocumentWork } from './documents/work';
import { openUploads, type Uploads } from './documents/uploads';
import { front, type Front } from './front';
import { openKept, type Kept, type OpenJournalFile } from './kept';
import { lastSeen, type LastSeen } from './last-seen';
import { removeLeftovers } from './leftovers';
import { log } from './log';
import { openMatchLog, type MatchLog } from './match-log';
import { openMatcher, type Matcher } from './matcher';
import { openOutbox } from './mail/outbox';
import { metrics, type Metrics } from './metrics';
import { openEmbedding } from './open-embedding';
import { organiserKey } from './organiser-key';
import { NotDurable } from './not-durable';
import { people, type People } from './people';
import { pairing, type Pairing } from './pairing';
import { described } from './report';
import { forgetOverdue } from './retention';
import { router } from './router';
import { run, type Runner } from './runner';
import { freshToken } from './secrets';
import type { Device } from './stores';
import { openThinking } from './thinking';
import { visits, type Visits } from './visits';
import { views, type Views } from './views';

export type App = {
	readonly config: Config;
	readonly now: () => Instant;
	readonly kept: Kept;
	readonly runner: Runner;
	readonly people: People;
	readonly matcher: Matcher;
	readonly matches: MatchLog;
	readonly pairing: Pairing;
	readonly visits: Visits;
	readonly views: Views;
	readonly front: Front;
	readonly arrivals: Arrivals;
	readonly uploads: Uploads;
	readonly documentWork: DocumentWork;
	readonly metrics: Metrics;
	readonly desk: Desk;
	readonly lastSeen: LastSeen;
	/** Only at the first start, when it was made here: shown once. */
	readonly freshOrganiserKey?: string;
	/** Said to whoever looks at the terminal. */
	readonly warnings: readonly string[];
	/** A bug that a request met: said on the error stream, without what was sent. */
	readonly report: (error: unknown) => void;
	close(): Promise<void>;
};

/** What a test may put in the place of the disk and of the clock on the wall. */
export type Ports = {
	readonly openJournalFile?: OpenJournalFile;
	/** Milliseconds. */
	readonly wall?: () => number;
};

const DAY_MILLISECONDS = 86_400_000;
/** After these somebody may want a letter. */
const LETTERS = new Set(['application-made', 'applicant-invited']);

/** @throws CannotStart */
export async function compose(
	config: Config,
	{ openJournalFile, wall = Date.now }: Ports = {}
): Promise<App> {
	const time = clock(config, wall);
	const kept = await openKept(config, time, openJournalFile);
	const { vault, secrets } = kept;
	const { embedding, warning } = await openEmbedding(config, report);
	const matcher = await openMatcher(embedding);
	const matches = await openMatchLog(join(kept.folder, 'matches'), {
		pseudonym: (visitor) => secrets.pseudonym(visitor),
		keptDays: config.matchLogDays
	});
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
				wakes.set();
				shown.changed(lines);
				routes.changed();
				for (const { events } of lines)
					for (const event of events) {
						if (event.type === 'visitor-forgotten') matches.forget(event.visitor).catch(report);
						if (LETTERS.has(event.type)) outbox.look();
					}
			},
			report
		},
		kept.past
	);
	const fair = () => runner.fair;
	const { badgeId } = secrets;
	const { unreadable } = await removeLeftovers(kept, {
		fair: runner.fair,
		now: time.now(),
		scans: written.raws
	});
	const known = people(vault, {
		fair,
		speed: config.speed,
		hasMail: config.mail !== undefined,
		badgeId,
		matcher,
		ranked(visitor, profile, ranking) {
			const entry = { at: time.now(), visitor, profile, model: matcher.model, ranking };
			matches.append(entry).catch(report);
		}
	});
	const tidyMatches = () =>
		matches
			.tidy(
				time.now(),
				[...fair().visitors.values()].flatMap(({ id, isForgotten }) => (isForgotten ? [id] : []))
			)
			.catch(report);
	await tidyMatches();
	const daily = setInterval(() => {
		void tidyMatches();
		uploads.tidy().catch(report);
		forgetOverdue({ runner, front: door, now: time.now }).catch(report);
	}, DAY_MILLISECONDS).unref();
	const atKiosks = visits((kiosk) => void shown.visitChanged(kiosk));
	const search = desk();
	const seen = lastSeen(kept.devices, { now: time.now, report });
	const pairs = pairing(kept.devices, { wall, note: paired(runner) });
	const wakes = alarm(runner, { time, report });
	const routes = router({
		...{ runner, people: known, now: time.now, speed: config.speed, report },
		thinking: openThinking(report)
	});
	const outbox = openOutbox(config.mail, {
		...{ vault, fair, people: known, now: time.now, report }
	});
	const cancelEnd = whenFairIsOver({ fair, vault, time, report });
	const model = {
		by: matcher.model.name,
		hash: matcher.model.hash.slice(0, 12),
		...(warning !== undefined && { warning })
	};
	const shown = views({
		model,
		runner,
		people: known,
		kept,
		log: written,
		visits: atKiosks,
		desk: search,
		now: time.now,
		report
	});
	const freshOrganiserKey = await organiserKey(config, kept);
	wakes.set();

	const app = {
		kept,
		runner,
		people: known,
		matcher,
		matches,
		pairing: pairs,
		visits: atKiosks,
		desk: search,
		views: shown,
		now: time.now,
		metrics: measured,
		arrivals: arrivals(),
		documentWork: openDocumentWork(),
		config
	};
	const door = front(app);
	const uploads = openUploads({ ...app, documents: kept.documents, front: door });
	await uploads.recover();
	await uploads.tidy();
	await forgetOverdue({ runner, front: door, now: time.now });
	return {
		...app,
		front: door,
		uploads,
		lastSeen: seen,
		...(freshOrganiserKey !== undefined && { freshOrganiserKey }),
		warnings: [
			...(kept.cut
				? [
						`The journal's last line was torn and has been cut off; a copy is in ${kept.cut.savedAs}.`
					]
				: []),
			...(unreadable === 0
				? []
				: [`The keys of ${String(unreadable)} records are missing: they cannot be read.`]),
			...(warning === undefined ? [] : [warning])
		],
		report,
		async close() {
			wakes.stop();
			await routes.close();
			await app.documentWork.close();
			await outbox.close();
			cancelEnd();
			clearInterval(daily);
			atKiosks.close();
			shown.close();
			await embedding.close();
			await seen.close();
			await kept.close();
		}
	};
}

function report(error: unknown): void {
	process.stderr.write(`A bug: ${described(error)}\n`);
}

/** The log tells of every device that got a role, by code or by the organiser's key (D8). */
const paired =
	(runner: Runner) =>
	async ({ id, role }: Device): Promise<void> => {
		const { reply } = await runner.handle({
			by: `${role}:${id}` as Actor,
			id: freshToken().slice(0, 22) as CommandId,
			digest: '',
			name: 'pair-device',
			command: () => 'no-facts'
		});
		if (!reply.ok) throw new NotDurable(reply.refusal);
	};
