// Applying at the desk with somebody who has no phone, and the slip in their language.

import type { Component } from 'svelte';
import { page } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/domain/profile';
import type { CallSign, OpeningId } from '$lib/domain/vocabulary';
import type { DeskVisitor } from '$lib/views/desk-view';
import type { DeskCommand } from '$lib/wire/desk';
import type { Reply } from '$lib/wire/protocol';
import DeskScreen from '../../src/routes/desk/DeskScreen.svelte';
import { ayse, deskView, person } from './desk.fixtures';
import InLanguage from './InLanguage.svelte';
import { fire, fireBooth, kita, now, programme as small } from './organiser.fixtures';

const firefighter = 'o-fire' as OpeningId;
const [template] = small.openings;
if (!template) throw new Error('the fixture has an opening');
const programme = {
	...small,
	openings: [
		template,
		{
			...template,
			id: firefighter,
			department: fire,
			title: { de: 'Feuerwehrmann/-frau', en: 'Firefighter' }
		}
	]
};
const offers = [
	{
		booth: fireBooth,
		band: 'good' as const,
		openings: [firefighter],
		wait: { from: 5, to: 10 },
		status: 'open' as const
	}
];
const button = (name: string | RegExp) => page.getByRole('button', { name });
const slip = () => document.querySelector('.slip');
const box = (name: string | RegExp) => page.getByRole('checkbox', { name });

type Shown = {
	found?: DeskVisitor;
	language?: Language;
	answer?: (command: DeskCommand) => Promise<Reply> | undefined;
};

async function show({ found = person({ offers }), language = 'de', answer }: Shown = {}) {
	const sent: DeskCommand[] = [];
	const props = {
		view: deskView({ found: [found] }),
		programme,
		now,
		online: true,
		age: 0,
		origin: 'https://fair.example',
		onlanguage: () => undefined,
		send: (command: DeskCommand): Promise<Reply> => {
			sent.push(command);
			return answer?.(command) ?? Promise.resolve({ ok: true });
		}
	};
	const of = DeskScreen as unknown as Component<Record<string, unknown>>;
	await render(InLanguage, { props: { of, language, props } });
	return sent;
}

