import { describe, it } from 'vitest';
import type { BadgeId, LinkId, VisitorId } from '../../src/lib/domain/vocabulary';
import { record } from '../support/facts';
import { given } from '../support/given';
import { ayse, frauMeyer } from '../support/people';
import { buergeramt, desk, feuerwehrAmt, gartenamt, kiosk, leitstelle } from '../support/programme';

const newBadge = 'K-NEW' as BadgeId;

describe('forgetting', () => {
	const forget = { type: 'forget', visitor: ayse.id } as const;
	const forgotten = [ayse.checkedIn, ayse.joined(buergeramt), ayse.forgotten] as const;

	it('[D5] ends call and places, then the person; what was applied for still counts', () => {
		given(
			frauMeyer.seated,
			ayse.checkedIn,
			ayse.joined(buergeramt),
			ayse.joined(gartenamt),
			ayse.applied(leitstelle),
			ayse.called(frauMeyer)
		)
			.when(forget)
			.then(
				ayse.callWithdrawn(buergeramt),
				ayse.lost(buergeramt, 'forgotten'),
				ayse.lost(gartenamt, 'forgotten'),
				ayse.forgotten
			)
			.when({
				type: 'begin-review',
				application: ayse.applicationFor(leitstelle),
				department: feuerwehrAmt
			})
			.refused('unknown-application');
	});

	it('[D5] ends a talk that is running', () => {
		given(frauMeyer.seated, ayse.checkedIn, ayse.talking(frauMeyer))
			.when(forget)
			.then(ayse.talked(buergeramt), ayse.forgotten)
			.when({ type: 'undo-talk', ...frauMeyer.there })
			.refused('nothing-to-undo');
	});

	it('[D5] makes all badges of the person unknown', () => {
		const scan = { type: 'check-in', badge: ayse.badge, device: kiosk } as const;
		given(ayse.checkedIn, ayse.gotBadge(newBadge), ayse.forgotten)
			.when(scan)
			.refused('unknown-badge')
			.when({ ...scan, badge: newBadge })
			.refused('unknown-badge');
	});

	it.each([
		{ type: 'forget', visitor: ayse.id },
		{ type: 'undo-check-in', visitor: ayse.id, device: desk, mayAlways: true },
		{ type: 'leave-fair', visitor: ayse.id },
		{ type: 'replace-badge', visitor: ayse.id, badge: newBadge },
		{ type: 'block-badge', visitor: ayse.id },
		{ type: 'unblock-badge', visitor: ayse.id },
		{ type: 'cancel-registration', visitor: ayse.id },
		{ type: 'issue-link', visitor: ayse.id, link: 'L-NEW' as LinkId },
		{ type: 'save-profile', visitor: ayse.id, profile: record('PROFILE') },
		{ type: 'give-consent', visitor: ayse.id, purpose: 'profile', version: 1 },
		{ type: 'withdraw-consent', visitor: ayse.id, purpose: 'profile' },
		{ type: 'join-queue', visitor: ayse.id, booth: buergeramt },
		{ type: 'leave-queue', visitor: ayse.id, booth: buergeramt },
		{ type: 'remove-place', visitor: ayse.id, booth: buergeramt },
		{ type: 'leave-all-queues', visitor: ayse.id },
		{ type: 'move-place', visitor: ayse.id, from: buergeramt, to: gartenamt },
		{ type: 'restore-place', visitor: ayse.id, booth: buergeramt },
		{ type: 'ask-priority', visitor: ayse.id },
		{ type: 'drop-priority', visitor: ayse.id },
		{ type: 'pause-places', visitor: ayse.id },
		{ type: 'resume-places', visitor: ayse.id },
		{ type: 'report-here', visitor: ayse.id },
		{ type: 'invite-again', visitor: ayse.id, booth: buergeramt },
		{ type: 'apply', visitor: ayse.id, applications: [], contact: record('CONTACT') },
		{
			type: 'withdraw-application',
			visitor: ayse.id,
			application: ayse.applicationFor(leitstelle)
		}
	] as const)('[D5] leaves somebody as unknown as one who never came: $type', (command) => {
		given(...forgotten)
			.when(command)
			.refused('unknown-visitor');
		given(...forgotten)
			.when({ ...command, visitor: 'V-NOBODY' as VisitorId })
			.refused('unknown-visitor');
	});
});
