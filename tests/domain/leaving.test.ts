import { describe, it } from 'vitest';
import { given } from '../support/given';
import { ayse, frauMeyer, jonas } from '../support/people';
import { buergeramt, gartenamt, kiosk } from '../support/programme';

const scan = { type: 'check-in', badge: ayse.badge, device: kiosk } as const;

describe('leaving and coming back', () => {
	it('[C6] gives up a call and keeps the places', () => {
		given(
			frauMeyer.seated,
			ayse.checkedIn,
			ayse.joined(buergeramt),
			ayse.joined(gartenamt),
			ayse.called(frauMeyer)
		)
			.when({ type: 'leave-fair', visitor: ayse.id })
			.then(ayse.callWithdrawn(buergeramt), ayse.left())
			.at('10:19')
			.when(scan)
			.then(ayse.cameIn())
			.when({ type: 'leave-queue', visitor: ayse.id, booth: buergeramt })
			.then(ayse.lost(buergeramt, 'left'));
	});

	it('[C6] counts in the very moment of coming in, too', () => {
		given(
			frauMeyer.seated,
			ayse.registered,
			ayse.cameIn('10:00'),
			ayse.joined(buergeramt, '10:00'),
			ayse.called(frauMeyer, '10:00')
		)
			.when({ type: 'leave-fair', visitor: ayse.id })
			.then(ayse.callWithdrawn(buergeramt), ayse.left());
	});

	it('[C6] keeps the places of somebody outside for 20 minutes', () => {
		given(ayse.checkedIn, ayse.joined(buergeramt), ayse.left('10:00'))
			.at('10:19:59')
			.when({ type: 'let-time-pass' })
			.then()
			.at('10:20')
			.when({ type: 'let-time-pass' })
			.then(ayse.lost(buergeramt, 'away'));
	});

	it('[C6] calls nobody who is outside', () => {
		given(frauMeyer.seated, ayse.checkedIn, ayse.joined(buergeramt), ayse.left())
			.when({ type: 'call-next', ...frauMeyer.there })
			.refused('nobody-waiting')
			.when({ type: 'call-visitor', ...frauMeyer.there, visitor: ayse.id, reason: 'other' })
			.refused('not-callable');
	});

	it('[C6] lets nobody leave who is not inside, nor out of a talk', () => {
		given(jonas.registered)
			.when({ type: 'leave-fair', visitor: jonas.id })
			.refused('not-checked-in');
		given(frauMeyer.seated, ayse.checkedIn, ayse.talking(frauMeyer))
			.when({ type: 'leave-fair', visitor: ayse.id })
			.refused('busy-elsewhere');
	});

	it('[C6] forgets the end of the places with the return', () => {
		given(ayse.checkedIn, ayse.joined(buergeramt), ayse.left('10:00'), ayse.cameIn('10:15'))
			.at('10:45')
			.when({ type: 'let-time-pass' })
			.then();
	});
});
