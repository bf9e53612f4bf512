import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/chromium.js';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: [
						'tests/*.test.ts',
						'tests/{domain,matching,pool,views,wire,server,simulation,training}/**/*.test.ts'
					]
				}
			},
			{
				extends: true,
				test: {
					name: 'components',
					expect: { poll: { timeout: 5_000 } }, // a page answers sooner or not at all
					include: ['tests/components/**/*.svelte.test.ts', 'tests/client/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }],
						viewport: { width: 1280, height: 800 },
						screenshotFailures: false
					}
				}
			}
		]
	}
});
