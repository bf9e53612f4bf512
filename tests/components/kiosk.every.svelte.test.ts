import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { begin, type Screen } from '../../src/routes/kiosk/flow';
import LeftAlone from '../../src/routes/kiosk/LeftAlone.svelte';
import { ayse as person, place, visit } from './kiosk.fixtures';
import { button, inLanguage, show } from './kiosk.show';

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
		{ at: 'take', person },
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
		expect(touched.length).toBeGreaterThan(1);
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
});
