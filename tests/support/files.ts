// The project's own files, for tests that read them.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const NOT_OURS = new Set([
	'.git',
	'.svelte-kit',
	'build',
	'data',
	'node_modules',
	'playwright-report',
	'test-results'
]);

/** Paths of all files below a folder whose names end in one of the endings; all files without endings. */
export function filesBelow(folder: string, ...endings: string[]): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesBelow(path, ...endings);
		const wanted = endings.length === 0 || endings.some((ending) => path.endsWith(ending));
		return entry.isFile() && wanted ? [path] : [];
	});
}
