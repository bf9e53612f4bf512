import { describe, it } from 'vitest';
import { at } from '../support/facts';
import { given } from '../support/given';
import { ayse, frauMeyer, jonas } from '../support/people';
import { buergeramt, desk, gartenamt, kiosk, otherKiosk } from '../support/programme';

const undo = {
	type: 'undo-check-in',
	visitor: ayse.id,
	device: kiosk,
	mayAlways: false
} as const;
const undoAtDesk = { ...undo, device: desk, mayAlways: true };

describe('taking a check-in back', () => {
	it('[C5] is possible from the same device for 15 minutes', () => {
		given(ayse.registered, ayse.cameIn('10:00')).at('10:15').when(undo).then(ayse.undone());
		given(ayse.registered, ayse.cameIn('10:00'))
			.at('10:15:01')
			.when(undo)
			.refused('too-late-to-undo');
	});

	it('[C5] is not possible from another device', () => {
		given(ayse.registered, ayse.cameIn('10:00'))
			.when({ ...undo, device: otherKiosk })
			.refused('other-device');
	});

	it('[C5] is possible at the desk at any time', () => {
		given(ayse.registered, ayse.cameIn('09:00')).at('15:00').when(undoAtDesk).then(ayse.undone());
	});

	it('[C5] leaves a badge that can be scanned again', () => {
		given(ayse.checkedIn)
			.when(undoAtDesk)
			.then(ayse.undone())
			.when({ type: 'check-in', badge: ayse.badge, device: kiosk })
			.then(ayse.cameIn());
	});

	it('[C5] ends a call and the places that came of it', () => {
		given(
			frauMeyer.seated,
			ayse.checkedIn,
			ayse.joined(buergeramt),
			ayse.joined(gartenamt),
			ayse.called(frauMeyer)
		)
			.when(undoAtDesk)
			.then(
				ayse.callWithdrawn(buergeramt),
				ayse.lost(buergeramt, 'undone'),
				ayse.lost(gartenamt, 'undone'),
				ayse.undone()
			);
	});

	it('[Q11] leaves places that the desk can restore once the person is inside again', () => {
		const restore = { type: 'restore-place', visitor: ayse.id, booth: gartenamt } as const;
		given(ayse.checkedIn, ayse.joined(gartenamt, '09:30'))
			.when(undoAtDesk)
			.accepted()
			.when(restore)
			.refused('not-checked-in')
			.when({ type: 'check-in', badge: ayse.badge, device: kiosk })
			.accepted()
			.when(restore)
			.accepted();
	});

	it('[C5] of a return leads back outside, where the places are kept as long as before', () => {
		given(
			ayse.checkedIn,
			ayse.joined(buergeramt, '09:30'),
			ayse.left('10:00'),
			ayse.cameIn('10:10', otherKiosk)
		)
			.at('10:12')
			.when({ ...undo, device: otherKiosk })
			.then(ayse.undone())
			.when({ type: 'join-queue', visitor: ayse.id, booth: gartenamt })
			.refused('not-checked-in')
			.at('10:19:59')
			.when({ type: 'let-time-pass' })
			.then()
			.at('10:20')
			.when({ type: 'let-time-pass' })
			.then(ayse.lost(buergeramt, 'away'));
	});

	it('[C5] ends a pause', () => {
		given(ayse.checkedIn, ayse.paused(), ayse.undone(), ayse.cameIn())
			.when({ type: 'resume-places', visitor: ayse.id })
			.refused('not-paused');
	});

	it('[C11] is not undone by a scan from before that is uploaded later', () => {
		given(ayse.checkedIn, ayse.undone('10:10'))
			.at('10:20')
			.when({
				type: 'check-in',
				badge: ayse.badge,
				device: otherKiosk,
				scannedAt: at('10:05')
			})
			.then(ayse.cameIn('10:05', otherKiosk))
			.when({ type: 'join-queue', visitor: ayse.id, booth: buergeramt })
			.refused('not-checked-in');
	});

	it('[C5] waits until a talk has ended', () => {
		given(frauMeyer.seated, ayse.checkedIn, ayse.talking(frauMeyer))
			.when(undoAtDesk)
			.refused('busy-elsewhere');
	});

	it('[C5] needs a check-in, and is done once', () => {
		given(ayse.registered).when(undo).refused('not-checked-in');
		given(ayse.checkedIn, ayse.left()).when(undoAtDesk).refused('not-checked-in');
		given(ayse.checkedIn, ayse.undone()).when(undoAtDesk).refused('not-checked-in');
		given(jonas.checkedIn).when(undo).refused('unknown-visitor');
	});
});
