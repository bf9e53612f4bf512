import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/chromium.js';

// Every test starts a server of its own (tests/e2e/support), so there is no `webServer` here.
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.test.ts',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	forbidOnly: Boolean(process.env.CI),
	use: { launchOptions: launchOptions(), trace: 'retain-on-failure' },
	projects: [{ name: 'kiosk', use: { viewport: { width: 1280, height: 800 }, hasTouch: true } }]
});
