// Why a document cannot be taken, as it is told over HTTP; the fair's own reasons are in domain/refusals.

import type { AnyRefusal } from './protocol';

/** What its content shows. */
export const DOCUMENT_REFUSALS = [
	'document-type',
	'document-heic',
	'document-locked',
	'document-damaged',
	'document-macros',
	'document-too-long',
	'document-too-complex',
	'document-too-large',
	'document-empty'
] as const;
export type DocumentRefusal = (typeof DOCUMENT_REFUSALS)[number];
export type UploadRefusal = AnyRefusal | DocumentRefusal;
