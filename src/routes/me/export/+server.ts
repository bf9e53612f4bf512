import { app } from '$lib/server/current';
import { visitorOf } from '$lib/server/doors/visitor-door';
import { exportPerson } from '$lib/server/export-person';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { runner, kept } = app();
	const held = exportPerson(visitorOf(event), { fair: runner.fair, vault: kept.vault });
	return new Response(JSON.stringify(held, null, '\t'), {
		headers: {
			'content-type': 'application/json',
			'content-disposition': 'attachment; filename="handschlag.json"'
		}
	});
};
