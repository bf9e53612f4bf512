// Cookies that only the server reads, for this site alone.

import type { RequestEvent } from '@sveltejs/kit';

const THIRTY_DAYS_SECONDS = 30 * 24 * 60 * 60;

export function setCookie(event: RequestEvent, name: string, value: string): void {
	event.cookies.set(name, value, {
		path: '/',
		httpOnly: true,
		// Not `strict`: a link opened from an e-mail would set it and then not be known by it.
		sameSite: 'lax',
		secure: event.url.protocol === 'https:',
		maxAge: THIRTY_DAYS_SECONDS
	});
}
