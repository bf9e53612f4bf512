import { describe, expect, it } from 'vitest';
import { NotDurable } from '../../src/lib/server/not-durable';
import { described } from '../../src/lib/server/report';

describe('[D4] a bug is told', () => {
	it('without what was sent, which its message may hold', () => {
		const canary = 'Kanaria\n    at kanaria@example.org';
		let thrown: unknown;
		try {
			JSON.parse(`{"name": "${canary}"`);
		} catch (error) {
			thrown = error;
		}
		expect(String(thrown)).not.toBe('');
		for (const error of [thrown, new TypeError(canary), new NotDurable(new Error(canary)), canary])
			expect(described(error).toLowerCase()).not.toContain('kanaria');
	});

	it('with its name, where it happened, and what the disk said', () => {
		const full = Object.assign(new Error('/data/kanaria.json'), { code: 'ENOSPC' });
		const said = described(new NotDurable(full));
		expect(said).toMatch(/^NotDurable\n {4}at .+report\.test\.ts/);
		expect(said).toContain('because of Error ENOSPC');
	});

	it('also when it is no error at all', () => {
		expect(described(undefined)).toBe('something that is no error');
	});
});
