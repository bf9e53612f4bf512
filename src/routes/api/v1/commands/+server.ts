import { app } from '$lib/server/current';
import { answer, bodyOf, senderOf } from '$lib/server/doors/api-door';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	const sender = senderOf(event);
	return answer(await app().front.handle(sender, await bodyOf(event)));
};
