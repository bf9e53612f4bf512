// Files as people send them, and as people send them who mean no good.

import { PDFDocument } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';
import { deflateSync } from 'node:zlib';
import type { Chance } from './chance';

/** A PDF of one page that is about so many bytes long. */
export async function pdfOf(bytes: number, { below }: Pick<Chance, 'below'>): Promise<Buffer> {
	const pdf = await PDFDocument.create();
	pdf.addPage([200, 200]);
	const noise = Uint8Array.from({ length: bytes }, () => below(256));
	await pdf.attach(noise, 'noise.bin');
	return Buffer.from(await pdf.save());
}

export async function pdfWithPages(count: number): Promise<Buffer> {
	const pdf = await PDFDocument.create();
	for (let page = 0; page < count; page += 1) pdf.addPage([20, 20]);
	return Buffer.from(await pdf.save());
}

export async function lockedPdf(): Promise<Buffer> {
	const pdf = await PDFDocument.create();
	pdf.addPage([20, 20]);
	pdf.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
	return Buffer.from(await pdf.save());
}

const CONTENT_TYPES =
	'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
	'<Default Extension="xml" ContentType="application/xml"/>' +
	'<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
	'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
	'<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const words = (text: string) =>
	'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
	`<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;

/** A Word file that says `text`; `more` lies in it beside. */
export const docxOf = (text: string, more: Record<string, Uint8Array> = {}): Buffer =>
	Buffer.from(
		zipSync({
			'[Content_Types].xml': strToU8(CONTENT_TYPES),
			'_rels/.rels': strToU8(RELATIONS),
			'word/document.xml': strToU8(words(text)),
			...more
		})
	);

/** Small to send, 100 MB unpacked. */
export const zipBomb = (): Buffer =>
	docxOf('boom', { 'word/media/zeros.bin': new Uint8Array(100 * 1024 * 1024) });

/** The same, but its directory says that it is small. */
export function lyingZipBomb(): Buffer {
	const bomb = zipBomb();
	const size = Buffer.alloc(4);
	size.writeUInt32LE(100 * 1024 * 1024);
	for (let at = bomb.indexOf(size); at !== -1; at = bomb.indexOf(size, at + 4))
		bomb.writeUInt32LE(1_000, at);
	return bomb;
}

/** A PNG that says it is so large; its pixels are not there. */
export function pngOf(width: number, height: number): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 0, 0, 0, 0], 8);
	const rows = deflateSync(Buffer.alloc(Math.min((width + 1) * height, 1_000)));
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('IDAT', rows),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function chunk(name: string, data: Buffer): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const body = Buffer.concat([Buffer.from(name), data]);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}

/** As the PNG specification (annex D) says it. */
function crc32(bytes: Buffer): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}

export const EICAR = Buffer.from(
	'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'
);
export const svgWithScript = Buffer.from(
	'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
);
/** A page for browsers, a PDF for readers that look far. */
export const htmlThenPdf = (pdf: Buffer): Buffer =>
	Buffer.concat([Buffer.from('<!doctype html><script>alert(1)</script>\n'), pdf]);
/** A PDF that some would show as a page. */
export const pdfThenHtml = (pdf: Buffer): Buffer =>
	Buffer.concat([pdf, Buffer.from('\n<!doctype html><script>alert(1)</script>')]);
export const heic = Buffer.concat([
	Buffer.from([0, 0, 0, 24]),
	Buffer.from('ftypheic'),
	Buffer.from([0, 0, 0, 0]),
	Buffer.from('mif1heic'),
	Buffer.alloc(200)
]);

/** A PDF of one page that says something in plain, uncompressed words. */
export async function pdfSaying(text: string): Promise<Buffer> {
	const pdf = await PDFDocument.create();
	pdf.addPage([200, 200]);
	await pdf.attach(Buffer.from(text.repeat(20)), 'said.txt');
	pdf.setTitle(text);
	return Buffer.from(await pdf.save({ useObjectStreams: false }));
}
