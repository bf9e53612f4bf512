// `npm test`: everything that has a test, from the core to the pages in a real browser.

import { runSuites } from './suites.js';

const { passed, failed } = runSuites();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
