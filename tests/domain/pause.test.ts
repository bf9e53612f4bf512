import { describe, it } from 'vitest';
import { given } from '../support/given';
import { ayse, frauKoch, frauMeyer, jonas } from '../support/people';
import { buergeramt } from '../support/programme';

const pause = { type: 'pause-places', visitor: ayse.id } as const;
const resume = { type: 'resume-places', visitor: ayse.id } as const;
const resumed = { type: 'visitor-resumed', visitor: ayse.id } as const;
const callNext = { type: 'call-next', ...frauMeyer.there } as const;

describe('pausing', () => {
	it('[Q8] keeps the places, which are not called', () => {
		given(
			frauMeyer.seated,
			ayse.checkedIn,
			jonas.checkedIn,
			ayse.joined(buergeramt, '09:10'),
			jonas.joined(buergeramt, '09:20')
		)
			.when(pause)
			.then(ayse.paused())
			.when({ type: 'call-visitor', ...frauMeyer.there, visitor: ayse.id, reason: 'other' })
			.refused('not-callable')
			.when(callNext)
			.then(jonas.called(frauMeyer));
	});

	it('[Q8] ends by itself after 15 minutes', () => {
		given(ayse.checkedIn, ayse.joined(buergeramt), ayse.paused('10:00'))
			.at('10:14:59')
			.when({ type: 'let-time-pass' })
			.then()
			.at('10:15')
			.when({ type: 'let-time-pass' })
			.then(resumed);
	});

	it('[Q8] ends when the visitor wants, with the place as it was', () => {
		given(
			frauMeyer.seated,
			ayse.checkedIn,
			jonas.checkedIn,
			ayse.joined(buergeramt, '09:10'),
			jonas.joined(buergeramt, '09:20'),
			ayse.paused()
		)
			.when(resume)
			.then(resumed)
			.when(callNext)
			.then(ayse.called(frauMeyer));
	});

	it('[Q8] happens once at a time and is not for somebody called or outside', () => {
		given(ayse.checkedIn).when(resume).refused('not-paused');
		given(ayse.checkedIn, ayse.paused()).when(pause).refused('already-paused');
		given(ayse.checkedIn, ayse.left()).when(pause).refused('not-checked-in');
		given(frauMeyer.seated, ayse.checkedIn, ayse.joined(buergeramt), ayse.called(frauMeyer))
			.when(pause)
			.refused('busy-elsewhere');
	});

	it('[Q8] ends with a talk that begins', () => {
		given(frauKoch.seated, ayse.checkedIn, ayse.paused(), ayse.talking(frauKoch))
			.when(resume)
			.refused('not-paused');
	});
});
