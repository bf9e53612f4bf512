import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { app } from '$lib/server/current';
import { bodyOf, orLater } from '$lib/server/doors/api-door';
import { organiserWith } from '$lib/server/doors/device-door';
import { guessOrError } from '$lib/server/doors/tries';
import { identify } from '$lib/server/identify';
import { SessionRequest } from '$lib/wire/session';
import type { RequestHandler } from './$types';

/** A token for the organiser's key or for the secret of a phone link; wrong ones look alike. */
export const POST: RequestHandler = async (event) => {
	const asked = v.safeParse(SessionRequest, await bodyOf(event));
	if (!asked.success) error(400);
	const { output } = asked;
	const token = await guessOrError(event, async () => {
		if ('link' in output) return identify(app(), output.link)?.role === 'visitor' && output.link;
		return (await organiserWith(output.organiserKey).catch(orLater))?.token;
	});
	return json({ token });
};
