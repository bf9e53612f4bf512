// The day of one visitor, on the screens of everybody who takes part in it.

import { expect, test } from '@playwright/test';
import { openFair, secretOf, somebody, type OpenFair } from './support/fair';

let fair: OpenFair;

test.beforeEach(async () => {
	fair = await openFair();
});
test.afterEach(async () => {
	await fair.close();
});

const BOOTH = 'b01';
const OPENING = 'o-soziales-1';

test('[C7][S1] a walk-in registers at the kiosk, joins a queue, takes the slip, and the kiosk forgets them', async ({
	browser
}) => {
	const kiosk = await fair.page(browser, { device: await fair.pair('kiosk') });
	await fair.ask(await fair.pair('booth', BOOTH), { type: 'take-seat', booth: BOOTH, seat: 1 });
	await kiosk.goto('/kiosk');
	await kiosk.getByRole('button', { name: /Auf Deutsch starten/ }).click();
	await kiosk.getByRole('button', { name: 'Ich habe noch keinen Ausweis' }).click();
	await kiosk.getByRole('button', { name: 'Verstanden, weiter' }).click();
	await kiosk.getByRole('button', { name: 'Weiter' }).click();
	await kiosk.getByRole('button', { name: 'Weiter' }).click();
	await kiosk.getByRole('button', { name: 'Weiter' }).click();
	await kiosk.getByRole('button', { name: 'Anmelden' }).click();
	await expect(kiosk.getByRole('heading', { level: 1 })).toContainText('Sie sind angemeldet!');
	await kiosk.getByRole('button', { name: 'Passende Stände ansehen' }).click();
	await kiosk
		.getByRole('button', { name: /Einreihen/ })
		.first()
		.click();
	await expect(kiosk.getByText('Sie sind als Nächstes dran').first()).toBeVisible();
	await kiosk.getByRole('button', { name: 'Weiter', exact: true }).click();
	await expect(kiosk.getByRole('heading', { level: 1 })).toContainText('Das nehmen Sie mit');
	await kiosk.goBack().catch(() => undefined);
	await kiosk.goto('/kiosk');
	await expect(kiosk.getByText('Willkommen!')).toBeVisible();
});

test('[K3][T1][T3] who is called sees it on the phone and the display, and talks', async ({
	browser
}) => {
	const tablet = await fair.pair('booth', BOOTH);
	const visitor = await fair.ask(await fair.pair('kiosk'), {
		type: 'register',
		noticeShown: true,
		consents: [{ purpose: 'profile', version: 1 }],
		private: { profile: somebody }
	});
	const callSign = visitor.callSign ?? '';
	await fair.ask(tablet, { type: 'take-seat', booth: BOOTH, seat: 1 });
	const phone = await fair.page(
		browser,
		{ visitor: secretOf(visitor) },
		{ viewport: { width: 390, height: 844 } }
	);
	const display = await fair.page(browser, { device: await fair.pair('display') });
	const booth = await fair.page(browser, { device: tablet });
	await phone.goto('/me');
	await display.goto('/display');
	await booth.goto('/booth');
	await fair.ask(secretOf(visitor), { type: 'join-queue', booth: BOOTH });
	await booth.getByRole('button', { name: /Nächste Person rufen/ }).click();
	await expect(phone.getByText('Sie sind dran!')).toBeVisible();
	await expect(display.getByText(callSign).first()).toBeVisible();
	await phone.getByRole('button', { name: 'Ich komme' }).click();
	await booth.getByRole('button', { name: /Gespräch beginnen/ }).click();
	await booth.getByRole('button', { name: 'Möchte sich bewerben' }).click();
	await expect(booth.getByText('1', { exact: true }).first()).toBeVisible();
	await expect(phone.getByText('Sie sind dran!')).toBeHidden();
});

test('[C1][S5] a badge at any kiosk shows where to go next, and no profile', async ({
	browser
}) => {
	const kioskToken = await fair.pair('kiosk');
	const { badgeCode = '' } = await fair.ask(kioskToken, {
		type: 'register',
		noticeShown: true,
		consents: [],
		private: { profile: { ...somebody, words: 'Canary Words' } }
	});
	const kiosk = await fair.page(browser, { device: kioskToken });
	await kiosk.goto('/kiosk');
	await kiosk.getByRole('button', { name: /Auf Deutsch starten/ }).click();
	await kiosk.getByRole('button', { name: 'Code eintippen' }).click();
	await kiosk.getByLabel('Code', { exact: true }).fill(badgeCode);
	await kiosk.getByRole('button', { name: 'Prüfen' }).click();
	await expect(kiosk.getByText(/Eingecheckt um/).first()).toBeVisible();
	expect(await kiosk.content()).not.toContain('Canary Words');
});

test('[S2] a screen says within three seconds that its connection is lost, and catches up', async ({
	browser
}) => {
	const display = await fair.page(browser, { device: await fair.pair('display') });
	await display.goto('/display');
	await expect(display.getByText('Jetzt aufgerufen')).toBeVisible();
	await expect(display.getByRole('status').getByText(/Verbindung/)).toBeHidden();
	process.kill(fair.server.pid, 'SIGSTOP');
	await expect(display.getByText(/Verbindung/).first()).toBeVisible({ timeout: 4_000 });
	process.kill(fair.server.pid, 'SIGCONT');
	await expect(
		display.getByText(/keine Verbindung|Verbindung verloren|Keine Verbindung/i)
	).toBeHidden({ timeout: 10_000 });
});

test('[S4] without JavaScript a phone registers, joins a queue and applies', async ({
	browser
}) => {
	const phone = await fair.page(
		browser,
		{},
		{ javaScriptEnabled: false, viewport: { width: 390, height: 844 } }
	);
	await phone.goto('/register');
	await phone.locator('form .kern-btn--primary').last().click();
	await expect(phone).toHaveURL(/\/me/);
	const cookies = await phone.context().cookies();
	const visitor = cookies.find(({ name }) => name === 'handschlag-visitor');
	expect(visitor).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
	const kiosk = await fair.pair('kiosk');
	const view = (await (
		await fetch(`${fair.server.address}/api/v1/views/visitor`, {
			headers: { authorization: `Bearer ${visitor?.value ?? ''}` }
		})
	).json()) as { badgeCode: string };
	await fair.ask(kiosk, { type: 'check-in', code: view.badgeCode });
	await phone.goto(`/me?show=booth&booth=${BOOTH}`);
	await phone
		.getByRole('button', { name: /anstellen/i })
		.first()
		.click();
	await expect(phone.getByText(/Sie stehen jetzt an/)).toBeVisible();
	await phone.goto(`/me?show=apply&opening=${OPENING}`);
	await phone.getByRole('button', { name: 'Bewerbung abschicken' }).click();
	await expect(phone.getByText('Bitte schreiben Sie Ihren Namen.')).toBeVisible();
	await phone.getByLabel('Vor- und Nachname').fill('Ida Beispiel');
	await phone.getByLabel(/E-Mail/).fill('ida@example.org');
	await phone.getByRole('button', { name: 'Bewerbung abschicken' }).click();
	await expect(phone.getByText('A-0001', { exact: true })).toBeVisible();
});
