// The one app of this process, composed once by the start hook and asked for by every door.

import type { App } from './app';

let current: App | undefined;

export function setApp(app: App): void {
	current = app;
}

/** @throws before the start hook has run */
export function app(): App {
	if (!current) throw new Error('The app has not been composed yet.');
	return current;
}
