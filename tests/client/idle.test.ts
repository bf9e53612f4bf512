import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchIdle } from '$lib/client/idle';

const patience = { quietMs: 60_000, warningMs: 20_000 };

function watch(wanted = patience) {
	const seen: (number | 'gone' | undefined)[] = [];
	const idle = watchIdle(wanted, {
		warn: (secondsLeft) => seen.push(secondsLeft),
		gone: () => seen.push('gone')
	});
	return { idle, seen };
}

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('a screen left alone', () => {
	it('[S1] warns for 20 seconds before it gives up', () => {
		const { seen } = watch();
		vi.advanceTimersByTime(59_999);
		expect(seen).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(seen).toEqual([20]);
		vi.advanceTimersByTime(19_999);
		expect(seen.at(-1)).toBe(1);
		vi.advanceTimersByTime(1);
		expect(seen.at(-1)).toBe('gone');
	});

	it('[S1] begins anew with one touch, as often as somebody wants', () => {
		const { idle, seen } = watch();
		for (let time = 0; time < 10; time += 1) {
			vi.advanceTimersByTime(75_000);
			idle.touch();
			expect(seen.at(-1)).toBeUndefined();
		}
		expect(seen).not.toContain('gone');
	});

	it('gives up without a warning where there is nothing to lose', () => {
		const { seen } = watch({ quietMs: 7_000, warningMs: 0 });
		vi.advanceTimersByTime(7_000);
		expect(seen).toEqual(['gone']);
	});

	it('is silent once it is stopped', () => {
		const { idle, seen } = watch();
		idle.stop();
		vi.advanceTimersByTime(200_000);
		expect(seen).toEqual([]);
	});
});
