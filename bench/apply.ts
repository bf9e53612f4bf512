// How long an application takes on a phone, at the speed of a person: `npm run bench:apply`. The last line is JSON.
// A tap takes 1.2 s to find and make, a letter 0.2 s (P. Palin and others, How do people type on mobile devices?,
// MobileHCI 2019: 36 words a minute, about three letters a second; here it is slower).

import { chromium, type Locator, type Page } from '@playwright/test';
import { launchOptions } from '../scripts/chromium.js';
import { must, openHall, profile } from './cost/hall';
import { rounded } from './cost/statistics';

const TAP_MILLISECONDS = 1_200;
const LETTER_MILLISECONDS = 200;

const hall = await openHall();
const browser = await chromium.launch(launchOptions());
try {
	const kiosk = await hall.pair('kiosk');
	const { receipt } = await must(kiosk, {
		type: 'register',
		noticeShown: true,
		consents: [],
		private: { profile }
	});
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		locale: 'de-DE',
		hasTouch: true
	});
	const page = await context.newPage();
	await page.goto(hall.server.url + (receipt?.link ?? ''));
	const first = await application(page, { isFirst: true });
	const second = await application(page, { isFirst: false });
	const figures = {
		firstTaps: first.taps,
		firstFields: first.fields,
		firstSeconds: rounded(first.seconds),
		secondTaps: second.taps,
		secondFields: second.fields,
		secondSeconds: rounded(second.seconds)
	};
	for (const [name, value] of Object.entries(figures))
		process.stdout.write(`${name.padEnd(16)} ${String(value)}\n`);
	process.stdout.write(`${JSON.stringify(figures)}\n`);
} finally {
	await browser.close();
	await hall.close();
}

/** From the booth's page, where "apply" stands, until the application is said to have arrived. */
async function application(page: Page, { isFirst }: { isFirst: boolean }) {
	let [taps, fields] = [0, 0];
	const tap = async (what: Locator) => {
		await page.waitForTimeout(TAP_MILLISECONDS);
		await what.tap();
		taps += 1;
	};
	const type = async (label: string, text: string) => {
		await page.waitForTimeout(TAP_MILLISECONDS);
		await page.getByLabel(label).tap();
		await page.getByLabel(label).pressSequentially(text, { delay: LETTER_MILLISECONDS });
		[taps, fields] = [taps + 1, fields + 1];
	};
	await page.goto(`${hall.server.url}/me?show=booths`);
	await page
		.locator('a[href*="show=booth&"]')
		.nth(isFirst ? 0 : 1)
		.tap();
	const apply = page.locator('a[href*="show=apply"]').first();
	await apply.waitFor();
	const from = performance.now();
	await tap(apply);
	await page.getByRole('heading', { name: 'Bewerben' }).waitFor();
	if (isFirst) {
		await type('Vor- und Nachname', 'Ayşe Yılmaz-Schneider');
		await type('E-Mail', 'ayse.yilmaz@example.org');
	}
	await tap(page.getByRole('button', { name: 'Bewerbung abschicken' }));
	await page.getByText('Angekommen', { exact: true }).first().waitFor();
	return { taps, fields, seconds: (performance.now() - from) / 1_000 };
}
