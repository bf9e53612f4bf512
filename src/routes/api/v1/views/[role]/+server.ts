import { error, json } from '@sveltejs/kit';
import { app } from '$lib/server/current';
import { senderOf } from '$lib/server/doors/api-door';
import type { RequestHandler } from './$types';

/** `programme` for everybody with a token, else the view of one's own role. */
export const GET: RequestHandler = async (event) => {
	const sender = senderOf(event);
	const { role } = event.params;
	if (role === 'programme') return json(app().people.programme);
	if (role !== sender.role) error(403);
	return json(await app().views.viewFor(sender));
};
