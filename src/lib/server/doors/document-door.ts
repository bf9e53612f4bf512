// Documents over HTTP: uploads by their owner, downloads by the owner and by the department that they went to.

import { error, type RequestEvent } from '@sveltejs/kit';
import { Readable } from 'node:stream';
import { stands } from '../../domain/application';
import type { DocumentType } from '../../domain/document';
import type { RecordId } from '../../domain/vocabulary';
import { app } from '../current';
import type { Document } from '../documents/document-store';
import { heldDocument } from '../documents/held';
import { senderOf } from './api-door';

const MIMES: Readonly<Record<DocumentType, string>> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	jpeg: 'image/jpeg',
	png: 'image/png'
};

/** One request of a resumable upload, by whoever holds the link. */
export function uploadOf(event: RequestEvent): Promise<Response> {
	const sender = senderOf(event);
	if (sender.role !== 'visitor') error(403);
	return app().uploads.handle(event.request, sender.visitor);
}

/** The document, to be saved and never shown by the browser (X4). One's own, or one that came with an application. */
export function downloadOf(event: RequestEvent, document: string): Response {
	const held = heldDocument(app().kept.vault, document as RecordId);
	if (!held || !mayHave(event, held)) error(404);
	const { name, type, size } = held;
	const content = app().kept.documents.read(held);
	return new Response(Readable.toWeb(Readable.from(content)) as ReadableStream, {
		headers: {
			'content-type': MIMES[type],
			'content-length': String(size),
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName(name, type))}`
		}
	});
}

/** Its owner, and departments that the owner has applied to; all others are told the same (X2). */
function mayHave(event: RequestEvent, { id, owner }: Document): boolean {
	const sender = senderOf(event);
	const { fair } = app().runner;
	const visitor = fair.visitors.get(owner);
	if (!visitor?.documents.includes(id)) return false;
	if (sender.role === 'visitor') return sender.visitor === owner;
	if (sender.role !== 'department') return false;
	return visitor.applications.some((made) => {
		const application = fair.applications.get(made);
		return (
			application && stands(application) && application.department === sender.device.department
		);
	});
}

/** With the ending of what it is, whatever it was called. */
const fileName = (name: string, type: DocumentType): string =>
	`${name.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.${type === 'jpeg' ? 'jpg' : type}`;
