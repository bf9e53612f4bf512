import { describe, it } from 'vitest';
import { given } from '../support/given';
import {
	ayse,
	frauKoch,
	frauMeyer,
	herrYilmaz,
	jonas,
	olena,
	type Representative
} from '../support/people';
import { buergeramt, closed, feuerwehr, paused, settings } from '../support/programme';

const callNext = ({ there }: Representative) => ({ type: 'call-next', ...there }) as const;
const answer = (answer: 'coming' | 'later' | 'no-thanks') =>
	({ type: 'answer-call', visitor: ayse.id, answer }) as const;
const letTimePass = { type: 'let-time-pass' } as const;
const atBuergeramt = [frauMeyer.seated, ayse.checkedIn, ayse.joined(buergeramt)] as const;
const called = [...atBuergeramt, ayse.called(frauMeyer, '10:00')] as const;

describe('calling', () => {
	it('[K1] needs a free seat of one’s own', () => {
		given(...atBuergeramt)
			.when(callNext(herrYilmaz))
			.refused('seat-not-yours');
		given(...atBuergeramt)
			.when({ ...callNext(frauMeyer), device: herrYilmaz.device })
			.refused('seat-not-yours');
		given(...called)
			.when(callNext(frauMeyer))
			.refused('seat-busy');
		given(...atBuergeramt, jonas.checkedIn, jonas.talking(frauMeyer))
			.when(callNext(frauMeyer))
			.refused('seat-busy');
		given(...called, jonas.checkedIn, jonas.joined(buergeramt))
			.when({ type: 'call-visitor', ...frauMeyer.there, visitor: jonas.id, reason: 'other' })
			.refused('seat-busy');
		given(...atBuergeramt, frauMeyer.onBreak())
			.when(callNext(frauMeyer))
			.refused('on-break');
	});

	it('[B1] happens only at an open booth', () => {
		const byName = {
			type: 'call-visitor',
			...frauMeyer.there,
			visitor: ayse.id,
			reason: 'other'
		} as const;
		given(...atBuergeramt, paused(buergeramt))
			.when(callNext(frauMeyer))
			.refused('booth-not-open')
			.when(byName)
			.refused('booth-not-open');
		given(...atBuergeramt, closed(buergeramt))
			.when(callNext(frauMeyer))
			.refused('booth-not-open');
	});

	it('[Q6] lets exactly one of two booths have a visitor, the other gets the next person', () => {
		given(
			frauMeyer.seated,
			frauKoch.seated,
			ayse.checkedIn,
			jonas.checkedIn,
			ayse.joined(buergeramt, '09:10'),
			ayse.joined(feuerwehr, '09:10'),
			jonas.joined(feuerwehr, '09:20')
		)
			.when(callNext(frauMeyer))
			.then(ayse.called(frauMeyer))
			.when(callNext(frauKoch))
			.then(jonas.called(frauKoch));
	});

	it('[Q5] takes nobody away from a call or a talk elsewhere, not even by name', () => {
		const elsewhere = [frauKoch.seated, ayse.joined(feuerwehr)] as const;
		const byName = {
			type: 'call-visitor',
			...frauKoch.there,
			visitor: ayse.id,
			reason: 'handed-over'
		} as const;
		given(...called, ...elsewhere)
			.when(byName)
			.refused('busy-elsewhere');
		given(...atBuergeramt, ...elsewhere, ayse.talking(frauMeyer))
			.when(byName)
			.refused('busy-elsewhere')
			.when(callNext(frauKoch))
			.refused('nobody-waiting');
	});

	it('[Q5] leaves other places as if the visitor had never been away', () => {
		given(
			...atBuergeramt,
			frauKoch.seated,
			jonas.checkedIn,
			ayse.joined(feuerwehr, '09:10'),
			jonas.joined(feuerwehr, '09:20'),
			ayse.talking(frauMeyer, '10:00'),
			ayse.talked(buergeramt, '10:08')
		)
			.at('10:08')
			.when(callNext(frauKoch))
			.then(ayse.called(frauKoch));
	});
});

describe('a call that is out', () => {
	it('[K4] is repeated once, at half of the call time', () => {
		given(...called)
			.at('10:01:29')
			.when(letTimePass)
			.then()
			.at('10:01:30')
			.when(letTimePass)
			.then(ayse.callRepeated(buergeramt))
			.at('10:02:59')
			.when(letTimePass)
			.then();
	});

	it('[K4] is repeated as often as the settings say', () => {
		given(settings({ callRepeats: 0 }), ...called)
			.at('10:02:59')
			.when(letTimePass)
			.then();
		given(settings({ callRepeats: 2 }), ...called)
			.at('10:01')
			.when(letTimePass)
			.then(ayse.callRepeated(buergeramt))
			.at('10:02')
			.when(letTimePass)
			.then(ayse.callRepeated(buergeramt));
	});

	it('[K4] that could not be repeated for a while is repeated once, not at once again', () => {
		given(settings({ callRepeats: 2 }), ...called)
			.at('10:02:10')
			.when(letTimePass)
			.then(ayse.callRepeated(buergeramt))
			.when(letTimePass)
			.then();
	});

	it('[K5] is missed at the end of the call time, repeated or not', () => {
		given(...called, ayse.callRepeated(buergeramt, '10:01:30'))
			.at('10:03')
			.when(letTimePass)
			.then(ayse.missed(buergeramt));
		given(...called)
			.at('10:07')
			.when(letTimePass)
			.then(ayse.missed(buergeramt))
			.when(letTimePass)
			.then();
	});

	it('[K4] is answered with coming, and then not repeated', () => {
		given(...called)
			.when(answer('coming'))
			.then(ayse.answered(buergeramt, 'coming'))
			.at('10:01:30')
			.when(letTimePass)
			.then()
			.at('10:03')
			.when(letTimePass)
			.then(ayse.missed(buergeramt));
	});

	it('[K4] is answered with later, which counts as a miss', () => {
		given(...called)
			.when(answer('later'))
			.then(ayse.answered(buergeramt, 'later'), ayse.missed(buergeramt));
	});

	it('[K4] is answered with no thanks, which gives up the place', () => {
		given(...called)
			.when(answer('no-thanks'))
			.then(
				ayse.answered(buergeramt, 'no-thanks'),
				ayse.callWithdrawn(buergeramt),
				ayse.lost(buergeramt, 'left')
			);
	});

	it('[K4] is answered once it is there', () => {
		given(...atBuergeramt)
			.when(answer('coming'))
			.refused('not-called');
		given(...atBuergeramt, ayse.talking(frauMeyer))
			.when(answer('no-thanks'))
			.refused('not-called');
	});

	it('[K1] can be withdrawn, with the place kept', () => {
		const withdraw = { type: 'withdraw-call', ...frauMeyer.there } as const;
		given(...called)
			.when(withdraw)
			.then(ayse.callWithdrawn(buergeramt))
			.when(withdraw)
			.refused('nobody-called')
			.when(callNext(frauMeyer))
			.then(ayse.called(frauMeyer));
	});

	it('[K5] can be reported as missed by the representative', () => {
		const missing = { type: 'report-missing', ...frauMeyer.there } as const;
		given(...called)
			.when(missing)
			.then(ayse.missed(buergeramt))
			.when(missing)
			.refused('nobody-called');
	});

	it('[B2] frees the seat when it ends', () => {
		given(...called, olena.checkedIn, olena.joined(buergeramt))
			.when(answer('later'))
			.accepted()
			.when(callNext(frauMeyer))
			.then(olena.called(frauMeyer));
	});
});
