// What a kiosk's camera sees while somebody holds a badge before it, as raw video that Chromium takes for a camera.

import QRCode from 'qrcode';

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES = 15;
/** Of the height, the white around the code included. */
const BADGE_SHARE = 0.6;
/** Modules of white around the code that scanners need (ISO/IEC 18004). */
const QUIET = 4;
const ROOM = 96;
const WHITE = 235;
const BLACK = 16;
/** How much brighter or darker a point is than it should be, at most. */
const NOISE = 12;

/**
 * Y4M, 640 × 480, 4:2:0, 30 frames a second; Chromium plays it again and again.
 * @see https://wiki.multimedia.cx/index.php/YUV4MPEG2
 */
export function badgeVideo(code: string, chance: () => number): Buffer {
	const { modules } = QRCode.create(code, { errorCorrectionLevel: 'M' });
	const scale = Math.floor((HEIGHT * BADGE_SHARE) / (modules.size + 2 * QUIET));
	const side = scale * (modules.size + 2 * QUIET);
	const [left, top] = [(WIDTH - side) >> 1, (HEIGHT - side) >> 1];
	const brightness = (x: number, y: number) => {
		if (x < left || y < top || x >= left + side || y >= top + side) return ROOM;
		const column = Math.floor((x - left) / scale) - QUIET;
		const row = Math.floor((y - top) / scale) - QUIET;
		const isCode = column >= 0 && row >= 0 && column < modules.size && row < modules.size;
		return isCode && modules.get(row, column) ? BLACK : WHITE;
	};
	const colourless = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
	const parts = [
		Buffer.from(`YUV4MPEG2 W${String(WIDTH)} H${String(HEIGHT)} F30:1 Ip A1:1 C420\n`)
	];
	for (let frame = 0; frame < FRAMES; frame++) {
		const light = Buffer.alloc(WIDTH * HEIGHT);
		for (let at = 0; at < light.length; at++) {
			const seen = brightness(at % WIDTH, Math.floor(at / WIDTH)) + (chance() - 0.5) * 2 * NOISE;
			light[at] = Math.max(0, Math.min(255, Math.round(seen)));
		}
		parts.push(Buffer.from('FRAME\n'), light, colourless);
	}
	return Buffer.concat(parts);
}
