import { describe, expect, it } from 'vitest';
import { nextDeadline } from '../../src/lib/domain/time';
import { at } from '../support/facts';
import { fairAfter, given } from '../support/given';
import { ayse, frauKoch, frauMeyer, herrYilmaz, jonas, olena } from '../support/people';
import { buergeramt, closed, feuerwehr, paused } from '../support/programme';

const pass = { type: 'let-time-pass' } as const;
const end = { type: 'end-talk', ...frauMeyer.there } as const;
/** Ayşe talks at the Bürgeramt since ten; Jonas and Olena wait there. */
const talking = [
	frauMeyer.seated,
	...[ayse.checkedIn, jonas.checkedIn, olena.checkedIn],
	...[jonas.joined(buergeramt, '09:50'), olena.joined(buergeramt, '09:55')],
	ayse.talking(frauMeyer, '10:00')
];
const asked = [...talking, jonas.askedCloser(frauMeyer, '10:06')];

describe('the next person', () => {
	it('[K2] is asked to come closer before the talk is expected to end', () => {
		expect(nextDeadline(fairAfter(...talking), at('10:01'))).toBe(at('10:06:30'));
		given(...talking)
			.at('10:06')
			.when(pass)
			.then()
			.at('10:06:30')
			.when(pass)
			.then(jonas.askedCloser(frauMeyer));
	});

	it('[K2] is asked at no time where the setting says so, nor before a break', () => {
		const never = { type: 'settings-changed', settings: { callAheadSeconds: 0 } } as const;
		given(never, ...talking)
			.at('10:20')
			.when(pass)
			.then();
		given(...talking)
			.when({ type: 'start-break', ...frauMeyer.there })
			.accepted()
			.at('10:20')
			.when(pass)
			.then();
	});

	it('[K2] is called as soon as the talk ends', () => {
		given(...asked)
			.at('10:08')
			.when(end)
			.then(ayse.talked(buergeramt), jonas.called(frauMeyer));
	});

	it('[B2] is called to whichever seat is free first, and the other request goes on', () => {
		given(herrYilmaz.seated, ...asked)
			.at('10:07')
			.when({ type: 'call-next', ...herrYilmaz.there })
			.then(jonas.called(herrYilmaz))
			.at('10:08')
			.when(end)
			.then(ayse.talked(buergeramt));
	});

	it('[Q5] [Q6] is nobody who is called or talks elsewhere, and nobody twice', () => {
		const both = [
			frauKoch.seated,
			jonas.joined(feuerwehr, '09:40'),
			olena.talking(frauKoch, '10:00')
		];
		given(...talking, ...both)
			.at('10:06:30')
			.when(pass)
			.then(jonas.askedCloser(frauMeyer))
			.at('10:07')
			.when(pass)
			.then();
	});

	it('[K2] can say no, or later', () => {
		given(...asked)
			.at('10:07')
			.when({ type: 'answer-call', visitor: jonas.id, answer: 'no-thanks' })
			.then(
				jonas.answered(buergeramt, 'no-thanks'),
				jonas.callWithdrawn(buergeramt),
				jonas.lost(buergeramt, 'left')
			)
			.when(pass)
			.then(olena.askedCloser(frauMeyer));
		given(...asked)
			.at('10:07')
			.when({ type: 'answer-call', visitor: jonas.id, answer: 'later' })
			.then(jonas.answered(buergeramt, 'later'), jonas.missed(buergeramt));
	});

	it('[T1] may sit down at another seat that is free', () => {
		const start = {
			type: 'start-talk',
			...herrYilmaz.there,
			talk: jonas.talkAt(buergeramt)
		} as const;
		given(herrYilmaz.seated, ...asked)
			.at('10:07')
			.when({ ...start, badge: jonas.badge, confirmed: true })
			.accepted()
			.at('10:08')
			.when(end)
			.then(ayse.talked(buergeramt));
	});

	it('[T4] waits again when the end of the talk is undone', () => {
		given(...asked)
			.at('10:08')
			.when(end)
			.accepted()
			.at('10:09')
			.when({ type: 'undo-talk', ...frauMeyer.there })
			.then(jonas.callWithdrawn(buergeramt), {
				type: 'talk-resumed',
				talk: ayse.talkAt(buergeramt)
			});
	});

	it('[B1] is told when the booth pauses or closes meanwhile', () => {
		given(...asked)
			.at('10:07')
			.when({ type: 'pause-booth', booth: buergeramt })
			.then(jonas.callWithdrawn(buergeramt), { type: 'booth-paused', booth: buergeramt });
		given(...asked)
			.at('10:07')
			.when({ type: 'close-booth', booth: buergeramt })
			.then(
				closed(buergeramt),
				jonas.callWithdrawn(buergeramt),
				jonas.lost(buergeramt, 'booth-closed'),
				olena.lost(buergeramt, 'booth-closed')
			);
		given(...talking, paused(buergeramt, '10:30'))
			.at('10:10')
			.when(pass)
			.then();
	});
});
