import { json } from '@sveltejs/kit';
import { app } from '$lib/server/current';

/** Ready to take commands: the disk takes writes. */
export const GET = () => {
	const { isDurable } = app().runner;
	return json({ ok: isDurable, durable: isDurable }, { status: isDurable ? 200 : 503 });
};
