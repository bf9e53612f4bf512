import { replyTo } from '$lib/server/doors/api-door';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) => replyTo(event);
