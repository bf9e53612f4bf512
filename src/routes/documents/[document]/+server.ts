import { downloadOf } from '$lib/server/doors/document-door';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => downloadOf(event, event.params.document);
