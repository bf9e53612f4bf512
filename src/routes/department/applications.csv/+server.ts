import { departmentOf } from '$lib/server/doors/department-door';
import { tableOf } from '../sheet';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { view, programme } = await departmentOf(event);
	const table = tableOf(view.applications, { programme, language: event.locals.language });
	return new Response(table, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${programme.fair}-${view.department}.csv"`
		}
	});
};
