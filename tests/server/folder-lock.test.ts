import { spawn } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { DataDirInUse } from '../../src/lib/server/folder-lock';
import { openJournal } from '../../src/lib/server/journal-file';
import { line, lines } from './lines';
import { scratchFolder } from './scratch';

const STARTING_MS = 30_000;

it(
	'refuses a second process on its folder and names the first',
	{ timeout: STARTING_MS },
	async () => {
		const path = await journalPath();
		const { journal } = await openJournal(path);
		const second = otherProcess(path);
		expect(await second.nextWord()).toBe(
			`DataDirInUse: ${dirname(path)} is in use by process ${process.pid}`
		);
		await journal.append([line(1)]);
		await journal.close();
	}
);

it('is refused by a process that came first', { timeout: STARTING_MS }, async () => {
	const path = await journalPath();
	const first = otherProcess(path);
	expect(await first.nextWord()).toBe('opened');
	const error: unknown = await openJournal(path).catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(DataDirInUse);
	expect(error).toHaveProperty('by.pid', first.pid);
});

it(
	'[D1] takes over at once from a process that was killed, with all it acknowledged',
	{ timeout: STARTING_MS },
	async () => {
		const path = await journalPath();
		const first = otherProcess(path);
		let acknowledged = '';
		while (acknowledged !== '50') acknowledged = await first.nextWord();
		first.kill();
		const { journal, past } = await openJournal(path);
		await journal.close();
		expect(past.length).toBeGreaterThanOrEqual(50);
		expect(past).toEqual(lines(1, past.length));
		const last = (await first.restOfWords()).at(-1) ?? acknowledged;
		expect(past.length).toBeGreaterThanOrEqual(Number(last));
	}
);

it('takes no notice of claims whose process is gone', async () => {
	const path = await journalPath();
	await leaveClaim(path, 'lock-999999999-b1f0.77');
	await leaveClaim(path, `lock-${process.pid}-anotherlife.1`);
	const { journal } = await openJournal(path);
	expect((await readdir(dirname(path))).filter((name) => name.startsWith('lock-'))).toHaveLength(1);
	await journal.close();
});

it.runIf(process.platform === 'linux')(
	'takes no notice of a claim whose number went to another process',
	async () => {
		const path = await journalPath();
		await leaveClaim(path, `lock-${process.ppid}-b1f0.77`);
		const { journal } = await openJournal(path);
		await journal.close();
	}
);

it('is not opened twice by one process, but again once it is closed', async () => {
	const path = await journalPath();
	const { journal } = await openJournal(path);
	await expect(openJournal(path)).rejects.toThrow(DataDirInUse);
	await journal.append([line(1)]);
	await journal.close();
	const again = await openJournal(path);
	await again.journal.close();
	expect(again.past).toEqual([line(1)]);
	expect(await readdir(dirname(path))).toEqual(['journal.ndjson']);
});

async function journalPath(): Promise<string> {
	return join(await scratchFolder(), 'journal.ndjson');
}

async function leaveClaim(path: string, name: string): Promise<void> {
	await writeFile(join(dirname(path), name), '');
}

function otherProcess(path: string) {
	const child = spawn(process.execPath, ['tests/server/hold-journal.js', path], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	onTestFinished(() => {
		child.kill('SIGKILL');
	});
	const words = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	return {
		pid: child.pid,
		kill: () => child.kill('SIGKILL'),
		async nextWord() {
			const word: IteratorResult<string, unknown> = await words.next();
			return word.done === true ? 'ended' : word.value;
		},
		async restOfWords() {
			const rest: string[] = [];
			for await (const word of words) rest.push(word);
			return rest;
		}
	};
}
