// One process per folder. A claim is an empty file whose name says who claims: nothing in it can be torn.

import { readFileSync } from 'node:fs';
import { open, readdir, rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode } from './system-error';

const CLAIM = /^lock-(\d+)-([0-9a-z.]+)$/;
/** A killed process may take a moment to be gone. */
const ATTEMPTS = 20;
const BETWEEN_MS = 25;

export class DataDirInUse extends Error {
	constructor(readonly by: { readonly folder: string; readonly pid: number }) {
		super(`${by.folder} is in use by process ${by.pid}`);
		this.name = 'DataDirInUse';
	}
}

export type Release = () => Promise<void>;

/**
 * Claims first and looks afterwards, so of two that start at once never both go on. A claim whose process is gone, by
 * whatever death, counts for nothing. Both processes have to see each other: one machine, one container.
 * @throws DataDirInUse
 */
export async function lockFolder(folder: string): Promise<Release> {
	const claim = `lock-${process.pid}-${ownLife}`;
	const release = () => rm(join(folder, claim), { force: true });
	await leave(folder, claim);
	for (let attempt = 1; ; attempt++) {
		const holder = await otherHolder(folder, claim);
		if (holder === undefined) return release;
		if (attempt === ATTEMPTS) {
			await release();
			throw new DataDirInUse({ folder, pid: holder });
		}
		await sleep(BETWEEN_MS);
	}
}

async function leave(folder: string, claim: string): Promise<void> {
	try {
		const file = await open(join(folder, claim), 'wx', 0o600);
		await file.close();
	} catch (error) {
		if (!hasCode(error, 'EEXIST')) throw error;
		throw new DataDirInUse({ folder, pid: process.pid });
	}
}

async function otherHolder(folder: string, own: string): Promise<number | undefined> {
	for (const name of await readdir(folder)) {
		const [, pid, life] = CLAIM.exec(name) ?? [];
		if (name === own || pid === undefined || life === undefined) continue;
		if (isAlive(Number(pid), life)) return Number(pid);
		await rm(join(folder, name), { force: true });
	}
	return undefined;
}

function isAlive(pid: number, life: string): boolean {
	if (pid === process.pid) return life === ownLife;
	try {
		process.kill(pid, 0);
	} catch (error) {
		if (hasCode(error, 'ESRCH')) return false;
	}
	return (lifeOf(pid) ?? life) === life;
}

/** Tells one bearer of a process number from the next; undefined where the system does not say (not Linux). */
function lifeOf(pid: number): string | undefined {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		const [state, startedAt] = [fields[0], fields[19]];
		if (state === 'Z' || state === 'X') return 'over';
		const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
		return `${boot}.${startedAt ?? ''}`;
	} catch {
		return undefined;
	}
}

const ownLife = lifeOf(process.pid) ?? performance.timeOrigin.toString(36);
