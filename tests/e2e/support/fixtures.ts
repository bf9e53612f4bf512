// `test` for journeys: each gets a server of its own, ended when the journey ends.

import { test as base } from '@playwright/test';
import { startServer, type RunningServer } from './server';

export { expect } from '@playwright/test';

export const test = base.extend<{ server: RunningServer }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from this pattern
	server: async ({}, use) => {
		const server = await startServer();
		await use(server);
		await server.stop();
	},
	baseURL: async ({ server }, use) => {
		await use(server.address);
	}
});
