import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { app } from '$lib/server/current';
import { bodyOf, orLater } from '$lib/server/doors/api-door';
import { mayTry } from '$lib/server/doors/tries';
import { PairRequest } from '$lib/wire/session';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	const asked = v.safeParse(PairRequest, await bodyOf(event));
	if (!asked.success) error(400);
	if (!mayTry(event)) error(429);
	const paired = await app().pairing.redeem(asked.output.code, app().now()).catch(orLater);
	if (!paired) error(404);
	const { id, name, role } = paired.device;
	return json({ token: paired.token, device: { id, name, role } });
};
