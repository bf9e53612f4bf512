import { app } from '$lib/server/current';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ programme: app().people.programme });
