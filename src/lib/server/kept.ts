// Everything that is kept under the data folder: journal, vault, devices, and the installation's key.

import { join } from 'node:path';
import { decide, emptyFair, evolve } from '../domain/fair';
import type { Actor, CommandId, FairId } from '../domain/vocabulary';
import type { Clock } from './clock';
import { CannotStart, type Config } from './config';
import { prepareDataDir } from './data-dir';
import { DamagedFile } from './durable-file';
import { firstFacts, readFairFile } from './fair-file';
import { DataDirInUse, lockFolder } from './folder-lock';
import type { Journal, JournalLine, OpenedJournal } from './journal';
import { openJournal } from './journal-file';
import { DamagedJournal } from './journal-line';
import { digestOf, secrets, type Secrets } from './secrets';
import { openDevices, openInstallation, type Devices, type InstallationStore } from './stores';
import type { Vault } from './vault';
import { openVault } from './vault-file';

export type Kept = OpenedJournal & {
	readonly id: FairId;
	readonly vault: Vault;
	readonly devices: Devices;
	readonly store: InstallationStore;
	readonly secrets: Secrets;
	/** Everything on disk, read again. */
	readonly reread: () => Promise<readonly JournalLine[]>;
	readonly close: () => Promise<void>;
};

/** Plans the fair if this is its first start. @throws CannotStart for what a person can put right */
export async function openKept(config: Config, clock: Clock): Promise<Kept> {
	try {
		return await open(config, clock);
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
		throw error;
	}
}

async function open(config: Config, clock: Clock): Promise<Kept> {
	const file = await readFairFile(config.fairFile);
	await prepareDataDir(config.dataDir);
	const release = await lockFolder(config.dataDir);
	const folder = join(config.dataDir, 'fairs', file.fair.id);
	await prepareDataDir(folder);
	const path = join(folder, 'journal.ndjson');
	const opened = await openJournal(path);
	const store = await openInstallation(config.dataDir);
	if (store.isNew && opened.past.length > 0) {
		throw new CannotStart(
			`${config.dataDir} has a journal but its settings.json is gone: no badge would be known.`
		);
	}
	const vault = await openVault(join(folder, 'vault'));
	const own = secrets(store.installation.key);
	const past = [...opened.past];
	if (past.length === 0) {
		const { commands, records } = firstFacts(file, { now: clock.now(), secrets: own });
		await vault.put(records);
		past.push(...(await plan(opened.journal, commands, clock)));
	}
	return {
		...opened,
		past,
		id: file.fair.id as FairId,
		vault,
		devices: await openDevices(config.dataDir),
		store,
		secrets: own,
		reread: () => opened.journal.read(),
		async close() {
			await opened.journal.close();
			await release();
		}
	};
}

/** The fair file's commands go through the same door as all others. */
async function plan(
	journal: Journal,
	commands: readonly Parameters<typeof decide>[1][],
	clock: Clock
): Promise<JournalLine[]> {
	const fair = emptyFair();
	const lines = commands.map((command, index): JournalLine => {
		const at = clock.now();
		const decision = decide(fair, command, at);
		if (!decision.ok)
			throw new CannotStart(`The fair file was refused at ${command.type}: ${decision.refusal}.`);
		for (const event of decision.events) evolve(fair, event);
		return {
			seq: index + 1,
			at,
			by: 'fair-file' as Actor,
			id: `fair-file-${String(index)}` as CommandId,
			digest: digestOf(command),
			command: command.type,
			events: decision.events
		};
	});
	await journal.append(lines);
	return lines;
}
