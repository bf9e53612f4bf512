import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { KioskVisit } from '$lib/views/kiosk-view';
import type { Screen } from '../../src/routes/kiosk/flow';
import { ayse as person, booth, call, now, place, returning, visit } from './kiosk.fixtures';
import { button, show } from './kiosk.show';

const back: Screen = { at: 'returning', person: { visit: 'ayse', isNew: false }, earlier: {} };
const called = [place(5, { state: 'called' })];

describe('a call', () => {
	const screens: Screen[] = [
		{ at: 'welcome', person },
		{ at: 'booths', person },
		{ at: 'apply', person },
		{ at: 'take', person },
		{ at: 'profile', step: 'skills', person }
	];

	it.each(screens)('[K3] stands on top of every screen of a person: $at', async (screen) => {
		const { on } = await show({ screen, seen: visit({ call, places: called }) });
		const heading = page.getByRole('heading', { name: 'Sie werden jetzt erwartet' });
		await expect.element(heading).toBeVisible();
		const title = page.getByRole('heading', { level: 1 });
		expect(heading.element().getBoundingClientRect().bottom).toBeLessThan(
			title.element().getBoundingClientRect().top
		);
		await button('Ich komme').click();
		expect(on.act).toHaveBeenCalledWith({ type: 'answer-call', answer: 'coming' });
	});

	it('[K3] is shown once to somebody who is back', async () => {
		await show({ screen: back, seen: returning({ call, places: called }) });
		const heading = page.getByRole('heading', { name: 'Sie werden jetzt erwartet' });
		expect(heading.elements()).toHaveLength(1);
	});

	it('shows on no screen where nobody is there yet', async () => {
		await show({ screen: { at: 'scan', isTyping: false }, seen: visit({ call }) });
		await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(page.getByText('Sie werden jetzt erwartet').elements()).toEqual([]);
	});

	it('[K4] asks once before "no, thanks" gives the place up', async () => {
		const { on } = await show({ screen: back, seen: returning({ call, places: called }) });
		await button('Doch nicht').click();
		await button('Nein, zurück').click();
		expect(on.act).not.toHaveBeenCalled();
		await button('Doch nicht').click();
		await button('Ja, Platz abgeben').click();
		expect(on.act).toHaveBeenCalledExactlyOnceWith({ type: 'answer-call', answer: 'no-thanks' });
	});

	it('[K5] asks before "later" only when it is the last call there', async () => {
		const { on } = await show({ screen: back, seen: returning({ call, places: called }) });
		await button('Später').click();
		expect(on.act).toHaveBeenCalledExactlyOnceWith({ type: 'answer-call', answer: 'later' });
	});

	it('[K5] asks before "later" gives the place up', async () => {
		const last = { ...call, isLast: true as const };
		const { on } = await show({ screen: back, seen: returning({ call: last, places: called }) });
		await button('Später').click();
		expect(on.act).not.toHaveBeenCalled();
		await button('Ja, Platz abgeben').click();
		expect(on.act).toHaveBeenCalledExactlyOnceWith({ type: 'answer-call', answer: 'later' });
	});
});

describe('what happened meanwhile', () => {
	it('[K5] [B1] is told to somebody who is back, above where to go next', async () => {
		const notices: KioskVisit['notices'] = [
			{ kind: 'booth-closed', booth: booth(3), at: now },
			{ kind: 'given-up', booth: booth(4), at: now }
		];
		await show({ screen: back, seen: returning({ notices }) });
		const told = page.getByRole('region', { name: 'Das ist inzwischen passiert' });
		await expect.element(told).toHaveTextContent(/Stand 3\s*Feuerwehr.*hat geschlossen/);
		await expect.element(told).toHaveTextContent(/Stand 4\s*Gartenamt.*zweimal nicht da/);
		const next = page.getByRole('heading', { name: 'Sie warten gerade nirgends.' });
		expect(told.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(
			next.element().getBoundingClientRect().top
		);
	});

	it('says nothing when nothing happened', async () => {
		await show({ screen: back, seen: returning() });
		await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(page.getByText('Das ist inzwischen passiert').elements()).toEqual([]);
		expect(page.getByRole('region').elements()).toEqual([]);
	});

	it.each([
		['paused', /Der Stand macht gerade Pause/],
		['closed', /Der Stand ist gerade geschlossen/]
	] as const)(
		'[B2] is a booth that is %s, and nobody reads that they are next',
		async (is, said) => {
			const places = [place(4, { boothStatus: is, position: 1, wait: null })];
			await show({ screen: back, seen: returning({ places }) });
			expect(page.getByText(said).elements()).toHaveLength(2);
			expect(page.getByText('Sie sind als Nächstes dran').elements()).toEqual([]);
		}
	);
});
