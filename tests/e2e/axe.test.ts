// Every screen, in every language, light and dark, without a violation that axe can find.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openFair, secretOf, somebody, type OpenFair } from './support/fair';

// Four visits of one page each, and axe is thorough.
test.setTimeout(240_000);

let fair: OpenFair;
let devices: Record<'kiosk' | 'booth' | 'display' | 'desk' | 'department' | 'organiser', string>;
let visitor: string;

test.beforeAll(async () => {
	fair = await openFair();
	devices = {
		kiosk: await fair.pair('kiosk'),
		booth: await fair.pair('booth', 'b01'),
		display: await fair.pair('display'),
		desk: await fair.pair('desk'),
		department: await fair.pair('department', 'soziales'),
		organiser: fair.organiser
	};
	await fair.ask(devices.booth, { type: 'take-seat', booth: 'b01', seat: 1 });
	for (let n = 0; n < 3; n++) {
		const registered = await fair.ask(devices.kiosk, {
			type: 'register',
			noticeShown: true,
			consents: [{ purpose: 'profile', version: 1 }],
			private: { profile: somebody }
		});
		visitor = secretOf(registered);
		await fair.ask(visitor, { type: 'join-queue', booth: 'b01' });
		await fair.ask(visitor, { type: 'join-queue', booth: 'b02' });
	}
	await fair.ask(devices.booth, { type: 'call-next', booth: 'b01', seat: 1 });
	const contact = { name: 'Ida Beispiel', email: 'ida@example.org' };
	await fair.ask(visitor, { type: 'apply', openings: ['o-soziales-1'], private: { contact } });
});
test.afterAll(async () => {
	await fair.close();
});

const screens = [
	{ path: '/', who: 'nobody' },
	{ path: '/pair', who: 'nobody' },
	{ path: '/register', who: 'nobody' },
	{ path: '/kiosk', who: 'kiosk' },
	{ path: '/booth', who: 'booth' },
	{ path: '/display', who: 'display' },
	{ path: '/organiser', who: 'organiser' },
	{ path: '/organiser?tab=rounds', who: 'organiser' },
	{ path: '/desk', who: 'desk' },
	{ path: '/department', who: 'department' },
	{ path: '/department', who: 'department', press: /Ida Beispiel/ },
	{ path: '/me', who: 'visitor' },
	{ path: '/me?show=applications', who: 'visitor' },
	{ path: '/me?show=documents', who: 'visitor' }
] as const;

for (const { path, who, ...more } of screens) {
	const press = 'press' in more ? more.press : undefined;
	test(`[S3] ${path}${press ? ' with one opened' : ''} has no accessibility violation`, async ({
		browser
	}) => {
		for (const language of ['de', 'en']) {
			for (const theme of ['light', 'dark'] as const) {
				const me =
					who === 'visitor' ? { visitor } : who === 'nobody' ? {} : { device: devices[who] };
				const page = await fair.page(browser, me, { colorScheme: theme, reducedMotion: 'reduce' });
				const url = fair.server.address;
				await page.context().addCookies([{ name: 'language', value: language, url }]);
				await page.goto(path);
				await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
				if (press) await page.getByRole('button', { name: press }).click();
				const { violations } = await new AxeBuilder({ page }).analyze();
				const found = violations.map(
					({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`
				);
				expect(found, `${path} ${language} ${theme}`).toEqual([]);
				await page.context().close();
			}
		}
	});
}
