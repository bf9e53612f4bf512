import { describe, it } from 'vitest';
import { given } from '../support/given';
import { ayse, frauKoch, frauMeyer, jonas } from '../support/people';
import { buergeramt, buergeramtSued, feuerwehr } from '../support/programme';

const here = { type: 'report-here', visitor: ayse.id } as const;
const letTimePass = { type: 'let-time-pass' } as const;
const callNext = { type: 'call-next', ...frauMeyer.there } as const;
/** Ayşe missed her call at 10:00 and is on hold until 10:10. */
const onHold = [
	frauMeyer.seated,
	ayse.checkedIn,
	ayse.joined(buergeramt, '09:10'),
	ayse.called(frauMeyer, '09:57'),
	ayse.missed(buergeramt, '10:00')
] as const;

describe('on hold', () => {
	it('[K5] is out of the way of the queue', () => {
		given(...onHold, jonas.checkedIn, jonas.joined(buergeramt, '09:50'))
			.when(callNext)
			.then(jonas.called(frauMeyer));
	});

	it('[K5] returns to the front with “I am here”', () => {
		given(...onHold, jonas.checkedIn, jonas.joined(buergeramt, '09:00'))
			.at('10:09:59')
			.when(here)
			.then(ayse.returned(buergeramt))
			.when(callNext)
			.then(ayse.called(frauMeyer, undefined, { exception: 'returned' }));
	});

	it('[K5] loses the place after 10 minutes', () => {
		given(...onHold)
			.at('10:09:59')
			.when(letTimePass)
			.then()
			.at('10:10')
			.when(letTimePass)
			.then(ayse.holdExpired(buergeramt))
			.when(here)
			.refused('nothing-missed');
	});

	it('[K5] loses the place with a second miss', () => {
		given(...onHold, ayse.returned(buergeramt, '10:05'), ayse.called(frauMeyer, '10:06'))
			.at('10:09')
			.when(letTimePass)
			.then(ayse.missedAgain(buergeramt))
			.when({ type: 'leave-queue', visitor: ayse.id, booth: buergeramt })
			.refused('not-waiting');
	});

	it('[K4] loses the place with a second later', () => {
		given(...onHold, ayse.returned(buergeramt, '10:05'), ayse.called(frauMeyer, '10:06'))
			.at('10:07')
			.when({ type: 'answer-call', visitor: ayse.id, answer: 'later' })
			.then(ayse.answered(buergeramt, 'later'), ayse.missedAgain(buergeramt));
	});

	it('[Q11] lost that way is restored by the desk', () => {
		given(...onHold, ayse.holdExpired(buergeramt, '10:10'))
			.at('10:11')
			.when({ type: 'restore-place', visitor: ayse.id, booth: buergeramt })
			.accepted()
			.when(callNext)
			.then(ayse.called(frauMeyer));
	});

	it('[K6] is called by the representative who sees the person standing there', () => {
		given(...onHold)
			.at('10:05')
			.when({ type: 'call-visitor', ...frauMeyer.there, visitor: ayse.id, reason: 'other' })
			.then(ayse.called(frauMeyer, undefined, { reason: 'other' }))
			.at('10:07')
			.when({ type: 'withdraw-call', ...frauMeyer.there })
			.accepted();
	});

	it('[K1] goes on as it was when a call out of order is withdrawn', () => {
		given(...onHold)
			.at('10:05')
			.when({ type: 'call-visitor', ...frauMeyer.there, visitor: ayse.id, reason: 'other' })
			.accepted()
			.at('10:07')
			.when({ type: 'withdraw-call', ...frauMeyer.there })
			.accepted()
			.when({ type: 'call-next', ...frauMeyer.there })
			.refused('nobody-waiting')
			.at('10:11:59')
			.when(letTimePass)
			.then()
			.at('10:12')
			.when(letTimePass)
			.then(ayse.holdExpired(buergeramt, '10:12'));
	});

	it('[Q9] cannot be moved away from by going to another booth', () => {
		given(...onHold)
			.when({ type: 'move-place', visitor: ayse.id, from: buergeramt, to: buergeramtSued })
			.refused('not-callable');
	});

	it('[Q5] at one booth is no hindrance at another', () => {
		given(...onHold, frauKoch.seated, ayse.joined(feuerwehr))
			.when({ type: 'call-next', ...frauKoch.there })
			.then(ayse.called(frauKoch));
	});

	it('[Q5] stands still during a call and a talk elsewhere', () => {
		given(
			...onHold,
			frauKoch.seated,
			ayse.joined(feuerwehr),
			ayse.called(frauKoch, '10:04'),
			ayse.talking(frauKoch, '10:06'),
			ayse.talked(feuerwehr, '10:14')
		)
			.at('10:19:59')
			.when(letTimePass)
			.then()
			.at('10:20')
			.when(letTimePass)
			.then(ayse.holdExpired(buergeramt));
	});

	it('[Q5] does not expire in the middle of a talk elsewhere', () => {
		given(...onHold, frauKoch.seated, ayse.talking(frauKoch, '10:09'))
			.at('10:30')
			.when(letTimePass)
			.then();
	});

	it('[Q8] runs on while somebody is outside, where “I am here” is not believed', () => {
		given(...onHold, ayse.left('10:02'))
			.at('10:05')
			.when(here)
			.refused('not-checked-in')
			.at('10:10')
			.when(letTimePass)
			.then(ayse.holdExpired(buergeramt))
			.at('10:22')
			.when(letTimePass)
			.then();
	});

	it('[C6] and absence end a place once, by what comes first', () => {
		given(...onHold, ayse.left('10:02'))
			.at('10:30')
			.when(letTimePass)
			.then(ayse.holdExpired(buergeramt));
		given(...onHold, ayse.left('09:45'))
			.at('10:30')
			.when(letTimePass)
			.then(ayse.lost(buergeramt, 'away'));
	});
});

describe('“I am here”', () => {
	it('[K4] answers a call that is out, once', () => {
		given(frauMeyer.seated, ayse.checkedIn, ayse.joined(buergeramt), ayse.called(frauMeyer))
			.when(here)
			.then(ayse.answered(buergeramt, 'coming'))
			.when(here)
			.then();
	});

	it('[K5] answers the call and brings back what was missed elsewhere', () => {
		given(...onHold, frauKoch.seated, ayse.joined(feuerwehr), ayse.called(frauKoch, '10:04'))
			.at('10:05')
			.when(here)
			.then(ayse.answered(feuerwehr, 'coming'), ayse.returned(buergeramt));
	});

	it('[K5] said during a talk elsewhere keeps the place in front', () => {
		given(...onHold, frauKoch.seated, ayse.talking(frauKoch, '10:04'))
			.at('10:05')
			.when(here)
			.then(ayse.returned(buergeramt))
			.when(callNext)
			.refused('nobody-waiting');
	});

	it('[K5] is told when nothing was missed', () => {
		given(ayse.checkedIn, ayse.joined(buergeramt)).when(here).refused('nothing-missed');
		given(frauMeyer.seated, ayse.checkedIn, ayse.talking(frauMeyer))
			.when(here)
			.refused('nothing-missed');
	});
});
