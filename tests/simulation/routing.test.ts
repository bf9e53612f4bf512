import { describe, expect, it } from 'vitest';
import { makeWorld } from '../../bench/day/world';
import { breaksOfWorld } from '../../bench/day/world/audit';
import { walkUpDay } from '../../bench/day/world/walk-up';
import { upperBound } from '../../bench/routing/bound';
import { routingFigures } from '../../bench/routing/figures';
import { domainDay } from '../../bench/routing/domain-day';

describe('[R1] a day that the router leads', () => {
	const world = makeWorld({ seed: 7 });
	const bound = upperBound(world);
	const ours = domainDay(world, 'led');

	it('keeps to the rules of its world: nobody is in two places, no seat in two talks', () => {
		expect(breaksOfWorld(world, ours.talks)).toEqual([]);
	});

	it('is the same every time', () => {
		expect(domainDay(world, 'led').talks).toEqual(ours.talks);
	});

	it('brings better talks with less waiting than people find who walk by matches and waiting times', () => {
		const led = routingFigures(world, ours, bound);
		const walked = routingFigures(world, walkUpDay(world, 'informed'), bound);
		expect(led.matchOfBound).toBeGreaterThan(walked.matchOfBound);
		expect(led.matchOfBound).toBeLessThan(1);
		expect(led.waitMeanMin).toBeLessThan(walked.waitMeanMin);
		expect(led.noTalk).toBeLessThan(walked.noTalk);
		expect(led.leftWaiting).toBeLessThan(walked.leftWaiting);
	});

	it('[R5] tells waits that come true three times in five, and not by being vague', () => {
		const within = ours.answers.filter(({ isWithin }) => isWithin).length / ours.answers.length;
		expect(within).toBeGreaterThan(0.52);
		expect(within).toBeLessThan(0.68);
		const errors = ours.answers.map(({ error }) => error).sort((a, b) => a - b);
		expect(errors[Math.floor(errors.length / 2)]).toBeLessThan(3);
	});
});
