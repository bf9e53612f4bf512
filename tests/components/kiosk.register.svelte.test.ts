import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Attract from '../../src/routes/kiosk/Attract.svelte';
import { begin } from '../../src/routes/kiosk/flow';
import Keyboard from '../../src/routes/kiosk/Keyboard.svelte';
import { programme } from './kiosk.fixtures';
import { button, inLanguage, show } from './kiosk.show';

describe('the first screen', () => {
	it('greets in every language and needs one tap', async () => {
		const onchoose = vi.fn();
		await inLanguage(Attract, { programme, doors: 'open' as const, device: null, onchoose });
		await expect.element(page.getByText('Willkommen!')).toBeVisible();
		await expect.element(page.getByText('Welcome!')).toBeVisible();
		await button(/Start in English/).click();
		expect(onchoose).toHaveBeenCalledWith('en');
	});

	it('[C2] says when it opens, before it opens', async () => {
		const props = { programme, device: null, onchoose: vi.fn() };
		await inLanguage(Attract, { ...props, doors: 'not-yet-open' as const });
		await expect.element(page.getByText('Wir öffnen um 10:00 Uhr.')).toBeVisible();
		await expect.element(page.getByText('We open at 10:00.')).toBeVisible();
		expect(button(/starten|Start/).elements()).toEqual([]);
	});
});

describe('showing the badge', () => {
	it('[C2] says why a badge is not accepted, and offers to register', async () => {
		const { happened } = await show({
			screen: { at: 'scan', isTyping: false },
			kiosk: { refusal: 'unknown-badge' }
		});
		await expect
			.element(page.getByRole('alert'))
			.toHaveTextContent('Diesen Ausweis kennen wir nicht');
		await button('Ich habe noch keinen Ausweis').click();
		expect(happened).toEqual([{ type: 'registration-wanted' }]);
	});

	it('[S3] takes a code typed with the keys on the screen, or with a keyboard', async () => {
		const { on } = await show({ screen: { at: 'scan', isTyping: true } });
		for (const key of ['K', '7', 'Q'])
			await page.getByRole('button', { name: key, exact: true }).click();
		await button('Zeichen löschen').click();
		await page.getByLabelText('Code', { exact: true }).fill('k7qm 2f9a d4x');
		await userEvent.keyboard('{Enter}');
		expect(on.typed).toHaveBeenCalledExactlyOnceWith('k7qm 2f9a d4x');
	});
});

describe('registering', () => {
	it('[C7] names the legal basis, and ticks no consent beforehand', async () => {
		const { happened } = await show({ screen: { at: 'profile', step: 'notice' } });
		await expect.element(page.getByText(/öffentliche Aufgabe/)).toBeVisible();
		const boxes = page.getByRole('checkbox').elements() as HTMLInputElement[];
		expect(boxes.map((box) => box.checked)).toEqual([false, false]);
		await page.getByRole('checkbox', { name: /Stände dürfen sehen/ }).click();
		expect(happened).toMatchObject([{ type: 'filled-in', form: { consents: ['profile'] } }]);
	});

	it('[C7] needs nothing but the notice for a badge', async () => {
		const { on } = await show({ screen: { at: 'profile', step: 'notice' } });
		await button('Nur Ausweis, ohne Angaben').click();
		expect(on.submit).toHaveBeenCalledOnce();
	});

	it('moves the focus to the heading, so that the step is read out', async () => {
		await show({ screen: { at: 'profile', step: 'wishes' } });
		await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
	});

	it('[S3] is filled in with the keyboard alone', async () => {
		const { happened } = await show({ screen: { at: 'profile', step: 'wishes' } });
		await userEvent.tab();
		await userEvent.keyboard(' ');
		expect(happened).toMatchObject([{ type: 'filled-in', form: { wishes: ['with-people'] } }]);
	});

	it('finds a skill by searching for it', async () => {
		await show({ screen: { at: 'profile', step: 'skills' }, language: 'en' });
		await page.getByRole('searchbox').fill('child');
		expect(page.getByRole('checkbox').elements()).toHaveLength(1);
		await expect
			.element(page.getByRole('checkbox', { name: 'working with children' }))
			.toBeInTheDocument();
	});

	it('shows everything once more before it is sent', async () => {
		const form = { ...begin('de').form, skills: ['childcare'] as const, words: 'Ich singe.' };
		const { on } = await show({ screen: { at: 'profile', step: 'review' }, kiosk: { form } });
		await expect.element(page.getByText('mit Kindern arbeiten')).toBeVisible();
		await expect.element(page.getByText('Ich singe.')).toBeVisible();
		await button('Anmelden').click();
		expect(on.submit).toHaveBeenCalledOnce();
	});

	it('[S3] brings its own keys for a field that is touched', async () => {
		await show({ screen: { at: 'profile', step: 'skills' } });
		await inLanguage(Keyboard, {});
		await page.getByRole('searchbox').click();
		for (const key of ['k', 'o', 'c'])
			await page.getByRole('button', { name: key, exact: true }).click();
		await expect.element(page.getByRole('searchbox')).toHaveValue('koc');
		expect(page.getByRole('checkbox').elements()).toHaveLength(1);
	});
});
