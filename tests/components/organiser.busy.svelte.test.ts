// An organiser's double click sends once, whatever is being saved.

import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import type { Reply } from '$lib/wire/protocol';
import type { Address } from '../../src/routes/organiser/address';
import { kita, youth, youthBooth } from './organiser.fixtures';
import { showOrganiser } from './organiser.show.svelte';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const never = new Promise<Reply>(() => {});

async function twice(address: Address, prepare: () => Promise<void>, name: string) {
	const { sent } = showOrganiser({ address, answer: never });
	await prepare();
	const save = button(name).first();
	await save.dblClick();
	await expect.element(save).toHaveAttribute('aria-disabled', 'true');
	return sent;
}

it('[K3] announces once', async () => {
	const announcing = async () => {
		await button('Durchsage').click();
		await button(/In 30 Minuten schließen wir/).click();
	};
	const sent = await twice({ tab: 'overview' }, announcing, 'Jetzt durchsagen');
	expect(sent).toHaveLength(1);
});

it('saves an opening once', async () => {
	const address = { tab: 'programme' as const, department: youth, opening: kita };
	const paid = () => page.getByLabelText('Bezahlung').fill('S 9 TVöD');
	expect(await twice(address, paid, 'Speichern')).toMatchObject([{ type: 'plan-opening' }]);
});

it('creates a department once', async () => {
	const named = async () => {
		for (const language of ['Deutsch', 'Englisch']) {
			await page.getByLabelText(`Name (${language})`).fill('Bürgerbüro');
			await page.getByLabelText(`Beschreibung (${language})`).fill('Ausweise und mehr');
		}
	};
	const sent = await twice({ tab: 'programme', department: 'new' }, named, 'Anlegen');
	expect(sent).toMatchObject([{ type: 'plan-department' }]);
});

it('saves a booth once', async () => {
	const address = { tab: 'programme' as const, department: youth };
	const seated = () => page.getByLabelText('Gesprächsplätze').fill('4');
	expect(await twice(address, seated, 'Speichern')).toMatchObject([{ type: 'plan-booth' }]);
});

it('[B1] pauses a booth once', async () => {
	const address = { tab: 'overview' as const, booth: youthBooth };
	const pausing = () => button('Stand pausieren').click();
	expect(await twice(address, pausing, 'Pause beginnen')).toMatchObject([{ type: 'pause-booth' }]);
});

it('saves a changed setting once', async () => {
	const changed = () => page.getByLabelText('Gesprächsdauer').fill('10');
	const sent = await twice({ tab: 'settings' }, changed, 'Speichern');
	expect(sent).toMatchObject([{ type: 'change-settings' }]);
});
