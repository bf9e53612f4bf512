// Everything that is kept under the data folder: journal, vault, devices, and the installation's key.

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from '../domain/commands';
import { decide, emptyFair, evolve } from '../domain/fair';
import type { Actor, CommandId, FairId, Instant } from '../domain/vocabulary';
import type { Clock } from './clock';
import { CannotStart, type Config } from './config';
import { prepareDataDir } from './data-dir';
import { openDocuments, type Documents } from './documents/document-store';
import { DamagedFile } from './durable-file';
import { firstFacts, readFairFile, type FairFileText } from './fair-file';
import { DataDirInUse, lockFolder } from './folder-lock';
import type { JournalLine, OpenedJournal } from './journal';
import { openJournal } from './journal-file';
import { DamagedJournal } from './journal-line';
import { openPersonKeys, type PersonKeys } from './keys/person-keys';
import { NotDurable } from './not-durable';
import { secrets, type Secrets } from './secrets';
import {
	hasInstallation,
	openDevices,
	openInstallation,
	type Devices,
	type InstallationStore
} from './stores';
import { isSystemError } from './system-error';
import type { Vault } from './vault';
import { openVault } from './vault-file';
import type { KeyMissing } from './vault-seal';

const JOURNAL = 'journal.ndjson';

export type Kept = OpenedJournal & {
	readonly id: FairId;
	/** Everything of this fair lies here. */
	readonly folder: string;
	readonly vault: Vault;
	readonly keys: PersonKeys;
	readonly documents: Documents;
	/** Records that are sealed with a key that is not there. */
	readonly closed: readonly KeyMissing[];
	readonly devices: Devices;
	readonly store: InstallationStore;
	readonly secrets: Secrets;
	/** Everything on disk, read again. */
	readonly reread: () => Promise<readonly JournalLine[]>;
	readonly close: () => Promise<void>;
};

/** Opens a file of the journal that exists; tests put another disk in its place. */
export type OpenJournalFile = Parameters<typeof openJournal>[1];

/** Plans the fair if this is its first start. @throws CannotStart for what a person can put right */
export async function openKept(
	config: Config,
	clock: Clock,
	openFile?: OpenJournalFile
): Promise<Kept> {
	try {
		const file = await readFairFile(config.fairFile);
		const folder = join(config.dataDir, 'fairs', file.id);
		if (!(await hasJournal(folder))) file.whole(); // nothing is begun with a file that is broken
		await prepareDataDir(config.dataDir);
		const release = await lockFolder(config.dataDir);
		try {
			return await open(file, { folder, config, clock, release, openFile });
		} catch (error) {
			await release();
			throw error;
		}
	} catch (error) {
		if (error instanceof DataDirInUse) {
			const { pid, folder } = error.by;
			const what = `Another server (process ${String(pid)}) is already working with ${folder}.`;
			throw new CannotStart(`${what} Stop it first, or choose another DATA_DIR.`, { cause: error });
		}
		if (error instanceof DamagedJournal || error instanceof DamagedFile) {
			const what = `Damage in ${config.dataDir}: ${error.message}.`;
			throw new CannotStart(`${what} Nothing was changed. Please restore the folder from a copy.`, {
				cause: error
			});
		}
		if (isSystemError(error) || error instanceof NotDurable) {
			const { message } = isSystemError(error.cause) ? error.cause : error;
			throw new CannotStart(`${config.dataDir} cannot be used: ${message}.`, { cause: error });
		}
		throw error;
	}
}

/** Afterwards the journal is the truth, and the file may be changed or broken: a restart does not ask it. */
const hasJournal = (folder: string): Promise<boolean> =>
	stat(join(folder, JOURNAL)).then(
		({ size }) => size > 0,
		() => false
	);

type Opening = {
	readonly folder: string;
	readonly config: Config;
	readonly clock: Clock;
	readonly release: () => Promise<void>;
	readonly openFile: OpenJournalFile | undefined;
};

async function open(
	file: FairFileText,
	{ folder, config, clock, release, openFile }: Opening
): Promise<Kept> {
	await prepareDataDir(folder);
	const opened = await openJournal(join(folder, JOURNAL), openFile);
	try {
		if (opened.past.length > 0 && !(await hasInstallation(config.dataDir))) {
			throw new CannotStart(
				`${config.dataDir} has a journal but its settings.json is gone: no badge would be known.`
			);
		}
		const store = await openInstallation(config.dataDir);
		const own = secrets(store.installation.key);
		const keys = await openPersonKeys({
			folder: config.keyDir,
			fair: file.id,
			nameOf: own.pseudonym
		});
		const { vault, closed } = await openVault(join(folder, 'vault'), keys);
		if (keys.isFresh && closed.length > 0) {
			throw new CannotStart(
				`${config.keyDir} has no keys, but what ${config.dataDir} holds of people was sealed with some. Please restore the folder of the keys, or name it with KEY_DIR.`
			);
		}
		const past = [...opened.past];
		if (past.length === 0) {
			const { commands, records } = firstFacts(file.whole(), { now: clock.now(), secrets: own });
			await vault.put(records);
			const line = planned(commands, { at: clock.now(), digest: own.digest(commands) });
			await opened.journal.append([line]);
			past.push(line);
		}
		return {
			...opened,
			past,
			id: file.id,
			folder,
			vault,
			keys,
			documents: await openDocuments(join(folder, 'documents'), keys),
			closed,
			devices: await openDevices(config.dataDir),
			store,
			secrets: own,
			reread: () => opened.journal.read(),
			async close() {
				await opened.journal.close();
				await release();
			}
		};
	} catch (error) {
		await opened.journal.close();
		throw error;
	}
}

/** The fair file's commands go through the same door as all others, into one line: a fair is planned whole or not at all. */
function planned(
	commands: readonly Command[],
	{ at, digest }: { at: Instant; digest: string }
): JournalLine {
	const fair = emptyFair();
	const events = commands.flatMap((command) => {
		const decision = decide(fair, command, at);
		if (!decision.ok)
			throw new CannotStart(`The fair file was refused at ${command.type}: ${decision.refusal}.`);
		for (const event of decision.events) evolve(fair, event);
		return decision.events;
	});
	const [by, id] = ['fair-file' as Actor, 'fair-file' as CommandId];
	return { seq: 1, at, by, id, digest, command: 'plan-fair', events };
}
