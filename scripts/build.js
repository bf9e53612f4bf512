// `npm run build`: installs and builds what is missing or out of date, and stops there.

import { prepare, succeeds } from './prepare.js';

process.exit(succeeds(prepare) ? 0 : 1);
