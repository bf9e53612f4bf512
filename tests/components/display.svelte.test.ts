import { page } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Component } from 'svelte';
import { callKey, type Saying } from '$lib/client/announcer';
import type { Language } from '$lib/domain/profile';
import { MINUTE, type Instant } from '$lib/domain/vocabulary';
import type { DisplayView } from '$lib/views/display-view';
import type { Called } from '$lib/views/shared';
import DisplayScreen from '../../src/routes/display/DisplayScreen.svelte';
import { sentences } from '../../src/routes/display/spoken';
import { call, calls, displayView, now, programme } from './display.fixtures';
import InLanguage from './InLanguage.svelte';

const screen = DisplayScreen as unknown as Component<Record<string, unknown>>;

type Shown = {
	view?: DisplayView;
	online?: boolean;
	language?: Language;
	saying?: Saying;
	onsound?: () => void;
};

function show({ view = displayView(), online = true, language = 'de', ...more }: Shown = {}) {
	const props = { view, programme, now, online, age: 5_000, ...more };
	return render(InLanguage, { props: { of: screen, language, props } });
}

const largest = () => page.getByRole('status').filter({ hasText: /Stand|Booth/ });

const fits = () => {
	const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
	return scrollWidth <= clientWidth && scrollHeight <= clientHeight;
};
/** Everything that is shown lies on the wall. */
const outside = () =>
	[...document.querySelectorAll('li, h1, h2, footer p')].filter((shown) => {
		const { right, bottom } = shown.getBoundingClientRect();
		const isClipped =
			shown.parentElement && getComputedStyle(shown.parentElement).overflow === 'hidden';
		return !isClipped && (right > innerWidth + 1 || bottom > innerHeight + 1);
	});

beforeEach(() => page.viewport(1_920, 1_080));

describe('who is called', () => {
	it('[K3] shows the newest call largest, with its booth and seat', async () => {
		const older = call('K 12', { secondsAgo: 30 });
		await show({ view: displayView({ calling: [older, call('B 47', { booth: 12, seat: 2 })] }) });
		await expect.element(largest()).toHaveTextContent(/B 47\s*Stand 12\s*Platz 2/);
		await expect.element(page.getByText('K 12')).toBeVisible();
	});

	it('[K3] shows largest what is being spoken, so that each of two calls has its moment', async () => {
		const first = call('K 12', { secondsAgo: 2 });
		const saying: Saying = { kind: 'call', key: callKey(first), call: first, brief: false };
		await show({ view: displayView({ calling: [call('B 47'), first] }), saying });
		await expect.element(largest()).toHaveTextContent(/K 12/);
	});

	it.each([1, 5, 17, 60])('shows each of %d calls without scrolling', async (count) => {
		await show({ view: displayView({ calling: calls(count) }) });
		for (const { callSign } of calls(count))
			await expect.element(page.getByText(callSign, { exact: true }).first()).toBeVisible();
		expect(fits()).toBe(true);
		expect(outside()).toEqual([]);
	});

	it('says when nobody is called', async () => {
		await show({ view: displayView({ calling: [] }) });
		await expect.element(page.getByText('Gerade kein Aufruf')).toBeVisible();
	});

	it('says before the doors open when they do', async () => {
		await show({ view: displayView({ calling: [], doors: 'not-yet-open' }) });
		await expect.element(page.getByText('Einlass ab 10:00 Uhr').first()).toBeVisible();
	});
});

describe('the booths', () => {
	it.each([
		[1_920, 1_080],
		[1_280, 720]
	])('shows all twenty at %d × %d, with a range, a pause or that they are closed', async (w, h) => {
		await page.viewport(w, h);
		const announcements = [{ id: 'a', text: 'Vortrag um 14 Uhr.', at: now }];
		await show({ view: displayView({ calling: calls(9), announcements }) });
		await expect.element(page.getByText('40–45')).toBeVisible();
		await expect.element(page.getByText('Pause bis 11:45')).toBeVisible();
		await expect.element(page.getByText('geschlossen')).toBeVisible();
		expect(fits()).toBe(true);
		expect(outside()).toEqual([]);
	});

	it('[B2] shows no waiting time where nobody sits', async () => {
		await show();
		const unstaffed = page.getByRole('listitem').filter({ hasText: 'Bauaufsichtsamt' });
		await expect.element(unstaffed).toHaveTextContent(/–$/);
	});
});

describe('the wall', () => {
	it('shows the time in the fair’s zone', async () => {
		await show();
		await expect.element(page.getByLabelText('Uhrzeit')).toHaveTextContent('11:20');
	});

	it('[S2] says that the connection is lost, and keeps showing the last calls', async () => {
		await show({ online: false });
		await expect.element(page.getByText('Keine Verbindung')).toBeVisible();
		await expect.element(page.getByText('B 47', { exact: true })).toBeVisible();
	});

	it('offers sound as long as the browser has not allowed it', async () => {
		let isOn = false;
		await show({ onsound: () => (isOn = true) });
		await page.getByRole('button', { name: 'Ton einschalten' }).click();
		expect(isOn).toBe(true);
	});

	it('forgets an announcement after half an hour', async () => {
		const at = (now - 31 * MINUTE) as Instant;
		await show({
			view: displayView({ announcements: [{ id: 'a', text: 'Vortrag um 10 Uhr.', at }] })
		});
		await expect.element(page.getByText('Vortrag um 10 Uhr.')).not.toBeInTheDocument();
	});
});

describe('what is spoken', () => {
	const spoken = (called: Called, brief = false) =>
		sentences({ kind: 'call', key: '', call: called, brief }, programme, 'de').map(
			({ text }) => text
		);

	it('[K3] is said in German, then in English', () => {
		expect(spoken(call('B 47', { booth: 12, seat: 2 }))).toEqual([
			'B 47, bitte zu Stand 12, Platz 2.',
			'B 47, please come to booth 12, seat 2.'
		]);
	});

	it('[K4] says that a call is repeated', () => {
		expect(spoken(call('B 47', { repeated: true }))[0]).toMatch(/^Noch einmal/);
	});

	it('is short while many wait to be said', () => {
		expect(spoken(call('B 47', { booth: 12 }), true)).toEqual([
			'B 47, Stand 12.',
			'B 47, booth 12.'
		]);
	});
});
