import { app } from '$lib/server/current';
import { visitorOf } from '$lib/server/doors/visitor-door';
import { exportPerson } from '$lib/server/export-person';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { runner, kept, matches } = app();
	const visitor = visitorOf(event);
	const held = exportPerson(visitor, {
		fair: runner.fair,
		vault: kept.vault,
		matches: await matches.of(visitor)
	});
	return new Response(JSON.stringify(held, null, '\t'), {
		headers: {
			'content-type': 'application/json',
			'content-disposition': 'attachment; filename="handschlag.json"'
		}
	});
};
