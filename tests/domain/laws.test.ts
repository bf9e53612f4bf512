import { beforeAll, describe, expect, it } from 'vitest';
import { TYPES } from '../support/random-day/commands';
import { type DayOfLaws, randomDay } from '../support/random-day/day';
import type { Law } from '../support/random-day/state-laws';

const DAYS = Number(process.env['DAYS'] ?? 20);
/**
 * What breaks a law becomes a test of its own, told with the cast.
 * `SEED=117 npx vitest run --project unit tests/domain/laws.test.ts` walks through one day again.
 */
const SEEDS = process.env['SEED']
	? [Number(process.env['SEED'])]
	: Array.from({ length: DAYS }, (_, index) => 101 + index);

describe('on random days of random commands', () => {
	let days: DayOfLaws[] = [];
	/** What broke the law, each with its seed and step. */
	const broken = (law: Law) => days.flatMap((day) => day.broken).filter((one) => one.law === law);

	beforeAll(() => {
		days = SEEDS.map((seed) => randomDay(seed));
	}, 120_000);

	it('[Q5] everybody is in one place at most, and seats and people agree on it', () => {
		expect(broken('one place to be')).toEqual([]);
	});

	it('[B2] calls and talks never exceed the seats present', () => {
		expect(broken('seats present')).toEqual([]);
	});

	it('[Q3] queues and people agree on their places, one at a booth, in the order of joining', () => {
		expect(broken('places and queues')).toEqual([]);
	});

	it('[Q2] nobody joins with all places taken', () => {
		expect(broken('limit of places')).toEqual([]);
	});

	it('[Q10] nobody waits where they have talked, unless invited again', () => {
		expect(broken('met once')).toEqual([]);
	});

	it('[Q6] [C6] nobody is called or talks who is outside, paused or somewhere else', () => {
		expect(broken('calls and talks')).toEqual([]);
	});

	it('[K1] [Q4] called is whoever is first', () => {
		expect(broken('turns')).toEqual([]);
	});

	it('[Q12] no talk is promised or called for that would not be over in time', () => {
		expect(broken('closing')).toEqual([]);
	});

	it('[Q7] priority goes before others no more often than the ratio says', () => {
		expect(broken('priority')).toEqual([]);
	});

	it('[B1] nobody waits at a closed booth', () => {
		expect(broken('closed is empty')).toEqual([]);
	});

	it('[B3] every representative sits where their seat says', () => {
		expect(broken('representatives')).toEqual([]);
	});

	it('[D3] a decision only decides, and a refusal leaves no fact', () => {
		expect(broken('decides only')).toEqual([]);
	});

	it('[D3] the journal replayed is the same fair to the last byte', () => {
		expect(broken('replay')).toEqual([]);
	});

	it('[D4] facts hold ids, closed-list values, numbers and call signs only', () => {
		expect(broken('ids only')).toEqual([]);
	});

	it('[D5] nothing leads back to somebody who was forgotten', () => {
		expect(broken('forgotten')).toEqual([]);
	});

	it('[D5] the figures stay right', () => {
		expect(broken('figures')).toEqual([]);
	});

	it('[K4] nothing that was due is left undone, and only what is due is expected', () => {
		expect([...broken('time'), ...broken('expectations')]).toEqual([]);
	});

	it('everything that can be asked is granted now and then', () => {
		if (SEEDS.length < 20) return;
		const granted = new Set(days.flatMap(({ accepted }) => [...accepted.keys()]));
		const never = TYPES.filter((type) => !granted.has(type));
		expect(never).toEqual([]);
	});
});
