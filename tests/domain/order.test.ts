import { describe, expect, it } from 'vitest';
import { callOrder } from '../../src/lib/domain/call-order';
import { decide, evolve } from '../../src/lib/domain/fair';
import { boothOf } from '../../src/lib/domain/state';
import type { Command } from '../../src/lib/domain/commands';
import { chance } from '../support/chance';
import { at } from '../support/facts';
import { fairAfter, given } from '../support/given';
import { ayse, frauMeyer, herrYilmaz, jonas, karim, mireille, olena } from '../support/people';
import { buergeramt, settings } from '../support/programme';

const callNext = { type: 'call-next', ...frauMeyer.there } as const;
const withdraw = { type: 'withdraw-call', ...frauMeyer.there } as const;
const done = { type: 'report-missing', ...frauMeyer.there } as const;
/** Ayşe, Jonas, Olena and Karim joined in this order. */
const waiting = [
	frauMeyer.seated,
	ayse.checkedIn,
	jonas.checkedIn,
	olena.checkedIn,
	karim.checkedIn,
	ayse.joined(buergeramt, '09:10'),
	jonas.joined(buergeramt, '09:20'),
	olena.joined(buergeramt, '09:30'),
	karim.joined(buergeramt, '09:40')
] as const;

describe('the order of a queue', () => {
	it('[Q4] is first come, first served', () => {
		given(...waiting)
			.when(callNext)
			.then(ayse.called(frauMeyer))
			.when(done)
			.accepted()
			.when(callNext)
			.then(jonas.called(frauMeyer))
			.when(done)
			.accepted()
			.when(callNext)
			.then(olena.called(frauMeyer));
	});

	it('[Q4] is that of the journal for those who join at the same moment', () => {
		given(
			frauMeyer.seated,
			ayse.checkedIn,
			jonas.checkedIn,
			jonas.joined(buergeramt),
			ayse.joined(buergeramt)
		)
			.when(callNext)
			.then(jonas.called(frauMeyer));
	});

	it('[Q1] counts only those who could be called: others are passed over and lose nothing', () => {
		given(...waiting, ayse.paused(), jonas.left(), mireille.checkedIn)
			.when(callNext)
			.then(olena.called(frauMeyer))
			.when(withdraw)
			.accepted()
			.when({ type: 'resume-places', visitor: ayse.id })
			.accepted()
			.when(callNext)
			.then(ayse.called(frauMeyer));
	});

	it('[K1] gives two who press at once two people', () => {
		given(...waiting, herrYilmaz.seated)
			.when(callNext)
			.then(ayse.called(frauMeyer))
			.when({ type: 'call-next', ...herrYilmaz.there })
			.then(jonas.called(herrYilmaz));
	});

	it('[K1] says when nobody waits', () => {
		given(frauMeyer.seated).when(callNext).refused('nobody-waiting');
	});

	it('[K6] is left for a particular person with a reason that is recorded', () => {
		given(...waiting)
			.when({ type: 'call-visitor', ...frauMeyer.there, visitor: olena.id, reason: 'needs-help' })
			.then(olena.called(frauMeyer, undefined, { reason: 'needs-help' }));
	});

	it('[K6] is not left for somebody who does not wait here', () => {
		given(...waiting, mireille.checkedIn)
			.when({ type: 'call-visitor', ...frauMeyer.there, visitor: mireille.id, reason: 'other' })
			.refused('not-waiting');
	});

	it('[K5] has those in front who came back in time, and says so', () => {
		given(
			...waiting,
			olena.called(frauMeyer, '09:50', { reason: 'other' }),
			olena.missed(buergeramt, '09:53'),
			olena.returned(buergeramt, '09:55')
		)
			.when(callNext)
			.then(olena.called(frauMeyer, undefined, { exception: 'returned' }));
	});

	it('[K5] has those in front in the order in which they came back', () => {
		given(
			...waiting,
			ayse.called(frauMeyer, '09:41'),
			ayse.missed(buergeramt, '09:44'),
			jonas.called(frauMeyer, '09:45'),
			jonas.missed(buergeramt, '09:48'),
			jonas.returned(buergeramt, '09:49'),
			ayse.returned(buergeramt, '09:50')
		)
			.when(callNext)
			.then(jonas.called(frauMeyer, undefined, { exception: 'returned' }));
	});
});

