// Where documents are looked into and printed: a thread of its own, so that no reply waits for a large one.

import { parentPort } from 'node:worker_threads';
import { worked, type Work } from './thread';

parentPort?.on('message', (work: Work) => {
	void worked(work).then((result) => parentPort?.postMessage(result));
});
