// What is done to whole documents, one after the other: so that of many large ones only one is in memory.

import type { Verdict } from './examine';
import type { Sheet } from './sheet';
import { openDocumentThread } from './thread';

/** `load` is asked when it is its turn; what it throws is thrown on. */
export type DocumentWork = {
	examine(load: () => Promise<Uint8Array>): Promise<Verdict>;
	/** Undefined if the papers are more than can be put together. */
	print(load: () => Promise<Sheet>): Promise<Uint8Array | undefined>;
	close(): Promise<void>;
};

export function openDocumentWork(): DocumentWork {
	const thread = openDocumentThread();
	let last: Promise<unknown> = Promise.resolve();

	function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
		const done = last.then(work);
		last = done.catch(() => undefined);
		return done;
	}

	return {
		examine: (load) =>
			inTurn(async () => {
				const verdict = await thread.run({ examine: await load() });
				return verdict ?? { ok: false, refusal: 'document-too-complex' };
			}),
		print: (load) => inTurn(async () => thread.run({ print: await load() })),
		close: () => thread.close()
	};
}
