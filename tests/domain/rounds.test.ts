import { describe, expect, it } from 'vitest';
import { filledSeats, plannedRound, roundQuestion } from '../../src/lib/domain/routing/plan-round';
import { nextDeadline } from '../../src/lib/domain/time';
import type { SeatNumber } from '../../src/lib/domain/vocabulary';
import { at } from '../support/facts';
import { fairAfter, given } from '../support/given';
import { ayse, crowd, frauKoch, frauMeyer, jonas, olena, type Person } from '../support/people';
import { buergeramt, closed, feuerwehr } from '../support/programme';

const start = {
	type: 'start-rounds',
	booths: [buergeramt, feuerwehr],
	minutes: 6,
	changeMinutes: 2,
	startsInMinutes: 10
} as const;
const started = {
	type: 'rounds-started',
	booths: [buergeramt, feuerwehr],
	minutes: 6,
	changeMinutes: 2,
	firstAt: at('10:10')
} as const;
const joined = ({ id }: Person) => ({ type: 'rounds-joined', visitor: id }) as const;
const pair = ({ id }: Person, { booth, seat }: typeof frauMeyer) => ({ visitor: id, booth, seat });
const planned = (round: number, ...pairs: ReturnType<typeof pair>[]) =>
	({ type: 'round-planned', round, pairs }) as const;
const called = (round: number, until: string) =>
	({ type: 'round-called', round, until: at(until) }) as const;
const begun = (round: number, until: string) =>
	({ type: 'round-begun', round, until: at(until) }) as const;
const pass = { type: 'let-time-pass' } as const;

const people = [ayse.checkedIn, jonas.checkedIn, olena.checkedIn];
const signedUp = [
	frauMeyer.seated,
	frauKoch.seated,
	...people,
	...[started, joined(ayse), joined(jonas), joined(olena)]
];
const inFirst = [
	...signedUp,
	planned(1, pair(ayse, frauMeyer), pair(jonas, frauKoch)),
	called(1, '10:10'),
	...[ayse.called(frauMeyer, '10:08'), jonas.called(frauKoch, '10:08')],
	begun(1, '10:16'),
	...[ayse.talking(frauMeyer, '10:10'), jonas.talking(frauKoch, '10:10')]
];

