import { describe, expect, it } from 'vitest';
import { boothOf } from '../../src/lib/domain/state';
import { closing, oneMore, suggestions } from '../../src/lib/domain/what-if';
import { at } from '../support/facts';
import { fairAfter } from '../support/given';
import { crowd, frauKoch, frauMeyer } from '../support/people';
import { buergeramt, feuerwehr } from '../support/programme';

const waiting = (count: number) =>
	crowd(count).flatMap((one) => [one.checkedIn, one.joined(buergeramt, '09:55')]);

describe('what if', () => {
	it('[R1] one more at a booth saves those who wait there time, and those who will come', () => {
		const fair = fairAfter(frauMeyer.seated, ...waiting(8));
		const {
			people,
			minutesEach = 0,
			until
		} = oneMore(fair, boothOf(fair, buergeramt), at('10:00'));
		expect(people).toBeGreaterThanOrEqual(7);
		expect(minutesEach).toBeGreaterThan(10);
		expect(until).toBe(at('11:30'));
	});

	it('[R1] help is offered only where it is worth it, and never beyond the end of the day', () => {
		const long = fairAfter(frauMeyer.seated, frauKoch.seated, ...waiting(8));
		expect(suggestions(long, at('10:00')).map(({ booth }) => booth)).toEqual([buergeramt]);
		expect(suggestions(fairAfter(frauMeyer.seated, ...waiting(2)), at('10:00'))).toEqual([]);
		expect(oneMore(long, boothOf(long, buergeramt), at('15:30')).until).toBe(at('16:00'));
	});

	it('[B1] closing a booth now takes places, and makes others sooner', () => {
		const both = crowd(6).flatMap((one) => [
			...[one.checkedIn, one.joined(buergeramt, '09:50')],
			one.joined(feuerwehr, '09:55')
		]);
		const fair = fairAfter(frauMeyer.seated, frauKoch.seated, ...both);
		const found = closing(fair, boothOf(fair, buergeramt), at('10:00'));
		expect(found).toMatchObject({ kind: 'close', people: 6 });
		expect(found.minutesEach).toBeGreaterThan(0);
		expect(closing(fairAfter(frauMeyer.seated), boothOf(fair, buergeramt), at('10:00'))).toEqual({
			...{ kind: 'close', booth: buergeramt, people: 6 }
		});
	});
});
