// Looks into a document before it counts: what it is by its content, and whether it can do harm.

import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';
import { getDocumentProxy } from 'unpdf';
import { finished } from 'node:stream/promises';
import yauzl from 'yauzl';
import type { DocumentType } from '../../domain/document';
import type { DocumentRefusal } from '../../wire/document';

export type Verdict =
	| { readonly ok: true; readonly type: DocumentType }
	| { readonly ok: false; readonly refusal: DocumentRefusal };

const TYPES: Readonly<Partial<Record<string, DocumentType>>> = {
	'application/pdf': 'pdf',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
	'image/jpeg': 'jpeg',
	'image/png': 'png'
};
const REFUSED: Readonly<Partial<Record<string, DocumentRefusal>>> = {
	'image/heic': 'document-heic',
	'image/heif': 'document-heic',
	'image/heic-sequence': 'document-heic',
	'image/avif': 'document-heic',
	'application/vnd.ms-word.document.macroenabled.12': 'document-macros'
};

const MOST_PAGES = 100;
/** What somebody can photograph; decoded, each takes four bytes. */
const MOST_PIXELS = 60_000_000;
/** Of everything in a DOCX, unpacked. */
const MOST_UNPACKED_BYTES = 60 * 1024 * 1024;
const MOST_ENTRIES = 2_000;

const refuse = (refusal: DocumentRefusal): Verdict => ({ ok: false, refusal });

/** Takes the bytes for itself. Never throws for what a file may hold, and does not ask for its name (X4). */
export async function examine(bytes: Uint8Array): Promise<Verdict> {
	if (bytes.length === 0) return refuse('document-empty');
	const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
	const mime = found?.mime ?? '';
	const type = TYPES[mime];
	if (!type) return refuse(REFUSED[mime] ?? 'document-type');
	const refusal = await objections[type](bytes).catch((): DocumentRefusal => 'document-damaged');
	return refusal ? refuse(refusal) : { ok: true, type };
}

type Objection = (bytes: Uint8Array) => Promise<DocumentRefusal | undefined>;

const objections: Readonly<Record<DocumentType, Objection>> = {
	pdf: objectionToPdf,
	docx: objectionToDocx,
	jpeg: objectionToImage,
	png: objectionToImage
};

async function objectionToPdf(bytes: Uint8Array): Promise<DocumentRefusal | undefined> {
	try {
		const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const pdf = await getDocumentProxy(plain, { isEvalSupported: false });
		const pages = pdf.numPages;
		await pdf.destroy();
		return pages > MOST_PAGES ? 'document-too-long' : undefined;
	} catch (error) {
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		return isLocked ? 'document-locked' : 'document-damaged';
	}
}

// eslint-disable-next-line @typescript-eslint/require-await -- rejects, like the others, for what cannot be read
async function objectionToImage(bytes: Uint8Array): Promise<DocumentRefusal | undefined> {
	const { width, height } = imageSize(bytes);
	return width * height > MOST_PIXELS ? 'document-too-complex' : undefined;
}

/** Unpacks everything and keeps nothing: what an archive says of its sizes may be a lie. */
async function objectionToDocx(bytes: Uint8Array): Promise<DocumentRefusal | undefined> {
	const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
	let [entries, unpacked] = [0, 0];
	let isWord = false;
	for await (const entry of zip.eachEntry()) {
		entries += 1;
		if (/(^|\/)vbaProject/i.test(entry.fileName)) return 'document-macros';
		isWord ||= entry.fileName === 'word/document.xml';
		unpacked += entry.uncompressedSize;
		if (entries > MOST_ENTRIES || unpacked > MOST_UNPACKED_BYTES) return 'document-too-complex';
		// Reading fails by itself where more comes out than was said.
		await finished((await zip.openReadStreamPromise(entry)).resume());
	}
	return isWord ? undefined : 'document-damaged';
}
