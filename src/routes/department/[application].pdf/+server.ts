import { error } from '@sveltejs/kit';
import { departmentOf, printed } from '$lib/server/doors/department-door';
import { applicationNumber } from '$lib/ui/format';
import { sheetOf } from '../sheet';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { view, programme } = await departmentOf(event);
	const { application: id } = event.params;
	const application = view.applications.find((one) => one.application === id);
	if (!application?.applicant) error(404);
	const said = sheetOf(application, { programme, language: event.locals.language });
	const pdf = await printed(application, said);
	return new Response(Uint8Array.from(pdf), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="${applicationNumber(application.number)}.pdf"`
		}
	});
};
