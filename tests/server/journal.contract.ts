// What every journal promises, wherever it is kept.

import { expect, it } from 'vitest';
import { WrongOrder, type JournalLine, type OpenedJournal } from '../../src/lib/server/journal';
import { NotDurable } from '../../src/lib/server/not-durable';
import type { RecordId } from '../../src/lib/domain/vocabulary';
import { line, lines } from './lines';

/** @param place gives a new place and how to open, and open again, the journal that is kept there */
export function journalContract(place: () => Promise<() => Promise<OpenedJournal>>): void {
	it('begins with nothing', async () => {
		const open = await place();
		const { journal, past } = await open();
		expect(past).toEqual([]);
		expect(journal.lines).toBe(0);
	});

	it('[D3] reads back what was appended, in order, to the last field', async () => {
		const refused: JournalLine = {
			...line(2),
			command: 'check-in',
			events: [],
			refusal: 'unknown-badge',
			scan: {
				reason: 'unknown-badge',
				length: 11,
				kind: 'other',
				hash: 'mFz3',
				raw: 'Zq7' as RecordId
			}
		};
		const open = await place();
		const { journal } = await open();
		await journal.append([line(1), refused]);
		await journal.append([line(3)]);
		await journal.close();
		const again = await open();
		expect(again.past).toEqual([line(1), refused, line(3)]);
		expect(again.journal.lines).toBe(3);
	});

	it('goes on counting where it was closed', async () => {
		const open = await place();
		const first = await open();
		await first.journal.append(lines(1, 2));
		await first.journal.close();
		const second = await open();
		await second.journal.append([line(3)]);
		await second.journal.close();
		expect((await open()).past).toEqual(lines(1, 3));
	});

	it('keeps a thousand appends that come at once, all in order', async () => {
		const open = await place();
		const { journal } = await open();
		const appended: number[] = [];
		await Promise.all(
			lines(1, 1000).map(async (one) => {
				await journal.append([one]);
				appended.push(one.seq);
			})
		);
		await journal.close();
		const { past } = await open();
		expect(past).toEqual(lines(1, 1000));
		expect(appended).toEqual(past.map(({ seq }) => seq));
	});

	it('counts a line from when it is handed over', async () => {
		const open = await place();
		const { journal } = await open();
		const appended = journal.append([line(1)]);
		expect(journal.lines).toBe(1);
		await appended;
		expect(journal.lines).toBe(1);
	});

	it.each([
		['leaves a gap', [line(3)]],
		['comes twice', [line(1)]],
		['leaves a gap within', [line(2), line(4)]]
	])('takes nothing of what %s', async (_, wrong) => {
		const open = await place();
		const { journal } = await open();
		await journal.append([line(1)]);
		await expect(journal.append(wrong)).rejects.toThrow(WrongOrder);
		expect(journal.lines).toBe(1);
		await journal.append([line(2)]);
		await journal.close();
		expect((await open()).past).toEqual(lines(1, 2));
	});

	it('reads again what is durable', async () => {
		const open = await place();
		const { journal } = await open();
		await journal.append(lines(1, 2));
		expect(await journal.read()).toEqual(lines(1, 2));
		await journal.append([line(3)]);
		expect(await journal.read()).toEqual(lines(1, 3));
	});

	it('[D1] finishes what is under way before it is closed, and takes nothing after', async () => {
		const open = await place();
		const { journal } = await open();
		const underWay = journal.append([line(1)]);
		await journal.close();
		await expect(underWay).resolves.toBeUndefined();
		await expect(journal.append([line(2)])).rejects.toThrow(NotDurable);
		expect((await open()).past).toEqual([line(1)]);
	});
}
