// Documents on their way from this device: each goes on by itself after a break, and says how far it is.

import type { Upload } from 'tus-js-client';
import type { UploadRefusal } from '../wire/document';

export type Sending = {
	readonly id: number;
	readonly name: string;
	/** From 0 to 1. */
	readonly share: number;
	readonly state: 'sending' | 'waiting' | 'failed';
	/** Why it was not taken; another try would end the same. */
	readonly refusal?: UploadRefusal;
};

/** Milliseconds before another try; then it waits until there is a connection, or for a tap. */
const RETRIES = [300, 1_000, 3_000, 5_000, 10_000, 20_000];
/** Six segments of the server's: what a break may cost. Below what one request may hold. */
const CHUNK_BYTES = 6 * 65_536;

export class Uploads {
	sending = $state.raw<readonly Sending[]>([]);
	/** By the id of what is shown of them; nothing on the screen reads them. */
	readonly #uploads: Partial<Record<number, Upload>> = {};
	#count = 0;

	constructor(private readonly endpoint = '/documents/upload') {}

	async add(file: Blob, name: string): Promise<void> {
		this.#count += 1;
		const id = this.#count;
		this.sending = [...this.sending, { id, name, share: 0, state: 'sending' }];
		const { Upload } = await import('tus-js-client');
		const upload: Upload = new Upload(file, {
			endpoint: this.endpoint,
			chunkSize: CHUNK_BYTES,
			retryDelays: RETRIES,
			removeFingerprintOnSuccess: true,
			metadata: { filename: name },
			onShouldRetry: (error) => refusalIn(error) === undefined,
			onProgress: (sent, all) => {
				this.#change(id, { share: all === 0 ? 0 : sent / all, state: 'sending' });
			},
			onSuccess: () => {
				this.drop(id);
			},
			onError: (error) => {
				const refusal = 'originalResponse' in error ? refusalIn(error) : undefined;
				this.#change(id, refusal ? { state: 'failed', refusal } : { state: 'waiting' });
			}
		});
		this.#uploads[id] = upload;
		const [previous] = await upload.findPreviousUploads();
		if (previous) upload.resumeFromPreviousUpload(previous);
		upload.start();
	}

	/** Takes up again what waits. */
	readonly resume = (): void => {
		for (const { id, state } of this.sending) {
			if (state !== 'waiting') continue;
			this.#change(id, { state: 'sending' });
			this.#uploads[id]?.start();
		}
	};

	/** Done, or no longer wanted. */
	readonly drop = (id: number): void => {
		const { refusal, share = 0 } = this.sending.find((one) => one.id === id) ?? {};
		const isUnderWay = refusal === undefined && share < 1;
		void this.#uploads[id]?.abort(isUnderWay).catch(() => undefined);
		this.#uploads[id] = undefined;
		this.sending = this.sending.filter((one) => one.id !== id);
	};

	#change(id: number, to: Partial<Sending>): void {
		this.sending = this.sending.map((one) => (one.id === id ? { ...one, ...to } : one));
	}
}

type Answered = {
	readonly originalResponse?: { getStatus(): number; getBody(): string } | null | undefined;
};

/** What the server said, unless it may say something else the next time. */
function refusalIn({ originalResponse }: Answered): UploadRefusal | undefined {
	if (originalResponse?.getStatus() !== 422) return undefined;
	return (JSON.parse(originalResponse.getBody()) as { refusal: UploadRefusal }).refusal;
}
