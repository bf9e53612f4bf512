import { redirect } from '@sveltejs/kit';
import { openLink } from '$lib/server/doors/visitor-door';
import { guessOrError } from '$lib/server/doors/tries';
import type { RequestHandler } from './$types';

/** The phone link is exchanged for a cookie; a wrong link and a foreign one look the same (X2). */
export const GET: RequestHandler = async (event) => {
	await guessOrError(event, () => openLink(event, event.params.secret));
	redirect(303, '/me');
};
