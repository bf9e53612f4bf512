import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AnyRefusal } from '$lib/wire/protocol';
import Apply from '../../src/routes/kiosk/Apply.svelte';
import { contactOf } from '$lib/wire/contact';
import { errorsOf, nothingTyped } from '../../src/routes/kiosk/contact';
import Keyboard from '../../src/routes/kiosk/Keyboard.svelte';
import { ayse as person, fire, kita, programme, returning, visit } from './kiosk.fixtures';
import { button, inLanguage, show } from './kiosk.show';

const screen = { at: 'apply', person } as const;
const box = (name: RegExp) => page.getByRole('checkbox', { name });
const field = (name: string) => page.getByLabelText(name, { exact: true });

async function toContact() {
	await box(/Erzieher:in in der Kita/).click();
	await button('Weiter').click();
}

describe('the way to apply', () => {
	it('[A1] begins at the booths, for somebody who has just come', async () => {
		const { happened } = await show({ screen: { at: 'booths', person } });
		await button('Auf Stellen bewerben').click();
		expect(happened).toEqual([{ type: 'apply-wanted' }]);
	});

	it('[C1] is not there for a badge that may have been found', async () => {
		await show({ screen: { at: 'booths', person }, seen: returning() });
		await expect.element(page.getByRole('heading', { name: 'Ihre Stände' })).toBeVisible();
		expect(button('Auf Stellen bewerben').elements()).toEqual([]);
	});

	it('[A1] offers what fits first, and all openings with one more tap', async () => {
		await show({ screen });
		await expect.element(page.getByRole('group', { name: 'Das passt zu Ihnen' })).toBeVisible();
		expect(page.getByRole('checkbox').elements()).toHaveLength(1);
		await button('Alle Stellen zeigen').click();
		await expect.element(page.getByRole('group', { name: 'Feuerwehr' })).toBeVisible();
		expect(page.getByRole('checkbox').elements()).toHaveLength(2);
	});

	it('[A1] offers all openings at once to somebody of whom nothing is known', async () => {
		await show({ screen, seen: visit({ offers: returning().offers }) });
		await expect.element(box(/Brandmeister:in/)).toBeInTheDocument();
		await expect.element(box(/Erzieher:in/)).toBeInTheDocument();
	});

	it('[A5] [S5] states a disability by choice, as on a phone', async () => {
		const { on } = await show({ screen });
		await toContact();
		await field('Ihr Name').fill('Ayşe');
		await field('Telefon').fill('0211 123456');
		await page.getByText('Freiwillig: Schwerbehinderung').click();
		await box(/schwerbehindert/).click();
		await button('Bewerbung absenden').click();
		const contact = { name: 'Ayşe', phone: '0211 123456', severelyDisabled: true };
		expect(on.act).toHaveBeenCalledExactlyOnceWith({
			type: 'apply',
			openings: [kita],
			private: { contact }
		});
	});

	it('[A1] sends several openings with one name and one way to be reached', async () => {
		const { on } = await show({ screen });
		await button('Alle Stellen zeigen').click();
		await box(/Brandmeister:in/).click();
		await toContact();
		await field('Ihr Name').fill(' Ayşe Beispiel ');
		await field('Telefon').fill('0211 123456');
		await button('Bewerbung absenden').click();
		expect(on.act).toHaveBeenCalledExactlyOnceWith({
			type: 'apply',
			openings: [fire, kita],
			private: { contact: { name: 'Ayşe Beispiel', phone: '0211 123456' } }
		});
	});

	it('[A1] ends with the numbers of the applications, and shows no name', async () => {
		await show({ screen: { at: 'take', person: { ...person, applications: [42, 43] } } });
		const said = page.getByRole('status').filter({ hasText: 'Bewerbungen sind angekommen' });
		await expect.element(said).toHaveTextContent('A-0042, A-0043');
	});
});