describe('applying with somebody who has no phone', () => {
	it('[A1] sends what was chosen and said, and shows the numbers to take along', async () => {
		const receipt = { applications: [42, 43] };
		const sent = await show({ answer: () => Promise.resolve({ ok: true, receipt }) });
		await button('Bewerben').click();
		await box(/Feuerwehrmann/).click();
		await page.getByText('Alle anderen Stellen (1)').first().click();
		await box(/Erzieher/).click();
		await page.getByLabelText('Vor- und Nachname').fill('Ayşe Yılmaz');
		await page.getByLabelText('Telefon').fill('0211 123456');
		await button('Bewerbung abschicken').click();
		await expect.element(page.getByText('A-0042, A-0043')).toBeVisible();
		expect(sent).toEqual([
			{
				type: 'apply',
				visitor: ayse,
				openings: [firefighter, kita],
				private: { contact: { name: 'Ayşe Yılmaz', phone: '0211 123456' } }
			}
		]);
	});

	it('[A5] [S5] states a disability by choice, as on a phone', async () => {
		const sent = await show();
		await button('Bewerben').click();
		await box(/Feuerwehrmann/).click();
		await page.getByLabelText('Vor- und Nachname').fill('Ayşe Yılmaz');
		await page.getByLabelText('Telefon').fill('0211 123456');
		await page.getByText('Freiwillig: Schwerbehinderung').click();
		await box(/schwerbehindert/).click();
		await button('Bewerbung abschicken').click();
		await expect.poll(() => sent).toHaveLength(1);
		expect(sent[0]).toMatchObject({ private: { contact: { severelyDisabled: true } } });
	});

	it('[S5] puts the openings of the booths that fit first', async () => {
		await show();
		await button('Bewerben').click();
		const fitting = page.getByRole('group', { name: 'Stellen, die passen' });
		await expect.element(fitting.getByRole('checkbox', { name: /Feuerwehrmann/ })).toBeVisible();
		expect(fitting.getByRole('checkbox').elements()).toHaveLength(1);
	});

	it('[A1] says in plain words what is missing, at its field, and sends nothing', async () => {
		const sent = await show();
		await button('Bewerben').click();
		await button('Bewerbung abschicken').click();
		await expect.element(page.getByText('Bitte mindestens eine Stelle wählen.')).toBeVisible();
		await expect
			.element(page.getByLabelText('Vor- und Nachname'))
			.toHaveAccessibleDescription('Bitte den Namen eintragen.');
		await expect
			.element(page.getByLabelText('E-Mail'))
			.toHaveAccessibleDescription('Bitte E-Mail oder Telefon eintragen.');
		await page.getByLabelText('E-Mail').fill('quatsch');
		await button('Bewerbung abschicken').click();
		await expect
			.element(page.getByLabelText('E-Mail'))
			.toHaveAccessibleDescription(/stimmt nicht ganz/);
		expect(sent).toEqual([]);
	});

	it('[D2] sends once on a double click, and keeps what was typed when it is refused', async () => {
		let settle: (reply: Reply) => void = () => {};
		const sent = await show({ answer: () => new Promise((resolve) => (settle = resolve)) });
		await button('Bewerben').click();
		await box(/Feuerwehrmann/).click();
		await page.getByLabelText('Vor- und Nachname').fill('Ayşe Yılmaz');
		await page.getByLabelText('E-Mail').fill('ayse@example.org');
		await button('Bewerbung abschicken').dblClick();
		expect(sent).toHaveLength(1);
		await expect.element(button('Bewerbung abschicken')).toHaveAttribute('aria-disabled', 'true');
		settle({ ok: false, refusal: 'already-applied' });
		await expect.element(page.getByText(/Das ging nicht/)).toBeVisible();
		await expect.element(page.getByLabelText('Vor- und Nachname')).toHaveValue('Ayşe Yılmaz');
	});
});

describe('registering a walk-in', () => {
	it('[C7] registers one person, however often it is tapped', async () => {
		const sent = await show({ answer: () => new Promise(() => {}) });
		await button('Neue Person').click();
		await page.getByLabelText(/Ich habe den Hinweis gezeigt/).click();
		await button('Anmelden und einchecken').dblClick();
		expect(sent).toHaveLength(1);
		await expect
			.element(button('Anmelden und einchecken'))
			.toHaveAttribute('aria-disabled', 'true');
	});

	it('[C7] prints the slip in the language that was just chosen', async () => {
		await show({
			answer: ({ type }) =>
				type === 'register'
					? Promise.resolve({ ok: true, receipt: { visitor: ayse, callSign: 'B 47' as CallSign } })
					: undefined
		});
		await button('Neue Person').click();
		await page.getByRole('radio', { name: 'English' }).click();
		await page.getByLabelText(/Ich habe den Hinweis gezeigt/).click();
		await button('Anmelden und einchecken').click();
		await expect.element(page.getByRole('dialog')).toBeVisible();
		expect(slip()?.closest('[lang]')?.getAttribute('lang')).toBe('en');
	});
});

describe('the slip', () => {
	it('[C7] is in the language of the person, not in the guide’s', async () => {
		await show({ found: person({ language: 'en' }), language: 'de' });
		await button('Zettel drucken').click();
		await expect.element(page.getByRole('dialog')).toHaveTextContent('Zettel für B 47');
		expect(slip()?.closest('[lang]')?.getAttribute('lang')).toBe('en');
		expect(slip()?.textContent).toContain('Your call sign');
	});

	it('is in the guide’s language while nothing else is known', async () => {
		const { language: _, ...unknown } = person();
		await show({ found: unknown, language: 'de' });
		await button('Zettel drucken').click();
		await expect.element(page.getByRole('dialog')).toBeVisible();
		expect(slip()?.closest('[lang]')?.getAttribute('lang')).toBe('de');
	});
});
