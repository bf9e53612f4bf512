import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { KioskVisit } from '$lib/views/kiosk-view';
import { begin, type Screen } from '../../src/routes/kiosk/flow';
import LeftAlone from '../../src/routes/kiosk/LeftAlone.svelte';
import Shown from '../../src/routes/kiosk/Shown.svelte';
import { ayse as person, place, programme, visit } from './kiosk.fixtures';
import { asks, button, inLanguage, show } from './kiosk.show';

describe('on every screen', () => {
	const places = [place(4), place(5)];
	const screens: Screen[] = [
		{ at: 'scan', isTyping: false },
		{ at: 'scan', isTyping: true },
		...(['notice', 'skills', 'wishes', 'work', 'review'] as const).map(
			(step) => ({ at: 'profile', step }) as const
		),
		{ at: 'welcome', person },
		{ at: 'booths', person },
		{ at: 'apply', person },
		{ at: 'take', person },
		{ at: 'goodbye', why: 'done' },
		{ at: 'returning', person, earlier: {} }
	];

	it.each(screens)('[S3] what is touched is at least 64 px high: $at $step', async (screen) => {
		await page.viewport(800, 1_280);
		await show({ screen, seen: visit({ places }) });
		const touched = [
			...document.querySelectorAll('button, a, label:has(input), input[type=search], textarea')
		];
		const small = touched.filter((element) => element.getBoundingClientRect().height < 63.5);
		expect(small.map((element) => element.textContent)).toEqual([]);
		expect(touched.length).toBeGreaterThan(0);
	});

	it.each(screens)(
		'[S3] nothing lies beside the screen when it is enlarged: $at $step',
		async (screen) => {
			await page.viewport(640, 400);
			await show({ screen, seen: visit({ places }), language: 'en' });
			expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(640);
		}
	);
});

describe('a kiosk that is left alone', () => {
	const kiosk = { ...begin('de'), screen: { at: 'booths', person } as const };

	async function leaveAlone() {
		vi.useFakeTimers();
		const onleave = vi.fn();
		await inLanguage(LeftAlone, { kiosk, onleave });
		await vi.advanceTimersByTimeAsync(60_000);
		return onleave;
	}

	it('[S1] asks whether somebody is there, and stays with one tap', async () => {
		const onleave = await leaveAlone();
		button('Ja, weiter')
			.element()
			.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		await vi.advanceTimersByTimeAsync(59_000);
		vi.useRealTimers();
		expect(button('Ja, weiter').elements()).toEqual([]);
		expect(onleave).not.toHaveBeenCalled();
	});

	it('[S1] wipes when nobody answers', async () => {
		const onleave = await leaveAlone();
		await vi.advanceTimersByTimeAsync(30_000);
		vi.useRealTimers();
		expect(onleave).toHaveBeenCalledOnce();
	});

	it('[S3] asks in the language of the visitor, and says so to screen readers', async () => {
		await leaveAlone();
		vi.useRealTimers();
		const dialog = page.getByRole('dialog', { name: 'Sind Sie noch da?' }).element();
		expect(dialog.closest('[lang]')?.getAttribute('lang')).toBe('de');
	});
});

describe('the last word', () => {
	it('gives way to the first screen with a tap anywhere', async () => {
		const { on } = await show({ screen: { at: 'goodbye', why: 'done' } });
		document.elementFromPoint(20, 20)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(on.wipe).toHaveBeenCalledOnce();
	});

	it('[S3] gives way with a button that the keyboard reaches', async () => {
		const { on } = await show({ screen: { at: 'goodbye', why: 'left' } });
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		expect(on.wipe).toHaveBeenCalledOnce();
	});
});

describe('a person of whom the server shows nothing', () => {
	async function wait(online: boolean, milliseconds: number, seen?: KioskVisit) {
		vi.useFakeTimers();
		const on = asks();
		const kiosk = { ...begin('de'), screen: { at: 'booths', person } as const };
		const fair = { online, doors: 'open' as const, programme, device: null };
		await inLanguage(Shown, { kiosk, visit: seen, ...fair, on });
		await vi.advanceTimersByTimeAsync(milliseconds);
		vi.useRealTimers();
		return on.missing;
	}

	it('[S1] is asked for the badge again after three seconds, instead of waiting for ever', async () => {
		expect(await wait(true, 2_900)).not.toHaveBeenCalled();
		expect(await wait(true, 3_100)).toHaveBeenCalledOnce();
	});

	it('[S2] is not sent away while the connection is lost', async () => {
		expect(await wait(false, 60_000)).not.toHaveBeenCalled();
	});

	it('stays while their visit is shown', async () => {
		expect(await wait(true, 60_000, visit())).not.toHaveBeenCalled();
	});
});