describe('an application that is not complete', () => {
	it('asks for an opening', async () => {
		await show({ screen });
		await button('Weiter').click();
		await expect
			.element(page.getByRole('alert'))
			.toHaveTextContent('Bitte wählen Sie mindestens eine Stelle.');
	});

	it('takes ten openings at most', async () => {
		const [first] = programme.openings;
		const openings = Array.from({ length: 11 }, (_, index) => ({
			...(first as NonNullable<typeof first>),
			id: `o-${String(index)}` as typeof kita
		}));
		const props = {
			visit: visit({ offers: returning().offers }),
			programme: { ...programme, openings },
			isBusy: false,
			refusal: undefined,
			onapply: vi.fn(),
			onback: vi.fn()
		};
		await inLanguage(Apply, props);
		const boxes = page.getByRole('checkbox').elements() as HTMLInputElement[];
		for (const one of boxes.slice(0, 10)) one.click();
		await expect.poll(() => boxes.filter(({ checked }) => checked)).toHaveLength(10);
		expect(page.getByRole('alert').elements()).toEqual([]);
		boxes[10]?.click();
		await expect.element(page.getByRole('alert')).toHaveTextContent('höchstens zehn');
		await button('Weiter').click();
		expect(boxes[0]?.isConnected).toBe(true);
	});

	it('says beside the field what is wrong, goes there, and keeps what was typed', async () => {
		const { on } = await show({ screen });
		await toContact();
		await field('Ihr Name').fill('Ayşe');
		await button('Bewerbung absenden').click();
		await expect.element(field('E-Mail')).toHaveAccessibleDescription(/oder eine Telefonnummer/);
		await expect.element(field('E-Mail')).toHaveFocus();
		await field('E-Mail').fill('ayse@');
		await expect.element(field('E-Mail')).toHaveAccessibleDescription(/stimmt nicht ganz/);
		await expect.element(field('Ihr Name')).toHaveValue('Ayşe');
		expect(on.act).not.toHaveBeenCalled();
		await field('E-Mail').fill('ayse@example.org');
		await userEvent.keyboard('{Enter}');
		expect(on.act).toHaveBeenCalledOnce();
	});

	it('keeps openings and contact when it is refused', async () => {
		const props = (refusal?: AnyRefusal) => ({
			visit: visit(),
			programme,
			isBusy: false,
			refusal,
			onapply: vi.fn(),
			onback: vi.fn()
		});
		const shown = await inLanguage(Apply, props());
		await toContact();
		await field('Ihr Name').fill('Ayşe');
		// The tool takes `props` for a wrapper of its own: this one is InLanguage's.
		await shown.rerender({ props: { props: props('unreachable') } });
		await expect.element(page.getByRole('alert')).toHaveTextContent('fehlt die Verbindung');
		await expect.element(field('Ihr Name')).toHaveValue('Ayşe');
		await button('Zurück').click();
		await expect.element(box(/Erzieher:in/)).toBeChecked();
	});

	it.each([
		[{ name: 'A' }, { email: 'missing' }],
		[{ email: 'a@example.org' }, { name: 'missing' }],
		[{ name: 'A', email: 'a@example' }, { email: 'malformed' }],
		[{ name: 'A', email: 'a b@example.org' }, { email: 'malformed' }],
		[{ name: 'A', phone: 'call me' }, { phone: 'malformed' }],
		[{ name: 'A'.repeat(201), phone: '+49 (0)211/8' }, { name: 'malformed' }],
		[{ name: 'A', email: ' a.b+c@mail.example.org ' }, {}]
	])('knows what is wrong with %o', (typed, errors) => {
		expect(errorsOf({ ...nothingTyped, ...typed })).toEqual(errors);
	});

	it('sends only what was given', () => {
		const typed = { ...nothingTyped, name: ' A ', email: ' a@example.org ' };
		expect(contactOf(typed)).toEqual({ name: 'A', email: 'a@example.org' });
	});
});

describe('typing with the keys on the screen', () => {
	const key = (name: string) => page.getByRole('button', { name, exact: true });

	it('[S3] begins every word of a name with a capital, and has what an address needs', async () => {
		await show({ screen });
		await inLanguage(Keyboard, {});
		await toContact();
		await field('Ihr Name').click();
		for (const name of ['i', 'd', 'a', 'Leerzeichen', 'o', 'h']) await key(name).click();
		await expect.element(field('Ihr Name')).toHaveValue('Ida Oh');
		await field('E-Mail').click();
		for (const name of ['i', '_', '@', 'o', '.']) await key(name).click();
		await expect.element(field('E-Mail')).toHaveValue('i_@o.');
		await field('Telefon').click();
		for (const name of ['+', '4', '9']) await key(name).click();
		await expect.element(field('Telefon')).toHaveValue('+49');
	});

	it('[S1] is remembered by no browser, and stops where the field ends', async () => {
		await show({ screen });
		await inLanguage(Keyboard, {});
		await toContact();
		await expect.element(field('E-Mail')).toHaveAttribute('autocomplete', 'off');
		await field('Telefon').fill('1'.repeat(40));
		await field('Telefon').click();
		await key('9').click();
		await expect.element(field('Telefon')).toHaveValue('1'.repeat(40));
	});
});
