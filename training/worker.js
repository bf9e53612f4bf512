// A thread of the training. Plain JavaScript, so that a worker can load the TypeScript beside it.

import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { help } = await import('./learn.ts');
help(workerData);
