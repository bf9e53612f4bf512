import { json } from '@sveltejs/kit';
import { app } from '$lib/server/current';

/** Ready to take commands: the disk takes writes. */
export const GET = () => {
	const { matcher, runner } = app();
	const { isDurable } = runner;
	const { name, hash } = matcher.model;
	const matching = { by: name, hash };
	return json({ ok: isDurable, durable: isDurable, matching }, { status: isDurable ? 200 : 503 });
};
