import { fail, redirect } from '@sveltejs/kit';
import { LANGUAGES } from '$lib/domain/profile';
import { VISITOR_COOKIE } from '$lib/server/cookies';
import { app } from '$lib/server/current';
import { registerOnPhone, registerPage } from '$lib/server/doors/visitor-door';
import { identify } from '$lib/server/identify';
import { text, valuesOf, type Failed } from '../me/form';
import { addressOf } from '../me/shown';
import { registrationFrom } from './form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => ({
	...registerPage(),
	isKnown: identify(app(), event.cookies.get(VISITOR_COOKIE))?.role === 'visitor',
	language: languageOf(event.url) ?? event.locals.language,
	formId: crypto.randomUUID()
});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const failed = (errors: Failed['errors'], refusal?: Failed['refusal']): Failed => ({
			action: 'register',
			...(refusal && { refusal }),
			errors,
			values: valuesOf(form)
		});
		const read = registrationFrom(form);
		if (!read.ok) return fail(400, failed(read.errors));
		const reply = await registerOnPhone(event, { id: text(form, 'id'), command: read.command });
		if (!reply.ok) return fail(409, failed({}, reply.refusal));
		redirect(303, addressOf({ screen: 'badge', done: 'register' }));
	}
};

/** Chosen on the page itself, before anything is known about the person. */
function languageOf(url: URL) {
	const asked = url.searchParams.get('language');
	return LANGUAGES.find((language) => language === asked);
}
