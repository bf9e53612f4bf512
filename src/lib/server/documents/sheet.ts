// One application as one PDF: a sheet of what was said, and behind it every paper that came with it.

import { PDFDocument } from '@cantoo/pdf-lib';
import mammoth from 'mammoth';
import { createRequire } from 'node:module';
import PdfKit from 'pdfkit';
import type { DocumentType } from '../../domain/document';
import { readWhole, type Sealed } from './segments';

export type Sheet = {
	readonly title: string;
	readonly subtitle: string;
	readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
	readonly papers: readonly {
		readonly name: string;
		readonly type: DocumentType;
		readonly content: Sealed;
	}[];
	/** What is said where a paper's words alone are shown, and where it could not be shown. */
	readonly words: { readonly asText: string; readonly notShown: string };
};

const { resolve } = createRequire(import.meta.url);
const FONTS = '@kern-ux/native/dist/fonts/noto-sans';
/** Points. */
const MARGIN = 56;

/** A PDF of A4 pages. */
export async function sheetPdf(sheet: Sheet): Promise<Uint8Array> {
	const whole = await PDFDocument.load(await textPdf(sheet.title, sheet.subtitle, sheet.sections));
	whole.setTitle(sheet.title);
	for (const paper of sheet.papers) {
		const pages = await pagesOf(paper, sheet.words).catch(() =>
			textPdf(paper.name, sheet.words.notShown)
		);
		const other = await PDFDocument.load(pages);
		for (const page of await whole.copyPages(other, other.getPageIndices())) whole.addPage(page);
	}
	return whole.save();
}

async function pagesOf(
	{ name, type, content }: Sheet['papers'][number],
	words: Sheet['words']
): Promise<Uint8Array> {
	const bytes = await readWhole(content);
	if (type === 'pdf') return bytes;
	if (type === 'docx') {
		const { value } = await mammoth.extractRawText({ buffer: bytes });
		return textPdf(name, words.asText, [{ heading: '', lines: value.split(/\n{2,}/) }]);
	}
	return printed((pdf) => {
		pdf.image(bytes, MARGIN, MARGIN, {
			fit: [pdf.page.width - 2 * MARGIN, pdf.page.height - 2 * MARGIN],
			align: 'center'
		});
	});
}

const textPdf = (title: string, subtitle: string, sections: Sheet['sections'] = []) =>
	printed((pdf) => {
		pdf.font('bold').fontSize(18).text(title).moveDown(0.2);
		pdf.font('regular').fontSize(11).text(subtitle).moveDown(1);
		for (const { heading, lines } of sections) {
			if (heading !== '') pdf.font('bold').fontSize(12).text(heading).moveDown(0.2);
			pdf.font('regular').fontSize(11);
			for (const line of lines) pdf.text(line).moveDown(0.2);
			pdf.moveDown(0.8);
		}
	});

function printed(draw: (pdf: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
	return new Promise((done, failed) => {
		const pdf = new PdfKit({ size: 'A4', margin: MARGIN });
		pdf.registerFont('regular', resolve(`${FONTS}/NotoSans-Regular.woff`));
		pdf.registerFont('bold', resolve(`${FONTS}/NotoSans-Bold.woff`));
		pdf.font('regular');
		const parts: Buffer[] = [];
		pdf.on('data', (part: Buffer) => parts.push(part));
		pdf.on('error', failed);
		pdf.on('end', () => {
			done(Buffer.concat(parts));
		});
		draw(pdf);
		pdf.end();
	});
}
