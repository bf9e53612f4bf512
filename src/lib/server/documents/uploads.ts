// Papers on their way in: resumable, looked into when they are whole, and only then part of the fair.

import { MemoryLocker, Server } from '@tus/server';
import { randomBytes } from 'node:crypto';
import { MOST_DOCUMENT_BYTES, objectionToDocument } from '../../domain/document';
import type { VisitorId } from '../../domain/vocabulary';
import type { UploadRefusal } from '../../wire/document';
import type { App } from '../app';
import { limit } from '../limits';
import type { Documents, Upload } from './document-store';
import { PersonsUploads } from './tus-store';

export type Uploads = {
	/** One request of the tus protocol, by this person. */
	handle(request: Request, owner: VisitorId): Promise<Response>;
	/** After a start: what had come in whole counts, and of the rest what is intact can be taken up again. */
	recover(): Promise<void>;
	/** What nobody takes up again. */
	tidy(): Promise<void>;
};

type Needs = Pick<App, 'runner' | 'front' | 'now' | 'arrivals' | 'documentWork'> & {
	readonly documents: Documents;
};

const UPLOAD_PATH = '/documents/upload';
/** Whoever breaks off may go on for so long. */
const KEPT_MILLISECONDS = 3 * 24 * 60 * 60 * 1_000;

export function openUploads(needs: Needs): Uploads {
	const { runner, front, now, documents, arrivals, documentWork } = needs;
	const locker = new MemoryLocker();
	const begun = limit({ burst: 60, milliseconds: 60 * 60_000 }, now);

	/** @returns why it was not taken, if it was not */
	async function finish(upload: Upload): Promise<UploadRefusal | undefined> {
		const verdict = await documentWork.examine(documents.sealed(upload));
		if (!verdict.ok) {
			await documents.remove([upload.id]);
			return verdict.refusal;
		}
		const { id, owner, size, key } = upload;
		const name = documents.nameOf(upload);
		const reply = await arrivals.during({ id, owner, name, type: verdict.type, size, key }, () =>
			front.handle(
				{ role: 'visitor', visitor: owner },
				{ id, command: { type: 'add-document', document: id } }
			)
		);
		if (reply.ok) {
			await documents.settle(upload);
			return undefined;
		}
		if (reply.refusal === 'not-durable') await documents.rewind(upload);
		else await documents.remove([id]);
		return reply.refusal;
	}

	function objection(owner: VisitorId, size: number | undefined): UploadRefusal | undefined {
		const visitor = runner.fair.visitors.get(owner);
		if (!visitor || visitor.isForgotten) return 'unknown-visitor';
		if (size === undefined || size === 0) return 'document-empty';
		if (size > MOST_DOCUMENT_BYTES) return 'document-too-large';
		const coming = documents.uploads(owner).length;
		const refusal = objectionToDocument(runner.fair, visitor, { at: now(), coming });
		if (refusal) return refusal;
		return begun.take(owner) ? undefined : 'too-many-requests';
	}

	function serverFor(owner: VisitorId): Server {
		return new Server({
			path: UPLOAD_PATH,
			relativeLocation: true,
			datastore: new PersonsUploads({ documents, owner, now }),
			locker,
			allowedOrigins: () => false,
			namingFunction: () => randomBytes(16).toString('base64url'),
			onUploadCreate(_request, { size }) {
				const refusal = objection(owner, size);
				// eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the library's own way to say it
				return refusal ? Promise.reject(refused(refusal)) : Promise.resolve({});
			},
			async onUploadFinish(_request, { id }) {
				const upload = documents.upload(id);
				const refusal = upload && (await finish(upload));
				// eslint-disable-next-line @typescript-eslint/only-throw-error -- the library's own way to say it
				if (refusal) throw refused(refusal);
				return {};
			}
		});
	}

	return {
		handle: (request, owner) => serverFor(owner).handleWeb(request),
		async recover() {
			for (const upload of documents.uploads().filter(documents.isReadable)) {
				await documents.mend(upload);
				if ((await documents.offset(upload)) === upload.size) await finish(upload);
			}
		},
		async tidy() {
			const tooOld = now() - KEPT_MILLISECONDS;
			const left = documents.uploads().filter(({ at }) => at < tooOld);
			await documents.remove(left.map(({ id }) => id));
		}
	};
}

/** Told as JSON, so that the page can say it in the person's language. */
const refused = (refusal: UploadRefusal) => ({
	status_code: refusal === 'not-durable' ? 503 : refusal === 'too-many-requests' ? 429 : 422,
	body: JSON.stringify({ refusal })
});
