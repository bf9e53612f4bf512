import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { app } from '$lib/server/current';
import { bodyOf, orLater } from '$lib/server/doors/api-door';
import { organiserWith } from '$lib/server/doors/device-door';
import { mayTry } from '$lib/server/doors/tries';
import { identify } from '$lib/server/identify';
import { SessionRequest } from '$lib/wire/session';
import type { RequestHandler } from './$types';

/** A token for the organiser's key or for the secret of a phone link; wrong ones look alike. */
export const POST: RequestHandler = async (event) => {
	const asked = v.safeParse(SessionRequest, await bodyOf(event));
	if (!asked.success) error(400);
	if (!mayTry(event)) error(429);
	if ('link' in asked.output) {
		const { link } = asked.output;
		if (identify(app(), link)?.role !== 'visitor') error(404);
		return json({ token: link });
	}
	const organiser = await organiserWith(asked.output.organiserKey).catch(orLater);
	if (!organiser) error(404);
	return json({ token: organiser.token });
};
