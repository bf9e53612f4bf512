import { NotDurable } from './not-durable';
import { follow, type JournalLine, type OpenedJournal } from './journal';

/** A journal that lasts as long as the array it is kept in. */
export function openMemoryJournal(kept: JournalLine[] = []): OpenedJournal {
	let isClosed = false;
	return {
		past: [...kept],
		journal: {
			get lines() {
				return kept.length;
			},
			async append(lines) {
				if (isClosed) throw new NotDurable(new Error('the journal is closed'));
				follow(lines, kept.length);
				kept.push(...lines);
				await Promise.resolve();
			},
			read: () => Promise.resolve([...kept]),
			close() {
				isClosed = true;
				return Promise.resolve();
			}
		}
	};
}
