import { devicePage } from '$lib/server/doors/device-door';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => devicePage(event, 'department');
