import { describe, expect, it } from 'vitest';
import { examine } from '../../src/lib/server/documents/examine';
import { chance } from '../support/chance';
import {
	docxOf,
	EICAR,
	heic,
	htmlThenPdf,
	lockedPdf,
	lyingZipBomb,
	pdfOf,
	pdfThenHtml,
	pdfWithPages,
	pngOf,
	svgWithScript,
	zipBomb
} from '../support/papers';

const pdf = () => pdfOf(2_000, chance(1));

describe('[A2] a document', () => {
	it.each([
		['pdf', pdf],
		['pdf', () => pdfWithPages(100)],
		['docx', () => Promise.resolve(docxOf('Lebenslauf'))],
		['png', () => Promise.resolve(pngOf(30, 20))]
	])('that is a %s is taken for one', async (type, make) => {
		expect(await examine(await make())).toEqual({ ok: true, type });
	});
});

describe('[X4] what could do harm is refused for what it is', () => {
	it.each([
		['the EICAR string', 'document-type', () => EICAR],
		['an SVG with a script', 'document-type', () => svgWithScript],
		['a page that holds a PDF', 'document-type', async () => htmlThenPdf(await pdf())],
		['text', 'document-type', () => Buffer.from('My life in words')],
		['nothing', 'document-empty', () => Buffer.alloc(0)],
		['HEIC', 'document-heic', () => heic],
		['a zip bomb', 'document-too-complex', () => zipBomb()],
		['a zip bomb that lies about its size', 'document-damaged', () => lyingZipBomb()],
		['an archive of thousands of files', 'document-too-complex', () => docxOf('x', thousands())],
		['macros', 'document-macros', () => docxOf('x', { 'word/vbaProject.bin': new Uint8Array(9) })],
		['10,000 pages', 'document-too-long', () => pdfWithPages(10_000)],
		['a password', 'document-locked', lockedPdf],
		['half a PDF', 'document-damaged', async () => (await pdf()).subarray(0, 300)],
		['a picture of 2,500 million pixels', 'document-too-complex', () => pngOf(50_000, 50_000)]
	])('%s: %s', async (_, refusal, make) => {
		expect(await examine(await make())).toEqual({ ok: false, refusal });
	});

	it('a PDF that some would show as a page is a PDF, and is served as nothing else', async () => {
		expect(await examine(pdfThenHtml(await pdf()))).toEqual({ ok: true, type: 'pdf' });
	});
});

const thousands = () =>
	Object.fromEntries(
		Array.from({ length: 3_000 }, (_, n) => [`word/part-${String(n)}.xml`, new Uint8Array(1)])
	);
