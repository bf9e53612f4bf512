import type { Component } from 'svelte';
import { page, userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '@kern-ux/native/dist/kern.min.css';
import '$lib/ui/theme.css';
import type { Instant, VisitorId } from '$lib/domain/vocabulary';
import type { DeskView } from '$lib/views/desk-view';
import type { DeskCommand } from '$lib/wire/desk';
import type { Reply } from '$lib/wire/protocol';
import DeskScreen from '../../src/routes/desk/DeskScreen.svelte';
import { ayse, called, deskView, expected, person, place } from './desk.fixtures';
import InLanguage from './InLanguage.svelte';
import { ago, fireBooth, now, programme, youthBooth } from './organiser.fixtures';

const screen = DeskScreen as unknown as Component<Record<string, unknown>>;
const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = () => page.getByRole('dialog');

type Shown = {
	view?: DeskView;
	answer?: (command: DeskCommand) => Reply | undefined;
};

function show({ view = deskView(), answer }: Shown = {}) {
	const sent: DeskCommand[] = [];
	const props = {
		view,
		programme,
		now,
		online: true,
		age: 0,
		origin: 'https://fair.example',
		onlanguage: () => undefined,
		send: (command: DeskCommand): Promise<Reply> => {
			sent.push(command);
			return Promise.resolve(answer?.(command) ?? { ok: true });
		}
	};
	void render(InLanguage, { props: { of: screen, props } });
	return sent;
}

const nobody = deskView({ searched: '', found: [] });

describe('finding a person', () => {
	it('searches for what is typed', async () => {
		const sent = show({ view: nobody });
		await page.getByRole('searchbox').fill(' B 47 ');
		await button('Suchen').first().click();
		await expect.poll(() => sent).toEqual([{ type: 'find', text: 'B 47' }]);
	});

	it('takes a scan wherever the focus is', async () => {
		const sent = show({ view: nobody });
		await expect.element(page.getByText('Wem helfen Sie?')).toBeVisible();
		for (const key of [...Array.from('K7QM2F9AD4X'), 'Enter']) {
			document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		}
		await expect.poll(() => sent).toEqual([{ type: 'find', text: 'K7QM2F9AD4X' }]);
	});

	it('lets one choose among several, by call sign and name', async () => {
		const found = [
			person({ name: 'Ayşe Demir' }),
			person({ visitor: 'v-2' as VisitorId, callSign: 'H 83' as never, name: 'Ayşe Kaya' })
		];
		show({ view: deskView({ searched: 'Ayşe', found }) });
		await button(/H 83/).click();
		await expect.element(page.getByRole('heading', { name: 'Ayşe Kaya' })).toBeVisible();
	});

	it('[C2] asks the fair what is wrong with a code that belongs to nobody', async () => {
		const sent = show({
			view: deskView({ searched: 'K7QM', found: [] }),
			answer: ({ type }) => (type === 'check-in' ? { ok: false, refusal: 'other-fair' } : undefined)
		});
		await button('Als Ausweiscode einchecken').click();
		await expect
			.element(page.getByRole('alert'))
			.toHaveTextContent('Das ging nicht: Ausweis einer anderen Veranstaltung.');
		expect(sent).toEqual([{ type: 'check-in', code: 'K7QM' }]);
	});

	it('[C4] searches for the code of a scan that was turned away', async () => {
		const sent = show({ view: nobody });
		await expect.element(page.getByText('Ausweis unbekannt')).toBeVisible();
		await button(/Code K7QM2F9AD4X suchen/).click();
		await expect.poll(() => sent).toEqual([{ type: 'find', text: 'K7QM2F9AD4X' }]);
	});
});

describe('checking in', () => {
	it('needs no more than Enter after a scan', async () => {
		const sent = show({ view: deskView({ found: [expected()] }) });
		await expect.element(button('Einchecken')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => sent).toEqual([{ type: 'check-in', visitor: ayse }]);
	});

	it('[C10] offers force against a refusal that a guide may overrule', async () => {
		const sent = show({
			view: deskView({ found: [expected({ badge: 'blocked' })] }),
			answer: (command) =>
				'force' in command ? { ok: true } : { ok: false, refusal: 'blocked-badge' }
		});
		await button('Einchecken').click();
		await button('Trotzdem einchecken').click();
		await expect.poll(() => sent.at(-1)).toEqual({ type: 'check-in', visitor: ayse, force: true });
	});

	it('[C10] offers no force where it would make no sense', async () => {
		show({
			view: deskView({ found: [expected()] }),
			answer: () => ({ ok: false, refusal: 'not-durable' })
		});
		await button('Einchecken').click();
		await expect.element(page.getByRole('alert')).toHaveTextContent('Das ging nicht');
		await expect.element(button('Trotzdem einchecken')).not.toBeInTheDocument();
	});

	it('[C5] takes a check-in back after asking', async () => {
		const sent = show();
		await button('Einchecken zurücknehmen').click();
		expect(sent).toEqual([]);
		await dialog().getByRole('button', { name: 'Einchecken zurücknehmen' }).click();
		await expect.poll(() => sent).toEqual([{ type: 'undo-check-in', visitor: ayse }]);
	});
});

describe('places', () => {
	it('[Q8] gives a place up, and takes it back with one tap', async () => {
		const sent = show();
		await button(/^Aufgeben/).click();
		await button('Rückgängig').click();
		await expect
			.poll(() => sent)
			.toEqual([
				{ type: 'leave-queue', visitor: ayse, booth: youthBooth },
				{ type: 'restore-place', visitor: ayse, booth: youthBooth }
			]);
	});

	it('[Q11] restores a place and shows since when it had waited', async () => {
		const restorable = [{ booth: fireBooth, since: ago(77) }];
		const sent = show({ view: deskView({ found: [person({ restorable })] }) });
		await expect.element(page.getByText('wartete seit 12:00')).toBeVisible();
		await button(/^Wiederherstellen/).click();
		await expect
			.poll(() => sent)
			.toEqual([{ type: 'restore-place', visitor: ayse, booth: fireBooth }]);
	});

	it('[Q1] takes a place at a booth that fits', async () => {
		const sent = show();
		await button(/An Stand 3 anstellen/).click();
		await expect
			.poll(() => sent)
			.toEqual([{ type: 'join-queue', visitor: ayse, booth: fireBooth }]);
	});

	it('[K4] answers a call for the person', async () => {
		const sent = show({ view: deskView({ found: [called()] }) });
		await expect.element(page.getByText(/Jetzt aufgerufen, Platz 2/)).toBeVisible();
		await button('Kommt').click();
		await expect
			.poll(() => sent)
			.toEqual([{ type: 'answer-call', visitor: ayse, answer: 'coming' }]);
	});

	it('[K5] brings somebody back who missed their call', async () => {
		const until = (now + 360_000) as Instant;
		const held = person({ places: [place(youthBooth, { state: 'on-hold', until })] });
		const sent = show({ view: deskView({ found: [held] }) });
		await button('Ist jetzt da').click();
		await expect.poll(() => sent).toEqual([{ type: 'report-here', visitor: ayse }]);
	});
});

describe('badge, phone and data', () => {
	it('[C8] replaces a lost badge after asking, and shows the new one to print', async () => {
		const receipt = { badgeCode: 'K7QM2F9AD4X', badgeQr: 'HS1:FAIR:K7QM2F9AD4X' };
		show({ answer: () => ({ ok: true, receipt }) });
		await button('Ausweis ersetzen').click();
		await dialog().getByRole('button', { name: 'Ausweis ersetzen' }).click();
		await expect.element(page.getByText('Neuer Ausweis für B 47')).toBeVisible();
		await expect.element(dialog().getByText('K7QM 2F9A D4X')).toBeVisible();
		await expect.element(button('Zettel drucken').last()).toBeVisible();
	});

	it('shows a new phone link once, as a QR code', async () => {
		show({ answer: () => ({ ok: true, receipt: { link: '/me/secret' } }) });
		await button('Neuer Handy-Link').click();
		await dialog().getByRole('button', { name: 'Neuer Handy-Link' }).click();
		const code = page.getByRole('img', { name: /Handy-Link/ });
		await expect.element(code).toBeVisible();
		expect(document.body.textContent).not.toContain('secret');
		await dialog().getByRole('button', { name: 'Fertig' }).click();
		await expect.element(code).not.toBeInTheDocument();
	});

	it('[D5] says what forgetting ends before it forgets', async () => {
		const sent = show();
		await button('Alles löschen').click();
		await expect.element(page.getByText(/1 Platz in Warteschlangen/)).toBeVisible();
		expect(sent).toEqual([]);
		await dialog().getByRole('button', { name: 'Alles löschen' }).click();
		await expect.poll(() => sent[0]).toEqual({ type: 'forget', visitor: ayse });
	});
});

describe('registering a walk-in', () => {
	it('[C7] ticks no consent before, and needs the notice to be shown', async () => {
		const sent = show({
			view: nobody,
			answer: ({ type }) =>
				type === 'register'
					? { ok: true, receipt: { visitor: ayse, callSign: 'B 47' as never } }
					: undefined
		});
		await button('Neue Person').click();
		await button('Anmelden und einchecken').click();
		expect(sent).toEqual([]);
		await page.getByLabelText(/Ich habe den Hinweis gezeigt/).click();
		await button('Anmelden und einchecken').click();
		await expect
			.poll(() => sent[0])
			.toMatchObject({ type: 'register', noticeShown: true, consents: [] });
		await expect.element(page.getByText('B 47 ist angemeldet')).toBeVisible();
	});
});
