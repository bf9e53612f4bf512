// What a document says, as plain words.

import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import type { DocumentType } from '../../domain/document';
import { readWhole, type Sealed } from './segments';

export type Readable = { readonly content: Sealed; readonly type: DocumentType };

/** Characters: a CV of a long life. */
const MOST = 20_000;

/** Empty for pictures, and where nothing can be read. */
export async function wordsIn({ content, type }: Readable): Promise<string> {
	if (type === 'jpeg' || type === 'png') return '';
	const bytes = await readWhole(content);
	const text = type === 'docx' ? docxText(bytes) : pdfText(bytes);
	return (await text.catch(() => '')).slice(0, MOST);
}

const docxText = async (buffer: Buffer) => (await mammoth.extractRawText({ buffer })).value;

async function pdfText(bytes: Buffer): Promise<string> {
	const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const pdf = await getDocumentProxy(plain, { isEvalSupported: false });
	const { text } = await extractText(pdf, { mergePages: true });
	await pdf.destroy();
	return text;
}
