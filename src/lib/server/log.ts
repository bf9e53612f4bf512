// The latest lines of the journal, for the organiser's log and the desk's list of refused scans (D8, C4).

import type { Refusal } from '../domain/refusals';
import type { RecordId } from '../domain/vocabulary';
import type { RefusedScan as RefusedScanView } from '../views/desk-view';
import type { LogLine } from '../views/organiser-view';
import type { JournalLine, RefusedScan } from './journal';
import type { Vault } from './vault';

export type Log = {
	add(lines: readonly JournalLine[]): void;
	latest(): readonly LogLine[];
	refusedScans(vault: Vault): readonly RefusedScanView[];
	/** Vault records of raw codes that the journal still names. */
	readonly raws: ReadonlySet<RecordId>;
};

/** Where the badge was the trouble, and not what somebody wanted to do with it. */
const FOR_THE_DESK = new Set<Refusal>([
	'unknown-badge',
	'malformed',
	'other-fair',
	'revoked-badge',
	'blocked-badge',
	'cancelled-registration',
	'not-yet-open',
	'fair-over'
]);
const SHOWN_LINES = 200;
const SHOWN_SCANS = 50;

export function log(past: readonly JournalLine[]): Log {
	let latest: JournalLine[] = [];
	let scans: (JournalLine & { scan: RefusedScan })[] = [];
	const raws = new Set<RecordId>();

	function add(lines: readonly JournalLine[]): void {
		const told = lines.filter(({ command }) => command !== 'let-time-pass');
		latest = [...latest, ...told.slice(-SHOWN_LINES)].slice(-SHOWN_LINES);
		for (const line of lines) {
			const { scan } = line;
			if (!scan || !FOR_THE_DESK.has(scan.reason)) continue;
			scans = [...scans, { ...line, scan }].slice(-SHOWN_SCANS);
			if (scan.raw) raws.add(scan.raw);
		}
	}

	add(past);
	return {
		add,
		raws,
		latest: () =>
			latest
				.map(({ seq, at, by, command, refusal }) => ({
					seq,
					at,
					by,
					command,
					...(refusal && { refusal: refusal as Refusal })
				}))
				.reverse(),
		refusedScans: (vault) =>
			scans
				.map(({ seq, at, by, scan: { reason, length, kind, raw } }) => {
					const body = raw && vault.get(raw)?.body;
					return {
						seq,
						at,
						by,
						reason,
						length,
						kind,
						...(body?.kind === 'scan' && { raw: body.raw })
					};
				})
				.reverse()
	};
}
