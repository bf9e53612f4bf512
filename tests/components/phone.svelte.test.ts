// The visitor's phone in a real browser: what is said, what can be pressed, what is sent.

import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { BoothId } from '../../src/lib/domain/vocabulary';
import Phone from '../../src/routes/me/Phone.svelte';
import { application, at, call, inside, noon, offer, place, programme } from './phone.fixtures';
import { button, heading, show } from './phone.screen';

it('says in one line at the top what is next and when', async () => {
	await show({ view: { places: [place('b4', { wait: { from: 30, to: 45 } }), place('b7')] } });
	await expect.element(heading('Als Nächstes')).toBeVisible();
	await expect.element(page.getByText('in etwa 10–15 Min.')).toBeVisible();
});

it('[R5] never names a waiting time while nobody is at the booth', async () => {
	await show({ view: { places: [place('b4', { wait: null })] } });
	await expect.element(page.getByText('Wartezeit noch unbekannt')).toBeVisible();
});

it('[K3] puts a call over everything else, with booth and seat, and reads it out', async () => {
	const { screen, becomes } = await show({ view: { places: [place('b7')] } });
	await becomes({ call, places: [place('b7', { state: 'called' })] });
	const dialog = page.getByRole('alertdialog', { name: 'Sie sind dran!' });
	await expect.element(dialog).toBeVisible();
	await expect.element(dialog).toHaveTextContent(/Feuerwehr.*Stand 7.*Platz 2.*noch 3:00/);
	await expect.element(heading('Sie sind dran!')).toHaveFocus();
	expect(screen.container.querySelector('[inert]')).not.toBeNull();
});

it('keeps what was being typed when a call comes in', async () => {
	const { becomes } = await show({ shown: { screen: 'apply', opening: 'gardener' } });
	await page.getByLabelText('Vor- und Nachname').fill('Ayşe');
	await page.getByRole('checkbox', { name: /Baumpflege/ }).click();
	await becomes({ call });
	await becomes({});
	await expect.element(page.getByLabelText('Vor- und Nachname')).toHaveValue('Ayşe');
	await expect.element(page.getByRole('checkbox', { name: /Baumpflege/ })).toBeChecked();
});

it.each([
	['Ich komme', 'coming'],
	['Später', 'later'],
	['Nein danke', 'no-thanks']
])('[K4] answers a call: %s', async (name, answer) => {
	const { sent } = await show({ view: { call } });
	await button(new RegExp(`^${name}`)).click();
	expect(sent).toEqual([{ action: 'answer-call', fields: { answer: [answer], at: ['b7'] } }]);
});

