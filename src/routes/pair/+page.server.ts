import { fail, redirect } from '@sveltejs/kit';
import { pairDevice } from '$lib/server/doors/device-door';
import { mayTry } from '$lib/server/doors/tries';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ code: url.searchParams.get('code') ?? '' });

export const actions: Actions = {
	pair: async (event) => {
		const code = (await event.request.formData()).get('code');
		if (!mayTry(event)) return fail(429, { refusal: 'too-many-requests' as const });
		const role = typeof code === 'string' ? await pairDevice(event, code) : undefined;
		if (!role) return fail(400, { refusal: 'not-allowed' as const });
		redirect(303, `/${role}`);
	}
};
