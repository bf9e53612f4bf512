import { fail, redirect } from '@sveltejs/kit';
import { pairDevice, roleOf } from '$lib/server/doors/device-door';
import { guess } from '$lib/server/doors/tries';
import type { Actions, PageServerLoad } from './$types';

/** A device that has its role already goes on to its screen, unless it was sent here with a new code. */
export const load: PageServerLoad = (event) => {
	const code = event.url.searchParams.get('code') ?? '';
	const role = roleOf(event);
	if (role && code === '') redirect(303, `/${role}`);
	return { code };
};

export const actions: Actions = {
	pair: async (event) => {
		const code = (await event.request.formData()).get('code');
		const role = await guess(event, () =>
			typeof code === 'string' ? pairDevice(event, code) : undefined
		);
		if (role === 'too-often') return fail(429, { refusal: 'too-many-requests' as const });
		if (role === 'wrong') return fail(400, { refusal: 'not-allowed' as const });
		redirect(303, `/${role}`);
	}
};
