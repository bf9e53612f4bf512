import { readFile, readdir, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../src/lib/server/journal-file';
import { DamagedJournal, decodeLines, encodeLine } from '../../src/lib/server/journal-line';
import { line, lines } from './lines';
import { contentsOf, scratchFolder } from './scratch';

const three = lines(1, 3).map(encodeLine);
const whole = Buffer.from(three.join(''));
const lastStart = whole.length - Buffer.byteLength(three[2] ?? '');

describe('[D6] a torn last line', () => {
	it('is cut off wherever it broke, and a copy is kept', { timeout: 60_000 }, async () => {
		const folder = await scratchFolder();
		for (let length = lastStart + 1; length < whole.length; length++) {
			const path = join(folder, `${length}.ndjson`);
			await writeFile(path, whole.subarray(0, length));
			const { journal, past, cut } = await openJournal(path);
			await journal.close();
			expect(past).toEqual(lines(1, 2));
			expect(cut?.bytes).toBe(length - lastStart);
			expect(await readFile(path)).toEqual(whole.subarray(0, lastStart));
			expect(await readFile(cut?.savedAs ?? '')).toEqual(whole.subarray(lastStart, length));
		}
	});

	it('may be the only one', async () => {
		const { journal, past, cut } = await openJournal(await journalWith(whole.subarray(0, 5)));
		await journal.close();
		expect(past).toEqual([]);
		expect(cut?.bytes).toBe(5);
	});

	it('may be zeros where a line was to come', async () => {
		const zeros = Buffer.alloc(4096);
		const { journal, past, cut } = await openJournal(
			await journalWith(Buffer.concat([whole, zeros]))
		);
		await journal.close();
		expect(past).toEqual(lines(1, 3));
		expect(await readFile(cut?.savedAs ?? '')).toEqual(zeros);
	});

	it('gives way to the next line', async () => {
		const path = await journalWith(whole.subarray(0, -3));
		const torn = await openJournal(path);
		await torn.journal.append([line(3)]);
		await torn.journal.close();
		const { journal, past, cut } = await openJournal(path);
		await journal.close();
		expect(past).toEqual(lines(1, 3));
		expect(cut).toBeUndefined();
	});

	it('never takes the place of an earlier copy', async () => {
		const path = await journalWith(whole.subarray(0, -3));
		const first = await openJournal(path);
		await first.journal.append([line(3)]);
		await first.journal.close();
		await truncate(path, whole.length - 7);
		const second = await openJournal(path);
		await second.journal.close();
		expect(second.cut?.savedAs).not.toBe(first.cut?.savedAs);
		expect(await readFile(first.cut?.savedAs ?? '')).toEqual(whole.subarray(lastStart, -3));
		expect(await readFile(second.cut?.savedAs ?? '')).toEqual(whole.subarray(lastStart, -7));
	});
});

describe('[D6] damage anywhere else', () => {
	it.each([
		['a line in the middle', Buffer.byteLength(three[0] ?? ''), lastStart, 2],
		['a last line that was written to its end', lastStart, whole.length - 1, 3]
	])('is found in every byte of %s', (_, start, end, at) => {
		for (let place = start; place < end; place++) {
			for (const change of [0x01, 0x20, 0x80]) {
				const content = Buffer.from(whole);
				content[place] = (content[place] ?? 0) ^ change;
				expect(damageOf(() => decodeLines(content))).toBe(at);
			}
		}
	});

	it.each([
		['a changed byte', [three[0], three[1]?.replace('kiosk', 'Kiosk'), three[2]], 2],
		['a blank line', [three[0], '\n', three[1]], 2],
		['a blank last line', [...three, '\n'], 4],
		['a missing line', [three[0], three[2]], 2],
		['a missing first line', [three[1], three[2]], 1],
		['a line twice', [three[0], three[1], three[1]], 3],
		['two lines in the wrong order', [three[1], three[0]], 1],
		['something that is not JSON', [three[0], sealed('{"seq":2')], 2],
		['JSON that is no line', [three[0], sealed('{"seq":2}')], 2],
		['facts that are none', [three[0], sealed(JSON.stringify({ ...line(2), events: [7] }))], 2],
		['a damaged line before a torn one', [three[0], 'x\n', three[2]?.slice(0, 40)], 2]
	])('stops the start and changes no file: %s', async (_, parts, at) => {
		const path = await journalWith(Buffer.from(parts.join('')));
		const before = await contentsOf(dirname(path));
		const error: unknown = await openJournal(path).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(DamagedJournal);
		expect(error).toHaveProperty('damage.line', at);
		expect(await contentsOf(dirname(path))).toEqual(before);
	});
});

it('is readable by its owner alone', async () => {
	const path = join(await scratchFolder(), 'journal.ndjson');
	const { journal } = await openJournal(path);
	await journal.close();
	expect((await stat(path)).mode & 0o777).toBe(0o600);
	expect(await readdir(dirname(path))).toEqual(['journal.ndjson']);
});

function damageOf(decode: () => unknown): number | undefined {
	try {
		decode();
	} catch (error) {
		if (error instanceof DamagedJournal) return error.damage.line;
	}
	return undefined;
}

async function journalWith(content: Buffer): Promise<string> {
	const path = join(await scratchFolder(), 'journal.ndjson');
	await writeFile(path, content);
	return path;
}

function sealed(json: string): string {
	return `${crc32(json).toString(16).padStart(8, '0')} ${json}\n`;
}
