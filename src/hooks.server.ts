import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { LANGUAGES, type Language } from '$lib/domain/profile';
import { compose } from '$lib/server/app';
import { readConfig } from '$lib/server/config';
import { app, setApp } from '$lib/server/current';
import { secured } from '$lib/server/headers';
import { serveSockets } from '$lib/server/sockets';

export const init: ServerInit = async () => {
	const composed = await compose(readConfig(process.env));
	setApp(composed);
	if (globalThis.io) serveSockets(globalThis.io, composed);
	globalThis.handschlag = {
		close: () => composed.close(),
		report: composed.report,
		warnings: composed.warnings,
		...(composed.freshOrganiserKey !== undefined && { organiserKey: composed.freshOrganiserKey })
	};
};

export const handle: Handle = async ({ event, resolve }) => {
	if (isFromElsewhere(event.request, event.url)) {
		return secured(new Response('Cross-site requests are not taken.', { status: 403 }));
	}
	const language = languageOf(
		event.cookies.get('language'),
		event.request.headers.get('accept-language')
	);
	const theme = event.cookies.get('theme');
	event.locals.language = language;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', language)
				.replace('%dir%', 'ltr')
				.replace(
					'%theme%',
					theme === 'light' || theme === 'dark' ? `data-kern-theme="${theme}"` : ''
				)
	});
	return secured(response);
};

/** A bug: said on the error stream with where it happened, never with what was sent. */
export const handleError: HandleServerError = ({ error: cause, status }) => {
	if (status !== 404) app().report(cause);
	return { message: String(status) };
};

/** Of whatever content: a page of another origin must not act with our cookies. A program sends no origin. */
function isFromElsewhere({ method, headers }: Request, { origin }: URL): boolean {
	const from = headers.get('origin');
	return method !== 'GET' && method !== 'HEAD' && from !== null && from !== origin;
}

function languageOf(chosen: string | undefined, accepted: string | null): Language {
	const wanted = [
		chosen,
		...(accepted ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
	];
	return (
		wanted
			.map((one) => LANGUAGES.find((language) => language === one))
			.find((one) => one !== undefined) ?? 'de'
	);
}
