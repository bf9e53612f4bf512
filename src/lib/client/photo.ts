// Photos of pages on the device: read upright, straightened, and put together to one PDF.

import { sizeOf, straighten, type Corners } from './straighten';

/** Pixels of the longer side: a page of A4 at 200 dots per inch, which small print needs. */
const LONGEST = 2_340;
const JPEG_QUALITY = 0.8;
/** Points. */
const A4 = { long: 841.89, short: 595.28 };

export type Photo = { readonly bitmap: ImageBitmap; readonly corners: Corners };

/** Rejects for what this browser cannot show, such as HEIC on most. */
export async function photoFrom(file: Blob): Promise<Photo> {
	const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
	const { width, height } = bitmap;
	const corners: Corners = [
		{ x: 0, y: 0 },
		{ x: width, y: 0 },
		{ x: width, y: height },
		{ x: 0, y: height }
	];
	return { bitmap, corners };
}

/** One page for each photo. */
export async function pdfFrom(photos: readonly Photo[]): Promise<Blob> {
	const { PDFDocument } = await import('@cantoo/pdf-lib');
	const pdf = await PDFDocument.create();
	for (const photo of photos) {
		const image = await pdf.embedJpg(await jpegOf(photo));
		const isUpright = image.height >= image.width;
		const [width, height] = isUpright ? [A4.short, A4.long] : [A4.long, A4.short];
		const scale = Math.min(width / image.width, height / image.height);
		const shown = { width: image.width * scale, height: image.height * scale };
		pdf.addPage([width, height]).drawImage(image, {
			...shown,
			x: (width - shown.width) / 2,
			y: (height - shown.height) / 2
		});
	}
	return new Blob([Uint8Array.from(await pdf.save())], { type: 'application/pdf' });
}

async function jpegOf({ bitmap, corners }: Photo): Promise<ArrayBuffer> {
	const whole = canvasOf(bitmap.width, bitmap.height);
	whole.drawImage(bitmap, 0, 0);
	const photo = whole.getImageData(0, 0, bitmap.width, bitmap.height);
	const size = sizeOf(corners, LONGEST);
	const page = canvasOf(size.width, size.height);
	page.putImageData(new ImageData(straighten(photo, corners, size), size.width, size.height), 0, 0);
	const blob = await page.canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
	return blob.arrayBuffer();
}

function canvasOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
	const context = new OffscreenCanvas(width, height).getContext('2d');
	if (!context) throw new Error('This browser cannot draw.');
	return context;
}
