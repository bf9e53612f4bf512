import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '@kern-ux/native/dist/kern.min.css';
import '$lib/ui/theme.css';
import type { ConceptId } from '$lib/domain/concept';
import type { DeskCommand } from '$lib/wire/desk';
import type { Reply } from '$lib/wire/protocol';
import DeskScreen from '../../src/routes/desk/DeskScreen.svelte';
import { ayse, deskView, person } from './desk.fixtures';
import InLanguage from './InLanguage.svelte';
import { fireBooth, now, programme } from './organiser.fixtures';

const screen = DeskScreen as unknown as Component<Record<string, unknown>>;
const button = (name: string | RegExp) => page.getByRole('button', { name });
const understood: Reply = {
	ok: true,
	receipt: {
		understood: [
			{
				concept: 'cash-handling' as ConceptId,
				name: { de: 'Kasse führen', en: 'Handling cash' },
				words: 'Kasse'
			}
		]
	}
};

function show(found = [person()]) {
	const sent: DeskCommand[] = [];
	const props = {
		view: deskView({ searched: found.length > 0 ? 'B 47' : '', found }),
		programme,
		now,
		online: true,
		age: 0,
		origin: 'https://fair.example',
		onlanguage: () => undefined,
		send: (command: DeskCommand): Promise<Reply> => {
			sent.push(command);
			return Promise.resolve(command.type === 'understand' ? understood : { ok: true });
		}
	};
	void render(InLanguage, { props: { of: screen, props } });
	return sent;
}

describe('[M5] filling in by talking', () => {
	it('asks one thing after the other and puts the answers together', async () => {
		const sent = show([]);
		await button(/Neue Person/).click();
		await button('Im Gespräch ausfüllen').click();
		await page.getByRole('textbox', { name: 'Was haben Sie bisher gearbeitet?' }).fill('Kasse');
		await button('Was haben wir verstanden?').first().click();
		await page
			.getByRole('checkbox', { name: /^Kasse führen/ })
			.first()
			.click();
		await button('Nächste Frage').click();
		await page.getByRole('textbox', { name: /Was können Sie gut/ }).fill('Rechnen');
		await button('Nächste Frage').click();
		await page.getByRole('textbox', { name: /lieber nicht/ }).fill('Kein Verkauf');
		await button('Nächste Frage').click();
		await page.getByRole('radio', { name: 'Teilzeit' }).first().click();
		await button('Nächste Frage').click();
		await button('Fertig').click();
		await page.getByRole('checkbox', { name: /gezeigt oder vorgelesen/ }).click();
		await button('Anmelden und einchecken').click();
		await expect
			.poll(() => sent.at(-1))
			.toMatchObject({
				type: 'register',
				private: {
					profile: {
						concepts: ['cash-handling'],
						workingTime: 'part',
						words: 'Kasse\n\nRechnen\n\nKein Verkauf'
					}
				}
			});
	});
});

describe('[M7] a guide against the order of the software', () => {
	it('puts a booth first with a reason', async () => {
		const sent = show();
		await page.getByText('Warum?').first().click();
		await button(/davon erzählt hat/).click();
		await expect
			.poll(() => sent)
			.toContainEqual({
				type: 'recommend-booth',
				visitor: ayse,
				booth: fireBooth,
				advice: 'told-us'
			});
	});

	it('says what was recommended, and takes it back', async () => {
		const [offer] = person().offers;
		if (!offer) throw new Error('the fixture has no offer');
		const sent = show([person({ offers: [{ ...offer, recommended: 'wants-change' }] })]);
		await page.getByText('Warum?').first().click();
		await button(/^Empfehlung für/).click();
		await expect
			.poll(() => sent)
			.toContainEqual({ type: 'drop-recommendation', visitor: ayse, booth: fireBooth });
	});
});