describe('priority', () => {
	it('[Q7] is asked for without a reason, and dropped again', () => {
		const ask = { type: 'ask-priority', visitor: ayse.id } as const;
		const drop = { type: 'drop-priority', visitor: ayse.id } as const;
		given(ayse.checkedIn)
			.when(ask)
			.then(ayse.askedPriority)
			.when(ask)
			.then()
			.when(drop)
			.then({ type: 'priority-dropped', visitor: ayse.id })
			.when(drop)
			.then();
	});

	it('[Q7] goes before others once in three calls, which is recorded', () => {
		const byPriority = { exception: 'priority' } as const;
		given(
			...waiting,
			mireille.checkedIn,
			mireille.joined(buergeramt, '09:50'),
			olena.askedPriority,
			karim.askedPriority,
			mireille.askedPriority
		)
			.when(callNext)
			.then(olena.called(frauMeyer, undefined, byPriority))
			.when(done)
			.accepted()
			.when(callNext)
			.then(ayse.called(frauMeyer))
			.when(done)
			.accepted()
			.when(callNext)
			.then(jonas.called(frauMeyer))
			.when(done)
			.accepted()
			.when(callNext)
			.then(karim.called(frauMeyer))
			.when(done)
			.accepted()
			.when(callNext)
			.then(mireille.called(frauMeyer));
	});

	it('[Q7] holds by the ratio in the settings', () => {
		given(settings({ priorityOneIn: 2 }), ...waiting, olena.askedPriority, karim.askedPriority)
			.when(callNext)
			.then(olena.called(frauMeyer, undefined, { exception: 'priority' }))
			.when(done)
			.accepted()
			.when(callNext)
			.then(ayse.called(frauMeyer))
			.when(done)
			.accepted()
			.when(callNext)
			.then(karim.called(frauMeyer, undefined, { exception: 'priority' }));
	});

	it('[Q7] is no exception for somebody whose turn it is anyway', () => {
		given(...waiting, ayse.askedPriority)
			.when(callNext)
			.then(ayse.called(frauMeyer));
	});

	it('[Q7] does not go before those who came back', () => {
		given(
			...waiting,
			olena.askedPriority,
			karim.called(frauMeyer, '09:50', { reason: 'other' }),
			karim.missed(buergeramt, '09:53'),
			karim.returned(buergeramt, '09:55')
		)
			.when(callNext)
			.then(karim.called(frauMeyer, undefined, { exception: 'returned' }));
	});
});

it('[Q1] is told as it will come, whoever has priority or came back', () => {
	const people = [ayse, jonas, olena, karim, mireille];
	for (let seed = 1; seed <= 40; seed++) {
		const { isLucky, below } = chance(seed);
		const fair = fairAfter(
			frauMeyer.seated,
			settings({ priorityOneIn: 2 + below(3) }),
			...people.map(({ checkedIn }) => checkedIn),
			...people.map(({ joined }, index) => joined(buergeramt, `09:1${index}`)),
			...people.filter(() => isLucky(0.5)).map(({ askedPriority }) => askedPriority),
			...people
				.filter(() => isLucky(0.2))
				.flatMap((one) => [one.missed(buergeramt), one.returned(buergeramt)])
		);
		const ask = (command: Command) => {
			const decision = decide(fair, command, at('10:00'));
			if (decision.ok) for (const event of decision.events) evolve(fair, event);
			return decision;
		};
		const told = callOrder(fair, boothOf(fair, buergeramt)).map(({ place, exception }) => ({
			seed,
			visitor: place.visitor,
			exception
		}));
		const came = told.map(() => {
			const decision = ask(callNext);
			const event = decision.ok ? decision.events[0] : undefined;
			if (event?.type !== 'visitor-called') return undefined;
			ask({ type: 'leave-queue', visitor: event.visitor, booth: buergeramt });
			return { seed, visitor: event.visitor, exception: event.exception };
		});
		expect(came).toEqual(told);
	}
});
