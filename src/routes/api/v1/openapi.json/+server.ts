import { json } from '@sveltejs/kit';
import { openapi } from '$lib/wire/openapi';

export const GET = () => json(openapi());
