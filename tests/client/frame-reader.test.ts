import { create } from 'qrcode';
import { afterEach, expect, it } from 'vitest';
import { readFrames } from '$lib/client/frame-reader';

const BADGE = 'HS1:RHEINSTADT:K7QM2F9AD4X';
let stop = () => {};
afterEach(() => stop());

/** A camera that looks at a badge. */
async function filming(dark: string, light: string): Promise<HTMLVideoElement> {
	const { modules } = create(BADGE, { errorCorrectionLevel: 'Q' });
	const canvas = document.createElement('canvas');
	canvas.width = 640;
	canvas.height = 480;
	const context = canvas.getContext('2d');
	const scale = 6;
	if (!context) throw new Error('This browser has no canvas.');
	context.fillStyle = light;
	context.fillRect(0, 0, 640, 480);
	context.fillStyle = dark;
	modules.data.forEach((bit, index) => {
		const x = 150 + (index % modules.size) * scale;
		const y = 100 + Math.floor(index / modules.size) * scale;
		if (bit) context.fillRect(x, y, scale, scale);
	});
	const video = document.createElement('video');
	video.muted = true;
	video.srcObject = canvas.captureStream(15);
	await video.play();
	return video;
}

const read = (video: HTMLVideoElement) =>
	new Promise<string>((resolve) => {
		stop = readFrames(video, resolve);
	});

it('[C1] reads a badge from what the camera sees', async () => {
	expect(await read(await filming('#000', '#fff'))).toBe(BADGE);
});

it('reads a badge on a phone in dark mode', async () => {
	expect(await read(await filming('#eee', '#181818'))).toBe(BADGE);
});
