import { page } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import type { SeatNumber } from '$lib/domain/vocabulary';
import {
	booth,
	fireBooth,
	organiserView,
	programme as planned,
	youthBooth
} from './organiser.fixtures';
import { showOrganiser } from './organiser.show.svelte';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = () => page.getByRole('dialog');

describe('the overview', () => {
	it('shows the numbers of the day', async () => {
		showOrganiser();
		const figures = page.getByLabelText('Zahlen des Tages');
		await expect.element(figures).toHaveTextContent(/Im Haus\s*287\s*von 612/);
		await expect.element(figures).toHaveTextContent(/Gespräche\s*1\.042/);
	});

	it('says the state of every seat in words, not by colour alone', async () => {
		showOrganiser();
		const card = page.getByRole('article').filter({ hasText: 'Jugendamt' });
		await expect.element(card).toHaveTextContent('1 im Gespräch, 1 frei');
		await expect.element(card).toHaveTextContent('offen · 4 warten');
	});

	it('[R2] puts booths that need a look first when asked to', async () => {
		const crowded = booth({ booth: fireBooth, seatsPresent: 0, wait: null, seats: [] });
		showOrganiser({ view: organiserView({ booths: [booth(), crowded] }) });
		await expect.element(page.getByText('1 Stand braucht einen Blick.')).toBeVisible();
		await button('Auffällige zuerst').click();
		const [first] = page.getByRole('article').elements();
		expect(first?.textContent).toMatch(/Feuerwehr.*Niemand am Stand/s);
	});

	it('[R2] shows who has had no talk', async () => {
		showOrganiser();
		await button('zeigen').click();
		await expect.element(dialog().getByRole('row', { name: 'B 47 52 Min. keine' })).toBeVisible();
	});

	it('[S2] says that the connection is lost and keeps showing the last truth', async () => {
		showOrganiser({ online: false });
		await expect.element(page.getByText('Keine Verbindung')).toBeVisible();
		await expect.element(page.getByText('Jugendamt')).toBeVisible();
	});
});

describe('what every organiser must know', () => {
	it('[D7] raises an alarm while the disk refuses writes', async () => {
		showOrganiser({ view: organiserView({ durable: false }) });
		await expect
			.element(page.getByRole('alert'))
			.toHaveTextContent(/Speicher nimmt gerade nichts an.*nichts geht verloren/s);
	});

	it('warns of plain http only where others can reach it', async () => {
		showOrganiser({ connection: { secure: false, addresses: ['http://192.0.2.7:3000'] } });
		await expect.element(page.getByText('http://192.0.2.7:3000')).toBeVisible();
	});

	it('stays calm on this computer alone', async () => {
		showOrganiser({ connection: { secure: false, addresses: [] } });
		await expect.element(page.getByText(/HTTPS/)).not.toBeInTheDocument();
	});

	it('says so at a rehearsal', async () => {
		showOrganiser({ programme: { ...planned, rehearsal: true } });
		await expect.element(page.getByText('Probebetrieb', { exact: true })).toBeVisible();
	});
});

describe('one booth', () => {
	const address = { tab: 'overview' as const, booth: youthBooth };

	it('[B1] asks before closing, says how many wait, and closes then', async () => {
		const { sent } = showOrganiser({ address });
		await button('Stand schließen').click();
		await expect.element(page.getByText(/5 Personen verlieren dort ihren Platz/)).toBeVisible();
		expect(sent).toEqual([]);
		await dialog().filter({ hasText: '5 Personen' }).getByRole('button').last().click();
		await expect.poll(() => sent).toEqual([{ type: 'close-booth', booth: youthBooth }]);
	});

	it('[B1] pauses with minutes and a message', async () => {
		const { sent } = showOrganiser({ address });
		await button('Stand pausieren').click();
		await page.getByRole('radio', { name: '30 Min.' }).click();
		await page.getByLabelText(/Hinweis für Wartende/).fill('Wir essen kurz.');
		await button('Pause beginnen').click();
		await expect
			.poll(() => sent)
			.toEqual([
				{
					type: 'pause-booth',
					booth: youthBooth,
					minutes: 30,
					private: { message: 'Wir essen kurz.' }
				}
			]);
	});

	it('opens a closed booth with one tap', async () => {
		const { sent } = showOrganiser({
			address,
			view: organiserView({ booths: [booth({ status: 'closed' })] })
		});
		await button('Stand öffnen').click();
		await expect.poll(() => sent).toEqual([{ type: 'open-booth', booth: youthBooth }]);
	});

	it('frees a seat after asking, and says what ends', async () => {
		const { sent } = showOrganiser({ address });
		await button('Platz freigeben').first().click();
		await expect.element(page.getByText(/Das laufende Gespräch endet jetzt/)).toBeVisible();
		await button('Platz freigeben').last().click();
		await expect
			.poll(() => sent)
			.toEqual([{ type: 'free-seat', booth: youthBooth, seat: 1 as SeatNumber }]);
	});

	it('shows a refusal where it was asked', async () => {
		showOrganiser({
			address,
			answer: { ok: false, refusal: 'not-durable' },
			view: organiserView({ booths: [booth({ status: 'closed' })] })
		});
		await button('Stand öffnen').click();
		await expect.element(dialog().getByRole('alert')).toBeVisible();
	});

	it('goes back to the overview when it is left', async () => {
		const { gone } = showOrganiser({ address });
		await button('Zurück').click();
		expect(gone).toEqual(['?']);
	});
});

describe('announcing', () => {
	it('[K3] sends a template as it stands', async () => {
		const { sent } = showOrganiser();
		await button('Durchsage').click();
		await button(/In 30 Minuten schließen wir/).click();
		await button('Jetzt durchsagen').click();
		await expect
			.poll(() => sent)
			.toEqual([
				{
					type: 'announce',
					private: { text: 'In 30 Minuten schließen wir. Bitte reihen Sie sich jetzt noch ein.' }
				}
			]);
		await expect.element(page.getByText('Die Durchsage ist unterwegs.')).toBeVisible();
	});
});
