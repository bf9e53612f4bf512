import { devicePage } from '$lib/server/doors/device-door';
import { connectionOf } from '$lib/server/doors/connection';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await devicePage(event, 'organiser')),
	connection: connectionOf(event)
});
