// A page that was photographed at an angle becomes a page again.

export type Point = { readonly x: number; readonly y: number };
/** Of the page in the photo, in pixels: top left, top right, bottom right, bottom left. */
export type Corners = readonly [Point, Point, Point, Point];

type Pixels = Pick<ImageData, 'data' | 'width' | 'height'>;

/**
 * The quadrilateral as a rectangle of this size, each pixel mixed from the four nearest. Outside the photo is white.
 * Mapping of the unit square to a quadrilateral: P. Heckbert, Fundamentals of Texture Mapping and Image Warping (1989),
 * 2.2.3.
 * @returns RGBA, four bytes a pixel
 */
export function straighten(
	photo: Pixels,
	corners: Corners,
	{ width, height }: { readonly width: number; readonly height: number }
): Uint8ClampedArray<ArrayBuffer> {
	const page = new Uint8ClampedArray(width * height * 4).fill(255);
	const toPhoto = squareToQuad(corners);
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const from = toPhoto((x + 0.5) / width, (y + 0.5) / height);
			mix(photo, from, page.subarray((y * width + x) * 4));
		}
	}
	return page;
}

function squareToQuad([p0, p1, p2, p3]: Corners): (u: number, v: number) => Point {
	const [dx1, dx2, sx] = [p1.x - p2.x, p3.x - p2.x, p0.x - p1.x + p2.x - p3.x];
	const [dy1, dy2, sy] = [p1.y - p2.y, p3.y - p2.y, p0.y - p1.y + p2.y - p3.y];
	const area = dx1 * dy2 - dx2 * dy1 || 1;
	const g = (sx * dy2 - dx2 * sy) / area;
	const h = (dx1 * sy - sx * dy1) / area;
	const [a, b] = [p1.x - p0.x + g * p1.x, p3.x - p0.x + h * p3.x];
	const [d, e] = [p1.y - p0.y + g * p1.y, p3.y - p0.y + h * p3.y];
	return (u, v) => {
		const w = g * u + h * v + 1;
		return { x: (a * u + b * v + p0.x) / w, y: (d * u + e * v + p0.y) / w };
	};
}

function mix({ data, width, height }: Pixels, { x, y }: Point, into: Uint8ClampedArray): void {
	const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
	if (left < -1 || top < -1 || left >= width || top >= height) return;
	const [fx, fy] = [x - 0.5 - left, y - 0.5 - top];
	const [x0, x1] = [Math.max(0, left), Math.min(width - 1, left + 1)];
	const [y0, y1] = [Math.max(0, top) * width, Math.min(height - 1, top + 1) * width];
	for (let channel = 0; channel < 3; channel += 1) {
		const at = (index: number) => data[index * 4 + channel] ?? 255;
		const upper = at(y0 + x0) * (1 - fx) + at(y0 + x1) * fx;
		const lower = at(y1 + x0) * (1 - fx) + at(y1 + x1) * fx;
		into[channel] = upper * (1 - fy) + lower * fy;
	}
}

/** As wide and high as the page looks, at most so many pixels on its longer side. */
export function sizeOf([a, b, c, d]: Corners, longest: number): { width: number; height: number } {
	const length = (p: Point, q: Point) => Math.hypot(p.x - q.x, p.y - q.y);
	const width = Math.max(length(a, b), length(d, c), 1);
	const height = Math.max(length(a, d), length(b, c), 1);
	const scale = Math.min(1, longest / Math.max(width, height));
	return {
		width: Math.max(1, Math.round(width * scale)),
		height: Math.max(1, Math.round(height * scale))
	};
}
