// Where documents are looked into: a thread of its own, so that no reply waits for a large one.

import { parentPort } from 'node:worker_threads';
import { examine } from './examine';

parentPort?.on('message', ({ bytes }: { bytes: Uint8Array }) => {
	void examine(bytes).then((verdict) => parentPort?.postMessage({ verdict }));
});
