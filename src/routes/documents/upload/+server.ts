import { uploadOf } from '$lib/server/doors/document-door';
import type { RequestHandler } from './$types';

/** Begins an upload, by the tus protocol. */
export const POST: RequestHandler = uploadOf;
export const OPTIONS: RequestHandler = uploadOf;
