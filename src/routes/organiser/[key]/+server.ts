import { error, redirect } from '@sveltejs/kit';
import { admitOrganiser } from '$lib/server/doors/device-door';
import { mayTry } from '$lib/server/doors/tries';
import type { RequestHandler } from './$types';

/** The organiser's link is exchanged for a cookie and leaves the address bar. */
export const GET: RequestHandler = async (event) => {
	if (!mayTry(event)) error(429);
	if (!(await admitOrganiser(event, event.params.key))) error(404);
	redirect(303, '/organiser');
};