describe('rounds', () => {
	it('[R4] are announced by the organiser, and people sign up', () => {
		given(frauMeyer.seated, ayse.checkedIn)
			.when(start)
			.then(started)
			.when(start)
			.refused('rounds-running')
			.when({ type: 'join-rounds', visitor: ayse.id })
			.then(joined(ayse))
			.when({ type: 'join-rounds', visitor: ayse.id })
			.then()
			.when({ type: 'leave-rounds', visitor: ayse.id })
			.then({ type: 'rounds-left', visitor: ayse.id })
			.when({ type: 'stop-rounds' })
			.then({ type: 'rounds-stopped' })
			.when({ type: 'join-rounds', visitor: ayse.id })
			.refused('no-rounds');
		given(closed(buergeramt)).when(start).refused('booth-closed');
	});

	it('[R4] have no queue beside them', () => {
		const call = { type: 'call-next', ...frauMeyer.there } as const;
		given(...people, frauMeyer.seated, olena.joined(buergeramt), started)
			.when({ type: 'join-queue', visitor: ayse.id, booth: buergeramt })
			.refused('rounds-running')
			.when(call)
			.refused('rounds-running')
			.when({ type: 'stop-rounds' })
			.accepted()
			.when(call)
			.then(olena.called(frauMeyer));
	});

	it('[R4] call a change-over ahead, begin together and end with the gong, which calls the next', () => {
		expect(nextDeadline(fairAfter(...signedUp), at('10:00'))).toBe(at('10:08'));
		const once = { type: 'settings-changed', settings: { callRepeats: 0 } } as const;
		given(...signedUp, once, planned(1, pair(ayse, frauMeyer), pair(jonas, frauKoch)))
			.at('10:08')
			.when(pass)
			.then(called(1, '10:10'), ayse.called(frauMeyer), jonas.called(frauKoch))
			.at('10:10')
			.when(pass)
			.then(begun(1, '10:16'));
		given(...inFirst, once, planned(2, pair(jonas, frauMeyer), pair(olena, frauKoch)))
			.at('10:16')
			.when(pass)
			.then(
				ayse.talked(buergeramt),
				jonas.talked(feuerwehr),
				called(2, '10:18'),
				jonas.called(frauMeyer),
				olena.called(frauKoch)
			)
			.at('10:18')
			.when(pass)
			.then(begun(2, '10:24'));
	});

	it('[Q5] let a talk at a booth that has paused come to its own end', () => {
		given(
			...inFirst,
			{ type: 'booth-paused', booth: buergeramt },
			planned(2, pair(ayse, frauKoch), pair(olena, frauKoch))
		)
			.at('10:16')
			.when(pass)
			.then(jonas.talked(feuerwehr), called(2, '10:18'), olena.called(frauKoch));
	});

	it('[T2] give a talk that begins late no more time than the gong leaves', () => {
		given(...signedUp, called(1, '10:10'), ayse.called(frauMeyer, '10:08'), begun(1, '10:16'))
			.at('10:13')
			.when({ type: 'start-talk', ...frauMeyer.there, talk: ayse.talkAt(buergeramt) })
			.then({
				type: 'talk-started',
				talk: ayse.talkAt(buergeramt),
				visitor: ayse.id,
				...{ booth: buergeramt, seat: frauMeyer.seat, endsAt: at('10:16') }
			});
	});

	it('[Q10] [Q5] keep of a plan only what holds', () => {
		const outside = frauMeyer.booth;
		given(...inFirst)
			.at('10:12')
			.when({
				type: 'plan-round',
				round: 2,
				pairs: [
					pair(ayse, frauMeyer),
					pair(ayse, frauKoch),
					pair(olena, frauKoch),
					{ visitor: jonas.id, booth: outside, seat: 2 as SeatNumber }
				]
			})
			.then(planned(2, pair(ayse, frauKoch)))
			.when({ type: 'plan-round', round: 1, pairs: [] })
			.refused('round-over');
	});

	it('[R4] send somebody else to a seat whose person is missing', () => {
		const fair = [...signedUp, called(1, '10:10'), ayse.called(frauMeyer, '10:08')];
		const missing = fairAfter(...fair, ayse.missed(buergeramt, '10:10'), begun(1, '10:16'));
		const asked = roundQuestion(missing, at('10:11'), () => 0.5);
		expect(asked && filledSeats(asked).map(({ pair }) => pair.booth)).toEqual([
			buergeramt,
			feuerwehr
		]);
		given(...fair, ayse.missed(buergeramt, '10:10'))
			.at('10:11')
			.when({ type: 'fill-seat', pair: pair(olena, frauMeyer) })
			.then(olena.called(frauMeyer));
	});

	it('[T3] let the outcome be told after the gong', () => {
		const note = { type: 'note-outcome', ...frauMeyer.there, outcome: 'wants-to-apply' } as const;
		given(...inFirst, ayse.talked(buergeramt, '10:16'))
			.at('10:17')
			.when(note)
			.then({
				type: 'outcome-noted',
				talk: ayse.talkAt(buergeramt),
				outcome: 'wants-to-apply'
			})
			.when(note)
			.refused('nothing-to-note');
	});
});

describe('the plan of a round', () => {
	it('[R4] puts those first who were left out, then the greatest match', () => {
		const fits = new Map([
			[ayse.id, 0.9],
			[jonas.id, 0.8],
			[olena.id, 0.2]
		]);
		const asked = roundQuestion(
			fairAfter(...inFirst, ayse.talked(buergeramt, '10:16'), jonas.talked(feuerwehr, '10:16')),
			at('10:16'),
			(visitor) => fits.get(visitor) ?? 0
		);
		const { pairs } = plannedRound(asked ?? nothing);
		expect(pairs).toContainEqual(pair(olena, pairs.length > 1 ? seatOf(pairs, olena) : frauMeyer));
		expect(pairs).toHaveLength(2);
		expect(pairs).not.toContainEqual(pair(ayse, frauMeyer));
		expect(pairs).not.toContainEqual(pair(jonas, frauKoch));
	});

	it('[Q10] seats nobody twice at a booth, and every seat once', () => {
		const many = crowd(30);
		const facts = many.flatMap((one) => [one.checkedIn, joined(one)]);
		const asked = roundQuestion(
			fairAfter(frauMeyer.seated, frauKoch.seated, started, ...facts),
			at('10:00'),
			() => 0.5
		);
		expect(plannedRound(asked ?? nothing).pairs).toHaveLength(2);
	});
});

const nothing = { round: 0, seats: [], people: [] };
const seatOf = (pairs: readonly { visitor: string; booth: string }[], { id }: Person) =>
	pairs.find(({ visitor }) => visitor === id)?.booth === buergeramt ? frauMeyer : frauKoch;
