// Drafts for the data protection officer say what the fair is really set to.

import { expect, test } from '@playwright/test';
import { PRIVACY_DRAFTS } from '../../src/lib/ui/messages/privacy';
import { openFair, type OpenFair } from './support/fair';

let fair: OpenFair;

test.beforeEach(async () => {
	fair = await openFair();
});
test.afterEach(async () => {
	await fair.close();
});

test('[D5] the drafts follow the settings, and are for organisers alone', async () => {
	await fair.ask(fair.organiser, {
		type: 'change-settings',
		settings: { profileDays: 44, applicationDays: 99 }
	});
	const asked = (draft: string, token: string) =>
		fetch(`${fair.server.address}/organiser/privacy/${draft}.md`, {
			headers: { authorization: `Bearer ${token}` }
		});
	for (const draft of PRIVACY_DRAFTS) {
		const text = await (await asked(draft, fair.organiser)).text();
		expect(text).toMatch(/^# /);
		expect(text).not.toMatch(/undefined|NaN|\[object/);
		if (draft !== 'folgenabschaetzung') expect(text).toMatch(/44 Tage[^]*99 Tage/);
	}
	expect((await asked('datenschutzhinweise', await fair.pair('desk'))).status).toBe(403);
	expect((await asked('anything', fair.organiser)).status).toBe(404);
});
