import { join } from 'node:path';
import { describe, onTestFinished } from 'vitest';
import type { JournalLine } from '../../src/lib/server/journal';
import { openJournal } from '../../src/lib/server/journal-file';
import { openMemoryJournal } from '../../src/lib/server/journal-memory';
import { journalContract } from './journal.contract';
import { scratchFolder } from './scratch';

describe('a journal in memory', () => {
	journalContract(() => {
		const kept: JournalLine[] = [];
		return Promise.resolve(() => Promise.resolve(openMemoryJournal(kept)));
	});
});

describe('a journal on disk', () => {
	journalContract(async () => {
		const path = join(await scratchFolder(), 'journal.ndjson');
		return async () => {
			const opened = await openJournal(path);
			onTestFinished(() => opened.journal.close());
			return opened;
		};
	});
});
