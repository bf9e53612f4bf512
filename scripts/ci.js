// `npm run ci`: what every change must pass, the same on a laptop and on a build machine.

import { npm } from './prepare.js';
import { run, runSuites } from './suites.js';

const CHECKS = ['format:check', 'lint', 'check', 'build'];

const tests = runSuites();
const broken = CHECKS.filter((check) => run(npm('run', check)) !== 0);
if (broken.length > 0) console.log(`Failed beside the tests: ${broken.join(', ')}`);

const failed = tests.failed + broken.length;
console.log(`${tests.passed} passed, ${failed} failed`);
process.exit(failed === 0 && tests.passed > 0 ? 0 : 1);
