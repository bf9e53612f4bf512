import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '$lib/domain/profile';
import type { KioskVisit } from '$lib/views/kiosk-view';
import Booths from '../../src/routes/kiosk/Booths.svelte';
import { begin, type Screen } from '../../src/routes/kiosk/flow';
import Shown from '../../src/routes/kiosk/Shown.svelte';
import SlipPaper from '../../src/routes/kiosk/SlipPaper.svelte';
import { ayse as person, booth, call, place, programme, returning, visit } from './kiosk.fixtures';
import { asks, button, inLanguage, show } from './kiosk.show';

describe('after checking in', () => {
	it('[C7] shows the call sign', async () => {
		await show({ screen: { at: 'welcome', person } });
		await expect
			.element(page.getByRole('heading', { level: 1 }))
			.toHaveTextContent('Sie sind angemeldet!');
		await expect.element(page.getByText('B 47')).toBeVisible();
	});

	it('[C5] takes back a check-in that was a mistake', async () => {
		const { on } = await show({ screen: { at: 'welcome', person } });
		await button(/Check-in zurücknehmen/).click();
		expect(on.part).toHaveBeenCalledWith('undo-check-in', 'undone');
	});

	it('asks what one can do only when nothing is known yet', async () => {
		const unknown = visit({ offers: returning().offers });
		const { happened } = await show({
			screen: { at: 'welcome', person: { visit: 'ayse', isNew: false } },
			seen: unknown
		});
		await button('Erst sagen, was ich kann').click();
		expect(happened).toEqual([{ type: 'profile-wanted' }]);
	});

	it('shows nothing of the visit before its view has come', async () => {
		const { on } = await show({ screen: { at: 'booths', person } });
		expect(on.act).not.toHaveBeenCalled();
		await inLanguage(Shown, {
			kiosk: { ...begin('de'), screen: { at: 'welcome', person } },
			visit: undefined,
			online: true,
			doors: 'open' as const,
			programme,
			device: null,
			on: asks()
		});
		await expect.element(page.getByText('Einen Moment …')).toBeVisible();
	});
});

describe('my booths', () => {
	const showBooths = (seen: KioskVisit, language: Language = 'de') =>
		show({ screen: { at: 'booths', person }, seen, language });

	it('[M1] says why a booth fits, in plain words, and how long it takes', async () => {
		await showBooths(visit());
		const card = page.getByRole('listitem').filter({ hasText: 'Jugendamt' }).first();
		await expect.element(card).toHaveTextContent('Sie können: Kinderbetreuung');
		await expect.element(card).toHaveTextContent('Noch nicht ganz dabei, lernbar: Musik');
		await expect.element(card).toHaveTextContent('Erzieher:in in der Kita');
		await expect.element(card).toHaveTextContent('5–10 Min.');
	});

	it('[R5] gives no number where nobody is there who could talk', async () => {
		await showBooths(visit());
		const card = page.getByRole('listitem').filter({ hasText: 'Amt für Soziales' });
		await expect.element(card).toHaveTextContent('Wartezeit unbekannt');
	});

	it('[Q1] takes a place with one tap', async () => {
		const { on } = await showBooths(visit({ places: [place(4)] }));
		await button('Einreihen').first().click();
		expect(on.act).toHaveBeenCalledWith({ type: 'join-queue', booth: booth(2) });
	});

	it('[Q1] gives a place up only after being asked once', async () => {
		const { on } = await showBooths(visit({ places: [place(4)] }));
		await button('Platz abgeben').click();
		await button('Nein, behalten').click();
		expect(on.act).not.toHaveBeenCalled();
		await button('Platz abgeben').click();
		await button('Ja, abgeben').click();
		expect(on.act).toHaveBeenCalledExactlyOnceWith({ type: 'leave-queue', booth: booth(4) });
		expect(page.getByRole('dialog').elements()).toEqual([]);
	});

	it('[Q2] offers no further place when all are taken', async () => {
		await showBooths(visit({ places: [place(4), place(5), place(6)] }));
		expect(button('Einreihen').elements()).toEqual([]);
		await expect.element(page.getByText('3 von 3')).toBeVisible();
	});

	it('says so when a place could not be had', async () => {
		const props = { visit: visit(), programme, isBusy: false, refusal: 'booth-closed' as const };
		const on = {
			onjoin: vi.fn(),
			onleave: vi.fn(),
			onapply: vi.fn(),
			onback: vi.fn(),
			onready: vi.fn()
		};
		await inLanguage(Booths, { ...props, ...on }, 'en');
		await expect.element(page.getByRole('alert')).toHaveTextContent('This booth has closed.');
	});
});

