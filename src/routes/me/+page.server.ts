import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { VISITOR_COOKIE } from '$lib/server/cookies';
import { phonePage, sendAsVisitor } from '$lib/server/doors/visitor-door';
import { ACTIONS, commandFrom, text, valuesOf, type Action, type Failed } from './form';
import { afterwards, shownIn } from './shown';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await phonePage(event)),
	formId: crypto.randomUUID()
});

export const actions = Object.fromEntries(ACTIONS.map((action) => [action, asking(action)]));

/** Every command of a visitor is a form action of the same name: it works without JavaScript (S4). */
function asking(action: Action) {
	return async (event: RequestEvent) => {
		const form = await event.request.formData();
		const failed = (errors: Failed['errors'], refusal?: Failed['refusal']): Failed => ({
			action,
			...(refusal && { refusal }),
			errors,
			values: valuesOf(form)
		});
		const read = commandFrom(action, form);
		if (!read.ok) return fail(400, failed(read.errors));
		const reply = await sendAsVisitor(event, { id: text(form, 'id'), command: read.command });
		if (!reply.ok) return fail(409, failed({}, reply.refusal));
		if (action === 'forget') event.cookies.delete(VISITOR_COOKIE, { path: '/' });
		redirect(303, afterwards(action, form, shownIn(event.url.searchParams)));
	};
}
