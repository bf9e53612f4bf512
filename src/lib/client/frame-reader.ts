// Reads QR codes from the frames of a video with zxing-wasm, 2 ms each; its wasm comes from our own server.

import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** Milliseconds between two looks. */
const BEAT_MS = 60;
/** Wider frames are made smaller: a badge held to a kiosk fills enough of the picture. */
const WIDEST = 1_280;

export async function prepare(): Promise<void> {
	await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
}

/** Tells every code it sees, again and again, until the returned function is called. */
export function readFrames(
	video: HTMLVideoElement | null,
	oncode: (code: string) => void
): () => void {
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { willReadFrequently: true });
	let isOn = true;
	let timer: ReturnType<typeof setTimeout>;

	async function look() {
		const frame = video && context && frameOf(video, context);
		const [found] = frame
			? await readBarcodes(frame, { formats: ['QRCode'], maxNumberOfSymbols: 1 })
			: [];
		if (!isOn) return;
		if (found?.isValid) oncode(found.text);
		timer = setTimeout(() => void look(), BEAT_MS);
	}

	void prepare().then(look);
	return () => {
		isOn = false;
		clearTimeout(timer);
	};
}

function frameOf(
	video: HTMLVideoElement,
	context: CanvasRenderingContext2D
): ImageData | undefined {
	const { videoWidth, videoHeight } = video;
	if (videoWidth === 0) return undefined;
	const scale = Math.min(1, WIDEST / videoWidth);
	const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)];
	context.canvas.width = width;
	context.canvas.height = height;
	context.drawImage(video, 0, 0, width, height);
	return context.getImageData(0, 0, width, height);
}