describe('what one takes along', () => {
	it('shows the phone link as a QR code, here and never on paper', async () => {
		await show({ screen: { at: 'take', person } });
		await expect.element(page.getByRole('img', { name: /persönlichen Link/ })).toBeVisible();
		await inLanguage(SlipPaper, { person, visit: visit({ places: [place(4)] }), programme });
		const slip = document.querySelector('article');
		await expect.poll(() => slip?.querySelector('svg[role=img]')).toBeTruthy();
		expect(slip?.textContent).toMatch(/B 47.*K7QM 2F9A D4X.*Stand 4\s*Gartenamt/s);
		expect(slip?.outerHTML).not.toContain('secret');
	});

	it('[S5] has the slip, and no phone link, for somebody with an imported badge', async () => {
		await show({ screen: { at: 'take', person: { visit: 'ayse', isNew: false } } });
		await expect.element(button('Zettel drucken')).toBeVisible();
		expect(page.getByText('Auf Ihr Handy').elements()).toEqual([]);
		expect(page.getByText(/Kam kein Zettel heraus/).elements()).toEqual([]);
	});

	it('[C7] shows the code of the badge, so that nothing is lost when no slip comes out', async () => {
		await show({ screen: { at: 'take', person } });
		const code = page.getByText('K7QM 2F9A D4X');
		await expect.element(code).toBeVisible();
		expect(Number.parseFloat(getComputedStyle(code.element()).fontSize)).toBeGreaterThan(30);
		await expect.element(page.getByText(/Kam kein Zettel heraus/)).toBeVisible();
	});

	it('[S5] calls a slip without a badge a note, and sends nobody to a kiosk with it', async () => {
		const props = { visit: visit({ places: [place(4)] }), programme };
		await inLanguage(SlipPaper, { ...props, person: { visit: 'ayse', isNew: false } }, 'en');
		const slip = document.querySelector('article');
		expect(slip?.lang).toBe('en');
		expect(slip?.textContent).toMatch(/A note, not a badge.*Booth 4/s);
		expect(slip?.textContent).not.toContain('Show this badge');
		await inLanguage(SlipPaper, { ...props, person }, 'en');
		const badge = [...document.querySelectorAll('article')].at(-1);
		expect(badge?.textContent).toMatch(/Visitor badge.*Show this badge at any kiosk/s);
	});
});

describe('somebody who is back', () => {
	const screen: Screen = {
		at: 'returning',
		person: { visit: 'ayse', isNew: false },
		earlier: { at: visit().checkedInAt, device: 'Kiosk Eingang' }
	};

	it('[C1] sees when they checked in and where to go next, and nothing of a profile', async () => {
		const places = [place(4), place(5, { position: 1, wait: { from: 0, to: 5 } })];
		await show({ screen, seen: returning({ places }) });
		await expect.element(page.getByText('Eingecheckt um 10:12 Uhr, Kiosk Eingang')).toBeVisible();
		const next = page.getByRole('heading', { name: 'Als Nächstes' });
		await expect.element(next).toBeVisible();
		expect(next.element().parentElement?.textContent).toMatch(/Stand 5\s*Bürgerbüro/);
		expect(document.body.textContent).not.toMatch(/Sie können|Passt|Bewerbung/);
	});

	it('[K3] [K4] sees a call first, and answers it', async () => {
		const { on } = await show({
			screen,
			seen: returning({ call, places: [place(5, { state: 'called' })] })
		});
		await expect.element(page.getByText('Sie werden jetzt erwartet')).toBeVisible();
		await expect.element(page.getByText('Platz 2', { exact: true })).toBeVisible();
		await button('Ich komme').click();
		expect(on.act).toHaveBeenCalledWith({ type: 'answer-call', answer: 'coming' });
	});

	it('[K5] comes back to the front with "I am here" after a missed call', async () => {
		const { on } = await show({
			screen,
			seen: returning({ places: [place(4, { state: 'on-hold', until: call.until })] })
		});
		await expect.element(page.getByText('Sie haben einen Aufruf verpasst')).toBeVisible();
		await button('Ich bin da').click();
		expect(on.act).toHaveBeenCalledWith({ type: 'report-here' });
	});

	it('[Q8] pauses, and is ready again', async () => {
		const { on } = await show({ screen, seen: returning({ places: [place(4)] }) });
		await button(/Kurz Pause machen/).click();
		expect(on.act).toHaveBeenCalledWith({ type: 'pause-places' });
	});

	it('[Q7] asks for priority without a reason', async () => {
		const { on } = await show({ screen, seen: returning({ places: [place(4)] }) });
		await button(/etwas schneller/).click();
		expect(on.act).toHaveBeenCalledWith({ type: 'ask-priority' });
	});

	it('[C6] leaves only after being asked', async () => {
		const { on } = await show({ screen, seen: returning() });
		await button('Ich gehe nach Hause').click();
		expect(on.part).not.toHaveBeenCalled();
		await button('Ja, ich gehe').click();
		expect(on.part).toHaveBeenCalledWith('leave-fair', 'left');
	});
});
