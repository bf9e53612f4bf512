import { error } from '@sveltejs/kit';
import { phonePage } from '$lib/server/doors/visitor-door';
import { calendarOf } from '$lib/server/mail/calendar';
import { inLanguage } from '$lib/ui/format';
import type { RequestHandler } from './$types';

/** One's own invitation, for the calendar. */
export const GET: RequestHandler = async (event) => {
	const { view, programme } = await phonePage(event);
	const found = view.applications.find(
		({ application }) => application === event.params.application
	);
	if (!found?.followUp) error(404);
	const { application, department, followUp, since } = found;
	const name = programme.departments.find(({ id }) => id === department)?.name;
	const title = name ? inLanguage(name, event.locals.language) : programme.fair;
	return new Response(calendarOf({ uid: application, title, since, ...followUp }), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="termin.ics"'
		}
	});
};
