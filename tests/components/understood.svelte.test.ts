import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ConceptId } from '$lib/domain/concept';
import type { Answer } from '$lib/ui/understanding';
import Understood from '$lib/ui/Understood.svelte';
import { inLanguage } from './kiosk.show';

const id = (text: string) => text as ConceptId;
const text = (de: string) => ({ de, en: de });
const answer: Answer = {
	unwanted: [{ concept: id('shift-work'), name: text('Schichtarbeit') }],
	papers: [],
	found: [{ concept: id('cash-handling'), name: text('Kasse führen'), words: 'Kasse' }],
	proposed: [{ concept: id('patience'), name: text('Geduld'), because: text('Kasse führen') }]
};

async function show(understand: () => Promise<Answer | undefined>) {
	const onchange = vi.fn();
	const props = { words: 'Kasse', has: [], chosen: [], names: {}, understand, onchange };
	await inLanguage(Understood as never, props);
	await page.getByRole('button', { name: 'Was haben wir verstanden?' }).click();
	return onchange;
}

describe('[M5] confirming what was understood', () => {
	it('ticks nothing by itself, and says in which words it was found', async () => {
		await show(() => Promise.resolve(answer));
		const box = page.getByRole('checkbox', { name: /^Kasse führen/ });
		await expect.element(box).not.toBeChecked();
		await expect.element(page.getByText('aus: „Kasse“')).toBeVisible();
	});

	it('hands on what is tapped, with what it is called', async () => {
		const onchange = await show(() => Promise.resolve(answer));
		await page.getByRole('checkbox', { name: /^Geduld/ }).click();
		expect(onchange).toHaveBeenLastCalledWith(['patience'], { patience: text('Geduld') });
	});

	it('says so when nothing was recognised', async () => {
		await show(() => Promise.resolve({ found: [], unwanted: [], proposed: [], papers: [] }));
		await expect.element(page.getByText(/nichts Bestimmtes erkannt/)).toBeVisible();
	});

	it('lets one go on when nobody answers', async () => {
		await show(() => Promise.resolve(undefined));
		await expect.element(page.getByText(/einfach weitermachen/)).toBeVisible();
	});
});
