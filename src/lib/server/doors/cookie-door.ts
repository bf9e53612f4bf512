// Cookies that only the server reads, for this site alone.

import type { RequestEvent } from '@sveltejs/kit';

const THIRTY_DAYS_SECONDS = 30 * 24 * 60 * 60;

export function setCookie(event: RequestEvent, name: string, value: string): void {
	event.cookies.set(name, value, {
		path: '/',
		httpOnly: true,
		sameSite: 'strict',
		secure: event.url.protocol === 'https:',
		maxAge: THIRTY_DAYS_SECONDS
	});
}
