// What the tus protocol asks of a store (https://tus.io/protocols/resumable-upload), for one person's documents.

import { DataStore, ERRORS, Upload as TusUpload } from '@tus/server';
import type { Readable } from 'node:stream';
import type { Instant, RecordId, VisitorId } from '../../domain/vocabulary';
import type { Documents, Upload } from './document-store';

type Of = {
	readonly documents: Documents;
	readonly owner: VisitorId;
	readonly now: () => Instant;
};

const NAMELESS = 'Dokument';
/** Characters of a file's name. */
const LONGEST_NAME = 120;

/** Another person's upload is as unknown as one that never was (X2). */
export class PersonsUploads extends DataStore {
	constructor(private readonly of: Of) {
		super();
		this.extensions = ['creation', 'creation-with-upload', 'termination'];
	}

	override async create(upload: TusUpload): Promise<TusUpload> {
		const { documents, owner, now } = this.of;
		await documents.begin({
			id: upload.id as RecordId,
			owner,
			size: upload.size ?? 0,
			name: plainName(upload.metadata?.filename),
			at: now()
		});
		return upload;
	}

	override async write(stream: Readable, id: string, offset: number): Promise<number> {
		return this.of.documents.append(this.own(id), stream, offset);
	}

	override async getUpload(id: string): Promise<TusUpload> {
		const upload = this.own(id);
		const offset = await this.of.documents.offset(upload);
		return new TusUpload({ id, size: upload.size, offset });
	}

	override async remove(id: string): Promise<void> {
		await this.of.documents.remove([this.own(id).id]);
	}

	private own(id: string): Upload {
		const upload = this.of.documents.upload(id);
		// eslint-disable-next-line @typescript-eslint/only-throw-error -- the library's own way to say it
		if (upload?.owner !== this.of.owner) throw ERRORS.FILE_NOT_FOUND;
		return upload;
	}
}

/** The last part of what may be a path, in characters that can be shown. */
function plainName(given: string | null | undefined): string {
	const last = (given ?? '').split(/[/\\]/).at(-1) ?? '';
	const shown = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
	return shown.replace(/^\.+/, '').slice(0, LONGEST_NAME) || NAMELESS;
}
