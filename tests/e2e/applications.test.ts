// An application with its papers: from the phone to the department's desk and back.

import { readFile } from 'node:fs/promises';
import { chance } from '../support/chance';
import { docxOf, EICAR, pdfOf } from '../support/papers';
import { expect, test } from '@playwright/test';
import { openFair, secretOf, somebody, type OpenFair } from './support/fair';

let fair: OpenFair;

test.beforeEach(async () => {
	fair = await openFair();
});
test.afterEach(async () => {
	await fair.close();
});

const OPENING = 'o-soziales-1';
const PHONE = { viewport: { width: 390, height: 844 } };

async function visitor(): Promise<string> {
	const registered = await fair.ask(await fair.pair('kiosk'), {
		type: 'register',
		noticeShown: true,
		consents: [{ purpose: 'profile', version: 1 }],
		private: { profile: somebody }
	});
	return secretOf(registered);
}

test('[A1] [A2] [A3] [A5] goes in with papers, is read, and ends in an invitation', async ({
	browser
}) => {
	const secret = await visitor();
	const phone = await fair.page(browser, { visitor: secret }, PHONE);
	const pdf = await pdfOf(900_000, chance(1));
	await phone.goto(`/me?show=apply&opening=${OPENING}`);
	await phone.getByLabel('Vor- und Nachname').fill('Ayşe Yılmaz');
	await phone.getByLabel('E-Mail').fill('ayse@example.org');
	await phone.getByRole('button', { name: 'Bewerbung abschicken' }).click();
	await expect(phone.getByText('Angekommen', { exact: true })).toBeVisible();

	await phone.getByRole('link', { name: /Meine Unterlagen/ }).click();
	const choosing = phone.waitForEvent('filechooser');
	await phone.getByRole('button', { name: /Datei auswählen/ }).click();
	await (
		await choosing
	).setFiles([
		{ name: 'Lebenslauf.pdf', mimeType: 'application/pdf', buffer: pdf },
		{ name: '../../Brief.docx', mimeType: 'application/zip', buffer: docxOf('Guten Tag') },
		{ name: 'Zeugnis.pdf', mimeType: 'application/pdf', buffer: EICAR }
	]);
	await expect(phone.getByRole('link', { name: /Lebenslauf\.pdf/ })).toBeVisible();
	await expect(phone.getByRole('link', { name: /Brief\.docx/ })).toBeVisible();
	await expect(
		phone.getByText(/Zeugnis\.pdf: Diese Datei können wir nicht annehmen/)
	).toBeVisible();

	const desk = await fair.page(browser, { device: await fair.pair('department', 'soziales') });
	await desk.goto('/department');
	await desk.getByRole('button', { name: /Ayşe Yılmaz/ }).click();
	const saving = desk.waitForEvent('download');
	await desk.getByRole('link', { name: 'Lebenslauf.pdf' }).click();
	expect(await readFile(await (await saving).path())).toEqual(pdf);
	const printing = desk.waitForEvent('download');
	await desk.getByRole('link', { name: 'Als PDF' }).click();
	const printed = await readFile(await (await printing).path());
	expect(printed.subarray(0, 5).toString()).toBe('%PDF-');

	await desk.getByRole('button', { name: 'Einladen' }).click();
	await desk.getByLabel(/Ort und Hinweise/).fill('Rathaus, Zimmer 12');
	await desk.getByRole('button', { name: 'Einladung senden' }).click();
	await expect(desk.getByText(/Eingeladen für/)).toBeVisible();
	await phone.goto('/me?show=applications');
	await expect(phone.getByText(/Ihr Termin/)).toBeVisible();
	const entry = phone.waitForEvent('download');
	await phone.getByRole('link', { name: 'In den Kalender übernehmen' }).click();
	const calendar = await readFile(await (await entry).path(), 'utf8');
	expect(calendar).toContain('BEGIN:VEVENT');
});

test('[A2] a page that was photographed is straightened and becomes a PDF', async ({ browser }) => {
	const phone = await fair.page(browser, { visitor: await visitor() }, PHONE);
	await phone.goto('/me?show=documents');
	const photo = await phone.screenshot({ type: 'jpeg' });
	const choosing = phone.waitForEvent('filechooser');
	await phone.getByRole('button', { name: 'Seite fotografieren' }).click();
	await (await choosing).setFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: photo });
	await phone.getByRole('button', { name: /Ecke oben links/ }).press('ArrowRight');
	await phone.getByRole('button', { name: 'Fertig, hinzufügen' }).click();
	await expect(phone.getByText(/^PDF, /)).toBeVisible();
});

test('[X2] [X4] a document is for its owner and its department, to be saved and never run', async ({
	browser
}) => {
	const [secret, stranger] = [await visitor(), await visitor()];
	const phone = await fair.page(browser, { visitor: secret }, PHONE);
	await fair.ask(secret, {
		type: 'apply',
		openings: [OPENING],
		private: { contact: { name: 'Ida', email: 'ida@example.org' } }
	});
	await phone.goto('/me?show=documents');
	const choosing = phone.waitForEvent('filechooser');
	await phone.getByRole('button', { name: /Datei auswählen/ }).click();
	const buffer = await pdfOf(1_000, chance(2));
	await (await choosing).setFiles({ name: 'x.html', mimeType: 'text/html', buffer });
	const link = phone.getByRole('link', { name: /x\.html/ });
	await expect(link).toBeVisible();
	const address = fair.server.address + ((await link.getAttribute('href')) ?? '');
	const asked = async (token: string) =>
		fetch(address, { headers: { authorization: `Bearer ${token}` } });

	const own = await asked(secret);
	expect(own.status).toBe(200);
	expect(own.headers.get('content-type')).toBe('application/pdf');
	expect(own.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''x.pdf");
	expect(own.headers.get('x-content-type-options')).toBe('nosniff');
	expect(own.headers.get('content-security-policy')).toContain("default-src 'none'");
	expect((await asked(await fair.pair('department', 'soziales'))).status).toBe(200);
	const others = [stranger, await fair.pair('department', 'garten'), await fair.pair('desk')];
	for (const token of others) expect((await asked(token)).status).toBe(404);
	expect((await fetch(address)).status).toBe(401);
});

test('[A2] an upload goes on by itself when the connection is back', async ({ browser }) => {
	const phone = await fair.page(browser, { visitor: await visitor() }, PHONE);
	await phone.goto('/me?show=documents');
	let broken = 0;
	await phone.route('**/documents/upload/*', async (route) => {
		broken += 1;
		if (broken === 2 || broken === 3) await route.abort('connectionfailed');
		else await route.continue();
	});
	const buffer = await pdfOf(1_500_000, chance(3));
	const choosing = phone.waitForEvent('filechooser');
	await phone.getByRole('button', { name: /Datei auswählen/ }).click();
	await (await choosing).setFiles({ name: 'Zeugnis.pdf', mimeType: 'application/pdf', buffer });
	await expect(phone.getByRole('link', { name: /Zeugnis\.pdf/ })).toBeVisible({ timeout: 20_000 });
	expect(broken).toBeGreaterThan(3);
});
