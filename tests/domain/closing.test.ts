import { describe, it } from 'vitest';
import { given } from '../support/given';
import { ayse, crowd, frauMeyer, jonas } from '../support/people';
import { buergeramt, rehearsal } from '../support/programme';

const join = { type: 'join-queue', visitor: ayse.id, booth: buergeramt } as const;
const waiting = crowd(8).flatMap((one) => [one.checkedIn, one.joined(buergeramt)]);

describe('towards the end of the day', () => {
	it('[Q12] nobody is promised a talk that cannot be kept', () => {
		given(frauMeyer.seated, ayse.checkedIn).at('15:51').when(join).accepted();
		given(frauMeyer.seated, ayse.checkedIn).at('15:53').when(join).refused('no-time-left');
		given(frauMeyer.seated, ayse.checkedIn, ...waiting)
			.at('14:00')
			.when(join)
			.accepted();
		given(frauMeyer.seated, ayse.checkedIn, ...waiting)
			.at('15:20')
			.when(join)
			.refused('no-time-left');
	});

	it('[Q12] nobody is called to a talk that would not be over in time', () => {
		const here = [frauMeyer.seated, ayse.checkedIn, ayse.joined(buergeramt)];
		const call = { type: 'call-next', ...frauMeyer.there } as const;
		given(...here)
			.at('15:52')
			.when(call)
			.accepted();
		given(...here)
			.at('15:53')
			.when(call)
			.refused('no-time-left');
		given(...here, jonas.checkedIn, jonas.talking(frauMeyer, '15:46'))
			.at('15:53')
			.when({ type: 'let-time-pass' })
			.then();
	});

	it('[Q12] a talk that begins late ends with the day', () => {
		given(
			frauMeyer.seated,
			ayse.checkedIn,
			ayse.joined(buergeramt),
			ayse.called(frauMeyer, '15:52')
		)
			.at('15:55')
			.when({ type: 'start-talk', ...frauMeyer.there, talk: ayse.talkAt(buergeramt) })
			.then({
				type: 'talk-started',
				talk: ayse.talkAt(buergeramt),
				visitor: ayse.id,
				booth: buergeramt,
				seat: frauMeyer.seat,
				since: Date.parse('2026-11-22T09:00Z') as never,
				endsAt: Date.parse('2026-11-22T16:00Z') as never
			});
	});

	it('[Q12] hours are not enforced at a rehearsal', () => {
		given(rehearsal, frauMeyer.seated, ayse.checkedIn).at('15:59').when(join).accepted();
	});
});
