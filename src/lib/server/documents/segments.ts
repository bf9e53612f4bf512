// A document on disk: numbered segments, each sealed on its own, since one stream of GCM cannot be resumed.
// A segment opens at its own place in its own document only, and the last one says that it is the last
// (the STREAM construction: Hoang, Reyhanitabar, Rogaway, Vizár 2015, https://eprint.iacr.org/2015/189).

import { open, type FileHandle } from 'node:fs/promises';
import pLimit from 'p-limit';
import { BrokenSeal, SEAL_BYTES, sealedParts, unseal, type Key } from '../keys/sealing';

/** Bytes of a segment before it is sealed; the last may be shorter. */
export const SEGMENT_BYTES = 65_536;
const SEALED_BYTES = SEGMENT_BYTES + SEAL_BYTES;

/** One segment after the other, whoever sends them: between two of them the fair's own writes go. */
const inTurn = pLimit(1);

/** Where a segment begins in the file. */
export const startOf = (number: number): number => number * SEALED_BYTES;

export type Sealed = {
	readonly path: string;
	readonly id: string;
	readonly key: Key;
	/** Bytes of the whole document. */
	readonly size: number;
};

/** How much of a document is there: whole segments only, so always where it can be taken up again. */
export function bytesIn(fileBytes: number, size: number): number {
	const segments = Math.ceil(size / SEGMENT_BYTES);
	if (fileBytes >= size + segments * SEAL_BYTES) return size;
	return Math.min(segments - 1, Math.floor(fileBytes / SEALED_BYTES)) * SEGMENT_BYTES;
}

/**
 * Adds to a document from `offset` on, a multiple of SEGMENT_BYTES. What does not fill a segment is dropped unless it
 * is the end. A whole document is on disk for good; of one that is still coming, see `intact`.
 * @returns how much of the document is there now
 */
export async function append(
	document: Sealed,
	stream: AsyncIterable<Uint8Array>,
	offset: number
): Promise<number> {
	const file = await open(document.path, 'r+');
	const segment = Buffer.alloc(SEGMENT_BYTES);
	let [written, filled] = [offset, 0];
	try {
		for await (const chunk of stream) {
			for (let from = 0; from < chunk.length;) {
				const part = chunk.subarray(from, from + SEGMENT_BYTES - filled);
				segment.set(part, filled);
				from += part.length;
				filled += part.length;
				if (filled < SEGMENT_BYTES && written + filled < document.size) continue;
				const number = written / SEGMENT_BYTES;
				await inTurn(() => put(file, document, number, segment.subarray(0, filled)));
				written += filled;
				filled = 0;
			}
		}
		if (written === document.size) await file.sync();
		return written;
	} finally {
		await file.close();
	}
}

/** Of a document that was coming when the power went: how much of it opens, up to the first segment that does not. */
export async function intact(document: Sealed): Promise<number> {
	let there = 0;
	try {
		for await (const segment of read(document)) there += segment.length;
	} catch (error) {
		if (!(error instanceof BrokenSeal)) throw error;
	}
	return there;
}

async function put(file: FileHandle, document: Sealed, number: number, plain: Buffer) {
	await file.writev(sealedParts(plain, under(document, number)), startOf(number));
}

/** The document's bytes, segment by segment. @throws BrokenSeal for a segment that was changed, moved or cut off */
export async function* read(document: Sealed): AsyncGenerator<Buffer> {
	const file = await open(document.path, 'r');
	try {
		for (let number = 0; number * SEGMENT_BYTES < document.size; number += 1) {
			const left = document.size - number * SEGMENT_BYTES;
			const sealed = Buffer.alloc(Math.min(left, SEGMENT_BYTES) + SEAL_BYTES);
			const { bytesRead } = await file.read(sealed, 0, sealed.length, startOf(number));
			if (bytesRead < sealed.length) throw new BrokenSeal('a document that ends too early');
			yield unseal(sealed, under(document, number));
		}
	} finally {
		await file.close();
	}
}

/** All of it at once: at most as large as a document may be. @throws BrokenSeal */
export async function readWhole(document: Sealed): Promise<Buffer> {
	const whole = Buffer.alloc(document.size);
	let there = 0;
	for await (const segment of read(document)) {
		whole.set(segment, there);
		there += segment.length;
	}
	return whole;
}

function under({ id, key, size }: Sealed, number: number) {
	const isLast = (number + 1) * SEGMENT_BYTES >= size;
	return { key, place: `document ${id} ${String(number)} ${isLast ? 'last' : 'more'}` };
}
