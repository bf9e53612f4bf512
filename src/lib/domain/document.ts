// Papers that a visitor adds to what they apply with: at the fair, or later over their link.

import type { CommandOf } from './commands';
import { accept, refuse, type Decision } from './decision';
import { daysAfterClosing, knownVisitor } from './presence';
import type { Refusal } from './refusals';
import { visitorOf, type Evolve, type Fair, type Visitor } from './state';
import type { Instant } from './vocabulary';

/** Of one person, for all their applications together. */
export const MOST_DOCUMENTS = 10;
/** Bytes of one document. */
export const MOST_DOCUMENT_BYTES = 10 * 1024 * 1024;

/** What a document may be, as its content says it (A2). */
export const DOCUMENT_TYPES = ['pdf', 'docx', 'jpeg', 'png'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

export const documentsUntil = (fair: Fair): Instant | undefined =>
	daysAfterClosing(fair, fair.settings.documentDays);

/** Why somebody cannot add another document now, if so (A2). `coming`: uploads that have begun. */
export function objectionToDocument(
	fair: Fair,
	visitor: Visitor,
	{ at, coming = 0 }: { readonly at: Instant; readonly coming?: number }
): Refusal | undefined {
	const until = documentsUntil(fair);
	if (until !== undefined && at > until) return 'too-late-for-documents';
	return visitor.documents.length + coming >= MOST_DOCUMENTS ? 'too-many-documents' : undefined;
}

export function addDocument(
	fair: Fair,
	{ visitor: id, document }: CommandOf<'add-document'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	const objection = objectionToDocument(fair, visitor, { at });
	return objection
		? refuse(objection)
		: accept({ type: 'document-added', visitor: id, document, at });
}

export function removeDocument(
	fair: Fair,
	{ visitor: id, document }: CommandOf<'remove-document'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (!visitor.documents.includes(document)) return refuse('unknown-document'); // [X2]
	return accept({ type: 'document-removed', visitor: id, document, at });
}

export const documentAdded: Evolve<'document-added'> = (fair, { visitor, document }) => {
	visitorOf(fair, visitor).documents.push(document);
};

export const documentRemoved: Evolve<'document-removed'> = (fair, { visitor: id, document }) => {
	const visitor = visitorOf(fair, id);
	visitor.documents = visitor.documents.filter((other) => other !== document);
};
