import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ConceptId } from '$lib/domain/concept';
import PaperChoice from '$lib/ui/PaperChoice.svelte';
import type { Answer } from '$lib/ui/understanding';
import { inLanguage } from './kiosk.show';

const licence = 'licence-b' as ConceptId;
const name = { de: 'Führerschein B', en: 'Driving licence B' };
const answer: Answer = {
	found: [],
	unwanted: [],
	proposed: [],
	papers: [{ concept: licence, name }]
};
const group = () => page.getByRole('group', { name: 'Führerschein B' });

async function show(given: { words?: string; said?: object; understand?: () => unknown } = {}) {
	const onchange = vi.fn();
	const understand = vi.fn(given.understand ?? (() => Promise.resolve(answer)));
	const { words = 'Gärtner', said = {} } = given;
	const props = { words, has: [], said, names: { [licence]: name }, understand, onchange };
	await inLanguage(PaperChoice as never, props);
	return { onchange, understand };
}

describe('[M2] being asked about papers', () => {
	it('leaves everything open until somebody says so', async () => {
		await show();
		await expect.element(group().getByRole('radio', { name: 'Sage ich nicht' })).toBeChecked();
	});

	it.each([
		['Ja', 'holds'],
		['Nein', 'lacks']
	])('hands on “%s”', async (label, said) => {
		const { onchange } = await show();
		await group().getByRole('radio', { name: label }).click();
		expect(onchange).toHaveBeenLastCalledWith({ [licence]: said }, { [licence]: name });
	});

	it('takes an answer back', async () => {
		const { onchange } = await show({ said: { [licence]: 'lacks' } });
		await expect.element(group().getByRole('radio', { name: 'Nein' })).toBeChecked();
		await group().getByRole('radio', { name: 'Sage ich nicht' }).click();
		expect(onchange).toHaveBeenLastCalledWith({}, { [licence]: name });
	});

	it('asks nothing of somebody who has said nothing, or when nobody answers', async () => {
		const silent = await show({ words: ' ' });
		expect(silent.understand).not.toHaveBeenCalled();
		await show({ understand: () => Promise.resolve(undefined) });
		await expect.element(page.getByRole('heading')).not.toBeInTheDocument();
	});
});
