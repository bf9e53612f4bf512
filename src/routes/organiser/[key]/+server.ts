import { redirect } from '@sveltejs/kit';
import { admitOrganiser } from '$lib/server/doors/device-door';
import { guessOrError } from '$lib/server/doors/tries';
import type { RequestHandler } from './$types';

/** The organiser's link is exchanged for a cookie and leaves the address bar. */
export const GET: RequestHandler = async (event) => {
	await guessOrError(event, () => admitOrganiser(event, event.params.key));
	redirect(303, '/organiser');
};