it('[K4] [S2] says above the answers why an answer did not arrive, and that the connection is lost', async () => {
	await show({
		view: { call },
		online: false,
		failed: { action: 'answer-call', refusal: 'unreachable', errors: {}, values: {} }
	});
	const dialog = page.getByRole('alertdialog');
	const problem = dialog.getByRole('alert');
	await expect.element(problem).toHaveTextContent('Gerade fehlt die Verbindung.');
	await expect.element(dialog.getByText('Keine Verbindung')).toBeVisible();
	const answer = dialog.getByRole('button', { name: /^Ich komme/ });
	const isAbove = problem.element().compareDocumentPosition(answer.element());
	expect(isAbove & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
	await expect.element(answer).toBeVisible();
});

it('[K3] says nothing at a call of what went wrong with something else', async () => {
	await show({
		view: { call },
		failed: { action: 'join-queue', refusal: 'too-many-places', errors: {}, values: {} }
	});
	await expect.element(page.getByRole('alertdialog').getByRole('alert')).toBeEmptyDOMElement();
});

it('shows the way to the booth once the call is answered', async () => {
	await show({ view: { call: { ...call, answer: 'coming' } } });
	await expect.element(heading('Bitte gehen Sie jetzt zum Stand')).toBeVisible();
	await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument();
});

it('[K5] brings back a missed call with one large button', async () => {
	const { sent } = await show({
		view: { places: [place('b7', { state: 'on-hold', until: at(8) })] }
	});
	await expect.element(page.getByText(/Ihr Platz bleibt bis 12:08 Uhr/)).toBeVisible();
	await button('Ich bin da').click();
	expect(sent[0]?.action).toBe('report-here');
});

it('sends a form once, however often it is tapped', async () => {
	let settle = () => {};
	const ask = vi.fn(() => new Promise<void>((resolve) => (settle = resolve)));
	await render(Phone, {
		view: inside,
		programme,
		now: noon,
		online: true,
		age: 0,
		language: 'de',
		failed: undefined,
		shown: { screen: 'booths' },
		formId: 'form',
		ask,
		read: vi.fn(),
		uploads: { sending: [], add: vi.fn(), resume: vi.fn(), drop: vi.fn() },
		sound: { isOn: true, turnOn: () => {} }
	});
	await button('An Stand 4 anstellen').dblClick();
	expect(ask).toHaveBeenCalledTimes(1);
	settle();
});

it('[Q2] says before the tap that no more places can be held', async () => {
	await show({
		view: { places: [place('b4'), place('b7'), place('b8')], offers: [offer('b9')] },
		shown: { screen: 'booths' }
	});
	await expect.element(page.getByText(/Sie haben schon 3 Plätze/)).toBeVisible();
	await expect.element(button(/anstellen/)).not.toBeInTheDocument();
});

it('[Q7] asks for priority by one button and for no reason', async () => {
	const { sent } = await show();
	await page.getByText('Das Warten fällt mir schwer').click();
	await expect.element(page.getByText('Ich kann nicht lange stehen.')).toBeVisible();
	await button('Bitte früher aufrufen').click();
	expect(sent).toEqual([{ action: 'ask-priority', fields: {} }]);
});

it('[Q8] leaves a queue, and offers the way back at once', async () => {
	const { sent } = await show({ shown: { screen: 'now', done: 'leave-queue', at: 'b7' } });
	await expect
		.element(page.getByRole('status').filter({ hasText: 'Stand 7 Feuerwehr' }))
		.toBeVisible();
	await button('Doch wieder anstellen').click();
	expect(sent).toEqual([{ action: 'join-queue', fields: { booth: ['b7'] } }]);
});

it('[Q9] offers to move only to other booths of the same department', async () => {
	const { sent } = await show({ view: { places: [place('b7')] } });
	await page.getByText('Ändern').click();
	await button(/Zu Stand 8 wechseln/).click();
	expect(sent).toEqual([{ action: 'move-place', fields: { from: ['b7'], to: ['b8'] } }]);
});

it('[B1] tells of a closed booth and offers the best others', async () => {
	await show({ view: { notices: [{ kind: 'booth-closed', booth: 'b7' as BoothId, at: at(-1) }] } });
	await expect.element(page.getByText(/Stand 7 Feuerwehr hat geschlossen/)).toBeVisible();
	await expect.element(button('An Stand 4 anstellen')).toBeVisible();
});

it('[D5] says what forgetting ends before it asks once more', async () => {
	await show({
		view: { places: [place('b4'), place('b7')], applications: [application] },
		shown: { screen: 'forget' }
	});
	await expect.element(page.getByText('2 Plätze in Warteschlangen')).toBeVisible();
	await expect.element(page.getByText('1 Bewerbung wird zurückgezogen')).toBeVisible();
	await expect.element(button('Ja, alles löschen')).toBeVisible();
});

it('shows all that is held in plain words', async () => {
	await show({ shown: { screen: 'me' } });
	await expect.element(page.getByText('Gärten und Pflanzen pflegen')).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: /JSON/ }))
		.toHaveAttribute('href', '/me/export');
});

it('shows the badge as a QR code and as a code to type', async () => {
	await show({ shown: { screen: 'badge' } });
	await expect.element(page.getByRole('img', { name: /QR-Code/ })).toBeVisible();
	await expect.element(page.getByText('K7QM 2F9A D4X')).toBeVisible();
});

it('[S2] says that the connection is lost and keeps showing the last truth', async () => {
	await show({ view: { places: [place('b7')] }, online: false });
	await expect.element(page.getByText('Keine Verbindung')).toBeVisible();
	await expect.element(page.getByText('in etwa 10–15 Min.')).toBeVisible();
});

it('asks for one tap before it can ring', async () => {
	const { turnOn } = await show();
	await button('Ton einschalten').click();
	expect(turnOn).toHaveBeenCalledOnce();
});

it('speaks the visitor’s own language', async () => {
	await show({ view: { call }, language: 'en' });
	await expect.element(heading('It is your turn!')).toBeVisible();
});

it('fits a small phone without scrolling sideways', async () => {
	await show({ view: { places: [place('b4'), place('b7')] } });
	await page.viewport(320, 640);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
