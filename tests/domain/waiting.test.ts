import { describe, expect, it } from 'vitest';
import { boothOf } from '../../src/lib/domain/state';
import { forecast } from '../../src/lib/domain/forecast';
import { talkMinutes } from '../../src/lib/domain/talk-minutes';
import { boothsRunningOver, waitRange } from '../../src/lib/domain/waiting';
import { at, type Fact } from '../support/facts';
import { fairAfter } from '../support/given';
import { ayse, crowd, frauMeyer, herrYilmaz, jonas } from '../support/people';
import { buergeramt, closed, paused } from '../support/programme';

/** What somebody is told who would join at the Bürgeramt behind `ahead` others. */
function waitAt(time: string, ahead: number, ...past: Fact[]) {
	const others = crowd(ahead).flatMap((one) => [one.checkedIn, one.joined(buergeramt)]);
	const fair = fairAfter(...others, ...past);
	return waitRange(fair, forecast(fair, at(time)), { booth: boothOf(fair, buergeramt) });
}
const both = [frauMeyer.seated, herrYilmaz.seated] as const;
const talking = [frauMeyer.seated, ayse.checkedIn, ayse.talking(frauMeyer, '10:00')] as const;
const toOf = (wait: ReturnType<typeof waitAt>) => wait?.to ?? 0;

describe('a waiting time', () => {
	it('[B2] is not shown while nobody is there, or the booth is closed', () => {
		expect(waitAt('10:00', 0)).toBeNull();
		expect(waitAt('10:00', 0, frauMeyer.seated, frauMeyer.onBreak())).toBeNull();
		expect(waitAt('10:00', 0, frauMeyer.seated, closed(buergeramt))).toBeNull();
	});

	it('[B2] is none while a seat is free for everybody before', () => {
		expect(waitAt('10:00', 0, frauMeyer.seated)).toEqual({ from: 0, to: 0 });
		expect(waitAt('10:00', 1, ...both)).toEqual({ from: 0, to: 0 });
	});

	it('[B4] grows with the people before', () => {
		const waits = [1, 3, 6, 12].map((ahead) => waitAt('10:00', ahead, frauMeyer.seated));
		expect(waits).toEqual([
			{ from: 4, to: 15 },
			{ from: 15, to: 40 },
			{ from: 30, to: 80 },
			{ from: 65, to: 150 }
		]);
	});

	it('[B4] shrinks when somebody sits down, and grows when somebody takes a break', () => {
		const alone = toOf(waitAt('10:00', 8, frauMeyer.seated));
		expect(toOf(waitAt('10:00', 8, ...both))).toBeLessThan(alone);
		expect(waitAt('10:00', 8, ...both, herrYilmaz.onBreak())).toEqual(
			waitAt('10:00', 8, frauMeyer.seated)
		);
	});

	it('[T2] moves for all who wait when a talk runs over or is extended', () => {
		const onTime = waitAt('10:01', 4, ...talking);
		expect(toOf(waitAt('10:07', 4, ...talking))).toBeLessThan(toOf(onTime));
		expect(waitAt('10:30', 4, ...talking)).toEqual(waitAt('10:50', 4, ...talking));
		const extended: Fact = () => [
			{
				type: 'talk-extended',
				talk: ayse.talkAt(buergeramt),
				endsAt: at('10:24'),
				at: at('10:01')
			}
		];
		expect(toOf(waitAt('10:01', 4, ...talking, extended))).toBeGreaterThan(toOf(onTime));
	});

	it('[B4] learns from the talks that have ended', () => {
		const fair = fairAfter(...talking, ayse.talked(buergeramt, '10:20'));
		expect(talkMinutes(fair, boothOf(fair, buergeramt))).toBe((4 * 8 + 20) / 5);
	});

	it('[B1] begins with the end of the pause', () => {
		expect(waitAt('10:00', 0, frauMeyer.seated, paused(buergeramt, '10:20'))).toEqual({
			from: 10,
			to: 30
		});
		expect(waitAt('10:00', 0, frauMeyer.seated, paused(buergeramt))).toEqual({ from: 0, to: 1 });
	});

	it('[B2] is a range that begins at now or later, whoever is there', () => {
		const pasts: Fact[][] = [
			[...both],
			[...talking, herrYilmaz.seated],
			[...both, paused(buergeramt)],
			[...both, ayse.checkedIn, jonas.checkedIn, ayse.talking(frauMeyer), jonas.talking(herrYilmaz)]
		];
		const waits = pasts.flatMap((past) => [0, 1, 5, 40].map((n) => waitAt('11:00', n, ...past)));
		expect(waits.filter((wait) => !wait || wait.from < 0 || wait.from > wait.to)).toEqual([]);
	});

	it('[B2] counts a call that is out as a talk to come', () => {
		const called = ayse.called(frauMeyer, '10:00');
		expect(
			waitAt('10:00', 0, frauMeyer.seated, ayse.checkedIn, ayse.joined(buergeramt), called)
		).toEqual({ from: 5, to: 20 });
	});

	it('[T2] is short while a talk runs over, and to the minute', () => {
		expect(waitAt('10:30', 0, ...talking)).toEqual({ from: 0, to: 3 });
		expect(waitAt('10:06', 0, ...talking)).toEqual({ from: 2, to: 6 });
	});

	it('[T2] moves by itself where a talk runs over and people wait', () => {
		const waiting = fairAfter(...talking, jonas.checkedIn, jonas.joined(buergeramt));
		expect(boothsRunningOver(waiting, at('10:07'))).toEqual([]);
		expect(boothsRunningOver(waiting, at('10:30'))).toEqual([buergeramt]);
		expect(boothsRunningOver(fairAfter(...talking), at('10:30'))).toEqual([]);
	});
});
