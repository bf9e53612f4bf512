// Adds lines to the end of a file. What comes while a write is under way goes out together with the next one.

import { follow, type Journal } from './journal';
import { decodeLines, encodeLine } from './journal-line';
import { NotDurable } from './not-durable';

/** What is needed of a `FileHandle`; counts and positions are bytes. */
export type JournalFile = {
	/** Resolves when the bytes are on disk. */
	write(
		bytes: Buffer,
		offset: number,
		length: number,
		position: number
	): Promise<{ bytesWritten: number }>;
	stat(): Promise<{ size: number }>;
	truncate(size: number): Promise<void>;
	/** For what somebody else may have written. */
	datasync(): Promise<void>;
	close(): Promise<void>;
};

type Start = {
	/** Gives the file, which exists, to read and write. */
	readonly reopen: () => Promise<JournalFile>;
	readonly readAll: () => Promise<Buffer>;
	/** How many bytes of it are whole lines. */
	readonly size: number;
	readonly lines: number;
	readonly onClose: () => Promise<void>;
};
type Waiting = {
	readonly text: string;
	readonly lines: number;
	readonly resolve: () => void;
	readonly reject: (why: NotDurable) => void;
};

/** After a failure nothing is written until the file was opened anew and cut back to what is durable (D7). */
export async function journalWriter({
	reopen,
	readAll,
	size,
	lines: durable,
	onClose
}: Start): Promise<Journal> {
	let file: JournalFile | undefined = await openCutTo(size, reopen);
	let taken = durable;
	let waiting: Waiting[] = [];
	let writing: Promise<void> | undefined;
	let isClosed = false;

	async function writeAll(): Promise<void> {
		// Whoever appends in the same turn comes along.
		await Promise.resolve();
		while (waiting.length > 0) {
			const batch = waiting;
			waiting = [];
			try {
				await write(batch);
			} catch (cause) {
				await dropFile();
				taken = durable;
				const lost = [...batch, ...waiting];
				waiting = [];
				for (const { reject } of lost) reject(new NotDurable(cause));
			}
		}
		writing = undefined;
	}

	async function write(batch: readonly Waiting[]): Promise<void> {
		file ??= await openCutTo(size, reopen);
		const bytes = Buffer.from(batch.map(({ text }) => text).join(''));
		await writeFully(file, bytes, size);
		size += bytes.length;
		for (const { lines, resolve } of batch) {
			durable += lines;
			resolve();
		}
	}

	/** Cuts back at once, so that a crash does not bring back what was refused; opening anew does it again. */
	async function dropFile(): Promise<void> {
		const broken = file;
		file = undefined;
		await broken?.truncate(size).catch(() => undefined);
		await broken?.close().catch(() => undefined);
	}

	return {
		get lines() {
			return taken;
		},
		async append(lines) {
			if (isClosed) throw new NotDurable(new Error('the journal is closed'));
			const text = lines.map(encodeLine).join('');
			taken = follow(lines, taken);
			await new Promise<void>((resolve, reject) => {
				waiting.push({ text, lines: lines.length, resolve, reject });
				writing ??= writeAll();
			});
		},
		async read() {
			const bytes = await readAll();
			return decodeLines(bytes.subarray(0, size)).lines;
		},
		async close() {
			isClosed = true;
			await writing;
			await file?.close();
			file = undefined;
			await onClose();
		}
	};
}

async function openCutTo(size: number, reopen: () => Promise<JournalFile>): Promise<JournalFile> {
	const file = await reopen();
	try {
		const found = (await file.stat()).size;
		if (found < size) throw new Error(`the journal has ${found} bytes of ${size}`);
		if (found > size) await file.truncate(size);
		// Also what a killed process wrote but did not sync: it counts from now on.
		await file.datasync();
		return file;
	} catch (error) {
		await file.close().catch(() => undefined);
		throw error;
	}
}

async function writeFully(file: JournalFile, bytes: Buffer, position: number): Promise<void> {
	let done = 0;
	while (done < bytes.length) {
		const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
		done += bytesWritten;
	}
}
