// Reading badges with the camera. html5-qrcode works the camera and reads; zxing-wasm reads the same frames,
// faster, and also those that are inverted or noisy. Both are fetched only when they are wanted.

import type { Html5Qrcode } from 'html5-qrcode';

export const CAMERA_PROBLEMS = ['needs-https', 'not-allowed', 'no-camera', 'failed'] as const;
export type CameraProblem = (typeof CAMERA_PROBLEMS)[number];

export type Camera = { readonly off: () => Promise<void> };

/** Towards whoever stands before the screen, or away from it: a tablet held to a badge looks with its back. */
export type Facing = 'user' | 'environment';

/** Frames a second that html5-qrcode looks at: each costs it 30 ms. */
const SLOW_FPS = 5;

/** On plain http in a LAN browsers give no camera at all. */
export const isCameraPossible = (): boolean =>
	'mediaDevices' in navigator && 'getUserMedia' in navigator.mediaDevices;

/** Fetches what reading needs, so that the camera starts at once when it is wanted. */
export async function warmUp(): Promise<void> {
	const [, { prepare }] = await Promise.all([import('html5-qrcode'), import('./frame-reader')]);
	await prepare();
}

/**
 * Shows the camera's picture in the element with this id and tells every code it sees, again and again.
 * Rejects with a CameraProblem.
 */
export async function readWithCamera(
	elementId: string,
	oncode: (code: string) => void,
	facing: Facing = 'user'
): Promise<Camera> {
	if (!isCameraPossible()) throw problem('needs-https');
	const [{ Html5Qrcode, Html5QrcodeSupportedFormats }, { readFrames }] = await Promise.all([
		import('html5-qrcode'),
		import('./frame-reader')
	]);
	if (!document.getElementById(elementId)) throw problem('failed'); // left before it was fetched
	const camera = new Html5Qrcode(elementId, {
		formatsToSupport: [Html5QrcodeSupportedFormats.QR_CODE],
		useBarCodeDetectorIfSupported: false,
		verbose: false
	});
	await turnOn(camera, oncode, facing);
	const stopReading = readFrames(document.querySelector(`#${elementId} video`), oncode);
	return {
		async off() {
			stopReading();
			await camera.stop();
		}
	};
}

async function turnOn(
	camera: Html5Qrcode,
	oncode: (code: string) => void,
	facing: Facing
): Promise<void> {
	try {
		await camera.start(
			{ facingMode: facing },
			{ fps: SLOW_FPS, qrbox: undefined, aspectRatio: undefined, disableFlip: true },
			oncode,
			undefined
		);
	} catch (error) {
		throw problem(nameOf(String(error)));
	}
}

const nameOf = (error: string): CameraProblem =>
	error.includes('NotAllowed')
		? 'not-allowed'
		: error.includes('NotFound')
			? 'no-camera'
			: 'failed';

class CameraError extends Error {
	constructor(readonly problem: CameraProblem) {
		super(problem);
	}
}
const problem = (name: CameraProblem) => new CameraError(name);

export const problemOf = (error: unknown): CameraProblem =>
	error instanceof CameraError ? error.problem : 'failed';
