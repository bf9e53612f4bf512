// Documents over HTTP: uploads by their owner, downloads by the owner and by the department that they went to.

import { error, type RequestEvent } from '@sveltejs/kit';
import { Readable } from 'node:stream';
import type { DocumentType } from '../../domain/document';
import type { RecordId, VisitorId } from '../../domain/vocabulary';
import { app } from '../current';
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
	const owner = ownerFor(event, document as RecordId);
	const record = app().kept.vault.get(document as RecordId);
	if (!owner || record?.body.kind !== 'document') error(404);
	const { name, type, size, key } = record.body;
	const content = app().kept.documents.read({ id: record.id, owner, size, key });
	return new Response(Readable.toWeb(Readable.from(content)) as ReadableStream, {
		headers: {
			'content-type': MIMES[type],
			'content-length': String(size),
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName(name, type))}`
		}
	});
}

/** Whose it is, if the sender may have it; all others are told the same (X2). */
function ownerFor(event: RequestEvent, document: RecordId): VisitorId | undefined {
	const sender = senderOf(event);
	const { fair } = app().runner;
	const owner = app().kept.vault.get(document)?.owner;
	const visitor = owner && fair.visitors.get(owner);
	if (!visitor?.documents.includes(document)) return undefined;
	if (sender.role === 'visitor') return sender.visitor === owner ? owner : undefined;
	if (sender.role !== 'department') return undefined;
	const isTheirs = visitor.applications.some((id) => {
		const application = fair.applications.get(id);
		return (
			application?.state !== 'withdrawn' && application?.department === sender.device.department
		);
	});
	return isTheirs ? owner : undefined;
}

/** With the ending of what it is, whatever it was called. */
const fileName = (name: string, type: DocumentType): string =>
	`${name.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.${type === 'jpeg' ? 'jpg' : type}`;
