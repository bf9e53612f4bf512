import { error, redirect } from '@sveltejs/kit';
import { openLink } from '$lib/server/doors/visitor-door';
import { mayTry } from '$lib/server/doors/tries';
import type { RequestHandler } from './$types';

/** The phone link is exchanged for a cookie; a wrong link and a foreign one look the same (X2). */
export const GET: RequestHandler = (event) => {
	if (!mayTry(event)) error(429);
	if (!openLink(event, event.params.secret)) error(404);
	redirect(303, '/me');
};
