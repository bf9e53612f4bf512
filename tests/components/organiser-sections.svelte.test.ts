import { page } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import type { Actor, DeviceId } from '$lib/domain/vocabulary';
import {
	device,
	kiosk,
	kita,
	line,
	organiserView,
	programme as planned,
	youth,
	youthBooth
} from './organiser.fixtures';
import { showOrganiser } from './organiser.show.svelte';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = () => page.getByRole('dialog');

describe('[M7] matching', () => {
	const address = { tab: 'settings' as const };

	it('is switched to neutral at once, and says by what model it goes', async () => {
		const { sent } = showOrganiser({ address });
		await page.getByRole('switch', { name: 'Neutral sortieren' }).click();
		await expect
			.poll(() => sent)
			.toEqual([{ type: 'change-settings', settings: { sortNeutrally: true } }]);
		await expect
			.element(page.getByText(/Die Software sortiert, Menschen entscheiden/))
			.toBeVisible();
	});
});

describe('devices', () => {
	const address = { tab: 'devices' as const };
	const pairing = { code: 'K7QM2F9A', goodFor: 272_000 };

	it('[X1] shows a code, a QR code and the time left for a booth tablet', async () => {
		const { sent } = showOrganiser({ address, answer: { ok: true, receipt: { pairing } } });
		await button('Gerät hinzufügen').click();
		await page.getByRole('radio', { name: /^Stand/ }).click();
		await page.getByRole('combobox', { name: 'Stand' }).selectOptions('Stand 2 · Jugendamt');
		await page.getByLabelText('Name', { exact: true }).fill('Tablet 1');
		await button('Code anzeigen').click();
		await expect.element(page.getByText('K7QM 2F9A')).toBeVisible();
		await expect.element(page.getByText('Gilt noch 4:32')).toBeVisible();
		await expect.element(page.getByRole('img', { name: /QR-Code/ })).toBeVisible();
		expect(sent).toEqual([
			{
				type: 'pair-device',
				role: 'booth',
				name: 'Tablet 1',
				booth: youthBooth,
				department: youth
			}
		]);
	});

	it('[X1] says when the new device has arrived', async () => {
		const { arrive } = showOrganiser({ address, answer: { ok: true, receipt: { pairing } } });
		await button('Gerät hinzufügen').click();
		await page.getByLabelText('Name', { exact: true }).fill('Kiosk 2');
		await button('Code anzeigen').click();
		await expect.element(page.getByText('K7QM 2F9A')).toBeVisible();
		const arrived = device({ device: 'd-new' as DeviceId, name: 'Kiosk 2' });
		arrive(organiserView({ devices: [device(), arrived] }));
		await expect.element(page.getByText('„Kiosk 2“ ist gekoppelt.')).toBeVisible();
	});

	it('[X1] revokes only after asking', async () => {
		const { sent } = showOrganiser({ address });
		await button('Sperren').first().click();
		await expect.element(page.getByText(/verliert sofort den Zugang/)).toBeVisible();
		expect(sent).toEqual([]);
		await dialog().getByRole('button', { name: 'Sperren' }).click();
		await expect.poll(() => sent).toEqual([{ type: 'revoke-device', device: kiosk }]);
	});

	it('warns before one locks oneself out', async () => {
		showOrganiser({ address });
		await button('Sperren').last().click();
		await expect.element(page.getByText(/Sie sperren sich selbst aus/)).toBeVisible();
	});
});

describe('the log', () => {
	const log = [
		line(3, { refusal: 'revoked-badge' }),
		line(2, { by: 'visitor:v1' as Actor, command: 'join-queue' }),
		line(1, { by: 'time' as Actor, command: 'let-time-pass' })
	];
	const address = { tab: 'log' as const };

	it('[D8] says in sentences who did what, and why not', async () => {
		showOrganiser({ address, view: organiserView({ log }) });
		await expect
			.element(page.getByRole('row', { name: /Kiosk Eingang wollte eine Person einchecken/ }))
			.toHaveTextContent('abgelehnt: Ausweis wurde ersetzt');
		await expect.element(page.getByText('Ein:e Besucher:in')).toBeVisible();
	});

	it('[D8] shows only what was refused', async () => {
		showOrganiser({ address, language: 'en', view: organiserView({ log }) });
		await button('refused').click();
		await expect.element(page.getByText('wanted to check a person in')).toBeVisible();
		await expect.element(page.getByText('took a place in a queue')).not.toBeInTheDocument();
	});
});

describe('the programme', () => {
	it('saves an opening with everything that stood in it', async () => {
		const { sent, gone } = showOrganiser({
			address: { tab: 'programme', department: youth, opening: kita }
		});
		await page.getByLabelText('Bezahlung').fill('S 9 TVöD');
		await button('Speichern').click();
		const [opening] = planned.openings;
		if (!opening) throw new Error('the fixture has an opening');
		const { id, department, ...text } = opening;
		await expect
			.poll(() => sent)
			.toEqual([
				{
					type: 'plan-opening',
					opening: id,
					department,
					private: { text: { ...text, pay: 'S 9 TVöD' } }
				}
			]);
		expect(gone).toEqual([`?department=${youth}&tab=programme`]);
	});

	it('changes the seats of a booth', async () => {
		const { sent } = showOrganiser({ address: { tab: 'programme', department: youth } });
		await page.getByLabelText('Gesprächsplätze').fill('4');
		await button('Speichern').first().click();
		await expect
			.poll(() => sent)
			.toEqual([{ type: 'plan-booth', booth: youthBooth, department: youth, number: 2, seats: 4 }]);
	});
});

describe('the settings', () => {
	it('sends only what was changed', async () => {
		const { sent } = showOrganiser({ address: { tab: 'settings' } });
		await expect.element(button('Speichern')).toBeDisabled();
		await page.getByLabelText('Gesprächsdauer').fill('10');
		await button('Speichern').click();
		await expect
			.poll(() => sent)
			.toEqual([{ type: 'change-settings', settings: { talkMinutes: 10 } }]);
	});
});
