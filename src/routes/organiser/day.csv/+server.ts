import { error } from '@sveltejs/kit';
import { app } from '$lib/server/current';
import { dayCsv } from '$lib/server/day-csv';
import { senderOf } from '$lib/server/doors/api-door';
import { booth } from '$lib/ui/messages/booth';
import { organiser } from '$lib/ui/messages/organiser';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	if (senderOf(event).role !== 'organiser') error(403);
	const { runner, people } = app();
	const { language } = event.locals;
	const words = {
		language,
		columns: organiser[language].dayColumns,
		outcomes: booth[language].talk.outcomes
	};
	return new Response(dayCsv(runner.fair, people.programme, words), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${people.programme.fair}.csv"`
		}
	});
};
