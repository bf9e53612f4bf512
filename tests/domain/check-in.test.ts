import { describe, it } from 'vitest';
import type { BadgeId, VisitorId } from '../../src/lib/domain/vocabulary';
import { at } from '../support/facts';
import { given } from '../support/given';
import { ayse, frauMeyer } from '../support/people';
import { buergeramt, desk, gartenamt, kiosk, otherKiosk, rehearsal } from '../support/programme';

const scan = { type: 'check-in', badge: ayse.badge, device: kiosk } as const;
const atDesk = { type: 'check-in', visitor: ayse.id, device: desk } as const;
const newBadge = 'K-NEW' as BadgeId;

describe('checking in', () => {
	it('[C1] lets a registered person in by badge', () => {
		given(ayse.registered).when(scan).then(ayse.cameIn());
	});

	it('[C2] says when somebody is inside already', () => {
		given(ayse.checkedIn).when(scan).refused('already-checked-in');
	});

	it('[C2] says so even after the doors have closed', () => {
		given(ayse.checkedIn).at('16:30').when(scan).refused('already-checked-in');
	});

	it('[C3] lets exactly one of two kiosks succeed that scan one badge at once', () => {
		given(ayse.registered)
			.when(scan)
			.then(ayse.cameIn())
			.when({ ...scan, device: otherKiosk })
			.refused('already-checked-in');
	});

	it('[C2] does not know a badge that nobody issued', () => {
		given(ayse.registered)
			.when({ ...scan, badge: newBadge })
			.refused('unknown-badge');
	});

	it('[C1] takes no internal id in place of a badge, nor beside an unknown one', () => {
		given(ayse.registered)
			.when({ ...scan, badge: ayse.id as string as BadgeId })
			.refused('unknown-badge')
			.when({ ...scan, badge: newBadge, visitor: ayse.id })
			.refused('unknown-badge');
	});

	it('[C2] refuses a badge that was replaced', () => {
		given(ayse.registered, ayse.gotBadge(newBadge)).when(scan).refused('revoked-badge');
	});

	it('[C8] lets the new badge in', () => {
		given(ayse.registered, ayse.gotBadge(newBadge))
			.when({ ...scan, badge: newBadge })
			.then(ayse.cameIn());
	});

	it('[C2] refuses a blocked badge, also of somebody inside', () => {
		given(ayse.registered, ayse.blocked).when(scan).refused('blocked-badge');
		given(ayse.checkedIn, ayse.blocked).when(scan).refused('blocked-badge');
	});

	it('[C2] refuses a cancelled registration', () => {
		given(ayse.registered, ayse.cancelled).when(scan).refused('cancelled-registration');
	});

	it('[C2] refuses before the doors open, and no longer when they do', () => {
		given(ayse.registered).at('08:59:59').when(scan).refused('not-yet-open');
		given(ayse.registered).at('09:00').when(scan).then(ayse.cameIn());
	});

	it('[C2] lets in at any time at a rehearsal', () => {
		given(rehearsal, ayse.registered).at('05:00').when(scan).then(ayse.cameIn());
		given(rehearsal, ayse.registered).at('22:00').when(scan).then(ayse.cameIn());
	});

	it('[C2] refuses after the doors have closed, and not while they do', () => {
		given(ayse.registered).at('16:00').when(scan).then(ayse.cameIn());
		given(ayse.registered).at('16:00:01').when(scan).refused('fair-over');
	});

	it('[D5] does not know somebody who was forgotten', () => {
		given(ayse.checkedIn, ayse.forgotten).when(scan).refused('unknown-badge');
		given(ayse.checkedIn, ayse.forgotten).when(atDesk).refused('unknown-badge');
	});
});

describe('forcing at the desk', () => {
	it('[C10] stores that force was asked and not needed', () => {
		given(ayse.registered)
			.when({ ...atDesk, force: true })
			.then({ type: 'visitor-checked-in', visitor: ayse.id, device: desk, force: 'asked' });
	});

	it('[C10] stores that force was needed', () => {
		const forced = {
			type: 'visitor-checked-in',
			visitor: ayse.id,
			device: desk,
			force: 'needed'
		} as const;
		const force = { ...atDesk, force: true };
		given(ayse.registered, ayse.cancelled).when(force).then(forced);
		given(ayse.registered, ayse.blocked).when(force).then(forced);
		given(ayse.registered).at('08:00').when(force).then(forced);
		given(ayse.registered, ayse.gotBadge(newBadge))
			.when({ ...scan, device: desk, force: true })
			.then(forced);
	});

	it('[C10] lets nobody in twice, and nobody who is not known', () => {
		given(ayse.checkedIn)
			.when({ ...atDesk, force: true })
			.refused('already-checked-in');
		given()
			.when({ ...atDesk, visitor: 'V-NOBODY' as VisitorId, force: true })
			.refused('unknown-badge');
	});
});

describe('the two times of a scan', () => {
	it('[C11] goes by the time at the device', () => {
		given(ayse.registered)
			.at('10:30')
			.when({ ...scan, scannedAt: at('10:05') })
			.then(ayse.cameIn('10:05'));
	});

	it('[C11] believes no device that is ahead of the server', () => {
		given(ayse.registered)
			.at('10:30')
			.when({ ...scan, scannedAt: at('10:35') })
			.then(ayse.cameIn('10:30'));
	});

	it('[C11] judges the doors by the time of the scan', () => {
		given(ayse.registered)
			.at('16:30')
			.when({ ...scan, scannedAt: at('15:59') })
			.then(ayse.cameIn('15:59'));
		given(ayse.registered)
			.at('09:30')
			.when({ ...scan, scannedAt: at('08:30') })
			.refused('not-yet-open');
	});

	it('[C11] leaves somebody outside whose exit was uploaded before an earlier entry', () => {
		given(ayse.registered, ayse.left('12:05'))
			.at('12:10')
			.when({ ...scan, scannedAt: at('12:00') })
			.then(ayse.cameIn('12:00'))
			.when({ type: 'join-queue', visitor: ayse.id, booth: buergeramt })
			.refused('not-checked-in');
	});

	it('[C11] keeps an exit that comes before its entry', () => {
		given(ayse.registered)
			.at('12:10')
			.when({ type: 'leave-fair', visitor: ayse.id, leftAt: at('12:05') })
			.then(ayse.left('12:05'));
	});

	it('[C11] takes no call from somebody who came back after a late exit', () => {
		given(
			frauMeyer.seated,
			ayse.registered,
			ayse.cameIn('09:30'),
			ayse.joined(buergeramt, '09:31'),
			ayse.called(frauMeyer, '10:00')
		)
			.at('10:01')
			.when({ type: 'leave-fair', visitor: ayse.id, leftAt: at('09:20') })
			.then(ayse.left('09:20'))
			.when({ type: 'answer-call', visitor: ayse.id, answer: 'coming' })
			.then(ayse.answered(buergeramt, 'coming'))
			.when({ type: 'join-queue', visitor: ayse.id, booth: gartenamt })
			.accepted();
	});

	it('[C11] refuses an earlier scan of somebody who is inside by now, and undoes the one that counted', () => {
		given(ayse.registered, ayse.cameIn('10:00'))
			.at('10:10')
			.when({ ...scan, scannedAt: at('09:30'), device: otherKiosk })
			.refused('already-checked-in')
			.when({ type: 'undo-check-in', visitor: ayse.id, device: kiosk, mayAlways: false })
			.then(ayse.undone());
	});
});
