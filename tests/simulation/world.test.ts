import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { mean } from '../../bench/day/chance';
import { makeWorld, type World } from '../../bench/day/world';
import { breaksOfWorld, lengthErrors } from '../../bench/day/world/audit';
import { dayFigures, type DayFigures } from '../../bench/day/world/figures';
import type { WorldTalk } from '../../bench/day/world/figures';
import { walkUpDay, type WalkUp } from '../../bench/day/world/walk-up';

/** Of the JSON text of a world: one digit of one visitor off, and these are others. */
const SEALS = [
	[{ seed: 1 }, '1ca000ab662ce20c756f2c5ce416864bf6bedbb634b9c3aefe3d99381380ea93'],
	[{ seed: 2 }, '5d6048a49286380024e621eb1ef9cce8dcfacb264716759bf77bad8498c187b9'],
	[
		{ seed: 3, visitors: 2000, reps: 180 },
		'afcc044e4f8eb6cb4be28c22aa3f458f32f76ff73e54c50685f80fcf73648e2b'
	]
] as const;

/** Means over seeds 101 to 110, as the world was published. */
const ROWS = [
	['walkup', { talks: 1983, waitMean: 7.6, waitP95: 19.5, seatIdleShare: 0.22, scoreSum: 815 }],
	['listed', { talks: 2020, waitMean: 7.1, waitP95: 19.1, seatIdleShare: 0.21, scoreSum: 1135 }],
	['informed', { talks: 2114, waitMean: 6.2, waitP95: 16.1, seatIdleShare: 0.17, scoreSum: 1165 }]
] as const satisfies [WalkUp, Partial<DayFigures>][];

it.each(SEALS)('makes the same world again to the digit: %o', (wanted, seal) => {
	const text = JSON.stringify(makeWorld(wanted));
	expect(createHash('sha256').update(text).digest('hex')).toBe(seal);
});

it('lets people who walk up have the day that the world is known for', { timeout: 60_000 }, () => {
	const worlds = Array.from({ length: 10 }, (_, index) => makeWorld({ seed: 101 + index }));
	for (const [policy, expected] of ROWS) {
		const days = worlds.map((world) => dayFigures(world, walkUpDay(world, policy).talks));
		const found = {
			talks: Math.round(mean(days.map(({ talks }) => talks))),
			waitMean: +mean(days.map(({ waitMean }) => waitMean)).toFixed(1),
			waitP95: +mean(days.map(({ waitP95 }) => waitP95)).toFixed(1),
			seatIdleShare: +mean(days.map(({ seatIdleShare }) => seatIdleShare)).toFixed(2),
			scoreSum: Math.round(mean(days.map(({ scoreSum }) => scoreSum)))
		};
		expect({ policy, ...found }).toEqual({ policy, ...expected });
	}
});

it('finds nothing wrong with a day of people who walk up', () => {
	const world = makeWorld({ seed: 1 });
	expect(breaksOfWorld(world, walkUpDay(world, 'informed').talks)).toEqual([]);
});

it('says what a day did that its world does not allow', () => {
	const world = makeWorld({ seed: 1 });
	const { talks } = walkUpDay(world, 'walkup');
	const [first] = talks;
	if (!first) throw new Error('Nobody talked.');
	const twice = { ...first, start: first.start + 5, end: first.end + 5 };
	expect(breaksOfWorld(world, [first, twice])).toEqual(
		expect.arrayContaining([expect.stringContaining('met one department twice')])
	);
	expect(breaksOfWorld(world, [tooEarly(world, first)])).toEqual([
		expect.stringContaining('talked before check-in')
	]);
});

it('knows by how much talks were too long', () => {
	const world = makeWorld({ seed: 1 });
	const talks = walkUpDay(world, 'listed').talks.map((talk) => ({ ...talk, end: talk.end + 0.5 }));
	for (const error of lengthErrors(world, talks)) expect(error).toBeCloseTo(0.5);
});

function tooEarly(world: World, talk: WorldTalk) {
	const arrive = world.visitors[talk.visitor]?.arrive ?? 0;
	return { ...talk, start: arrive, end: arrive + talk.end - talk.start };
}
