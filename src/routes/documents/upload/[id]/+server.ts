import { uploadOf } from '$lib/server/doors/document-door';
import type { RequestHandler } from './$types';

/** Asks how far an upload has come, adds to it, or gives it up. */
export const HEAD: RequestHandler = uploadOf;
export const PATCH: RequestHandler = uploadOf;
export const DELETE: RequestHandler = uploadOf;
