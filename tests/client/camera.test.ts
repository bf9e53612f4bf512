import { afterEach, describe, expect, it, vi } from 'vitest';
import { readWithCamera } from '$lib/client/camera';

afterEach(() => vi.restoreAllMocks());

/** What the browser is asked for; it then says that there is no camera. */
async function askedFor(facing?: 'user' | 'environment') {
	const place = document.createElement('div');
	place.id = 'camera-place';
	document.body.append(place);
	const ask = vi
		.spyOn(navigator.mediaDevices, 'getUserMedia')
		.mockRejectedValue(new DOMException('none', 'NotFoundError'));
	await expect(readWithCamera(place.id, () => {}, facing)).rejects.toThrow('no-camera');
	place.remove();
	return ask.mock.calls.map(([constraints]) => constraints?.video);
}

describe('the camera', () => {
	it('looks at whoever stands before a kiosk', async () => {
		expect(await askedFor()).toEqual([{ facingMode: 'user' }]);
	});

	it('looks away from a tablet that is held to a badge', async () => {
		expect(await askedFor('environment')).toEqual([{ facingMode: 'environment' }]);
	});
});
