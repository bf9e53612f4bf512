// Which scores were computed for whom, when and by what: so that each can be explained later (M7). No free text, no
// profile; a person's lines are one file, which goes when they are forgotten.

import { appendFile, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant, RecordId, VisitorId } from '../domain/vocabulary';
import type { Ranking } from '../matching/ranking';
import { hasCode } from './system-error';

export type MatchLog = {
	append(entry: MatchEntry): Promise<void>;
	/** What was computed for one person, oldest first: theirs to see. */
	of(visitor: VisitorId): Promise<readonly unknown[]>;
	forget(visitor: VisitorId): Promise<void>;
	/** Removes what is older than the retention, and everybody who is forgotten. */
	tidy(now: Instant, forgotten: readonly VisitorId[]): Promise<void>;
};

export type MatchEntry = {
	readonly at: Instant;
	readonly visitor: VisitorId;
	/** Names the profile without saying what is in it. */
	readonly profile: RecordId;
	readonly model: { readonly name: string; readonly hash: string };
	readonly ranking: Ranking;
};

const DAY = 86_400_000;
/** Six months, as the AI Act asks of those who use such a system (Art. 26 (6)). */
export const KEPT_DAYS = 183;

/** @param pseudonym of a visitor, keyed: the file's name says nothing by itself */
export async function openMatchLog(
	folder: string,
	{ pseudonym, keptDays }: { pseudonym: (visitor: VisitorId) => string; keptDays: number }
): Promise<MatchLog> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const fileOf = (visitor: VisitorId) => join(folder, `${pseudonym(visitor)}.ndjson`);
	const forget = (visitor: VisitorId) => rm(fileOf(visitor), { force: true });
	return {
		async append({ visitor, ...entry }) {
			await appendFile(fileOf(visitor), `${JSON.stringify(line(entry))}\n`, { mode: 0o600 });
		},
		async of(visitor) {
			const text = await readFile(fileOf(visitor), 'utf8').catch(unlessMissing);
			const lines = text?.split('\n').filter((row) => row !== '') ?? [];
			return lines.map((row): unknown => JSON.parse(row));
		},
		forget,
		async tidy(now, forgotten) {
			await Promise.all(forgotten.map(forget));
			for (const name of await readdir(folder)) {
				const path = join(folder, name);
				const { mtimeMs } = await stat(path);
				if (mtimeMs < now - keptDays * DAY) await rm(path, { force: true });
			}
		}
	};
}

/** Nobody who was never matched has a file. */
function unlessMissing(error: unknown): undefined {
	if (!hasCode(error, 'ENOENT')) throw error;
}

/** The scores to four places, and what each best opening was found by: ids only. */
function line({ at, profile, model, ranking }: Omit<MatchEntry, 'visitor'>): object {
	return {
		at,
		profile,
		model,
		departments: ranking.map(({ department, score, band, openings, reasons }) => ({
			department,
			score: Math.round(score * 10_000) / 10_000,
			band,
			openings,
			met: reasons.met.map(({ concept }) => concept),
			missing: reasons.missing,
			hard: reasons.hard.map(({ index, state }) => [index, state])
		}))
	};
}
