// The server's threads are bundled on their own, after the app: a thread starts from a file.

import { defineConfig } from 'vite';

export default defineConfig({
	publicDir: false,
	build: {
		ssr: true,
		rolldownOptions: {
			input: ['src/lib/server/routing-thread.ts', 'src/lib/server/documents/document-thread.ts']
		},
		outDir: 'build/threads',
		emptyOutDir: true,
		target: 'node20'
	}
});
