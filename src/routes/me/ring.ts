// A phone that rings: sound, vibration, and a screen that stays awake to do so.

import { chime } from '$lib/client/chime';

/** Milliseconds after which a call that nobody answered rings again. */
const AGAIN_AFTER = 6_000;
const VIBRATION = [400, 150, 400, 150, 700];

/** Rings until the returned function is called. */
export function ring(sound: AudioContext | undefined): () => void {
	const once = () => {
		vibrate(VIBRATION);
		if (sound) void sound.resume().then(() => chime(sound, 'call'));
	};
	once();
	const again = setInterval(once, AGAIN_AFTER);
	return () => {
		clearInterval(again);
		vibrate(0);
	};
}

/** One soft sign. */
export function nudge(sound: AudioContext | undefined): void {
	vibrate(200);
	if (sound) void sound.resume().then(() => chime(sound, 'soon'));
}

/** Browsers allow sound only from a tap on: call this from one. It is heard at once, as a proof. */
export function openSound(): AudioContext {
	const sound = new AudioContext();
	vibrate(200);
	void sound.resume().then(() => chime(sound, 'soon'));
	return sound;
}

/** Keeps the screen on while the page is seen, where the browser can and the battery allows. */
export function keepAwake(): () => void {
	if (!('wakeLock' in navigator)) return () => undefined;
	let lock: WakeLockSentinel | undefined;
	const take = () => {
		if (document.visibilityState !== 'visible') return;
		navigator.wakeLock.request('screen').then(
			(taken) => (lock = taken),
			() => undefined
		);
	};
	take();
	document.addEventListener('visibilitychange', take);
	return () => {
		document.removeEventListener('visibilitychange', take);
		void lock?.release();
	};
}

function vibrate(pattern: number | number[]): void {
	const mayVibrate = 'vibrate' in navigator && navigator.userActivation.hasBeenActive;
	if (mayVibrate) navigator.vibrate(pattern);
}
