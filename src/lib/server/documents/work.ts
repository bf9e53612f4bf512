// What is done to whole documents, one after the other: so that of many large ones only one is in memory.

import pLimit from 'p-limit';
import type { Verdict } from './examine';
import type { Sealed } from './segments';
import type { Sheet } from './sheet';
import { openDocumentThread } from './thread';
import type { Readable } from './words';

export type DocumentWork = {
	examine(document: Sealed): Promise<Verdict>;
	/** What it says; undefined if it takes too long to read. */
	read(document: Readable): Promise<string | undefined>;
	/** Undefined if the papers are more than can be put together. */
	print(sheet: Sheet): Promise<Uint8Array | undefined>;
	close(): Promise<void>;
};

export function openDocumentWork(): DocumentWork {
	const thread = openDocumentThread();
	const inTurn = pLimit(1);

	return {
		examine: (document) =>
			inTurn(async () => {
				const verdict = await thread.run({ examine: document });
				return verdict ?? { ok: false, refusal: 'document-too-complex' };
			}),
		read: (document) => inTurn(() => thread.run({ read: document })),
		print: (sheet) => inTurn(() => thread.run({ print: sheet })),
		close: () => thread.close()
	};
}
