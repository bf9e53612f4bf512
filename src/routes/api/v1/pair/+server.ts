import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { app } from '$lib/server/current';
import { bodyOf, orLater } from '$lib/server/doors/api-door';
import { guessOrError } from '$lib/server/doors/tries';
import { PairRequest } from '$lib/wire/session';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	const asked = v.safeParse(PairRequest, await bodyOf(event));
	if (!asked.success) error(400);
	const { code } = asked.output;
	const paired = await guessOrError(event, () =>
		app().pairing.redeem(code, app().now()).catch(orLater)
	);
	const { id, name, role } = paired.device;
	return json({ token: paired.token, device: { id, name, role } });
};
