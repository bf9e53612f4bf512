import { describe, it } from 'vitest';
import type { BadgeId, CallSign, LinkId } from '../../src/lib/domain/vocabulary';
import { record } from '../support/facts';
import { given } from '../support/given';
import { ayse, frauMeyer, jonas } from '../support/people';
import { buergeramt, gartenamt, kiosk } from '../support/programme';

const register = {
	type: 'register',
	visitor: ayse.id,
	badge: ayse.badge,
	link: ayse.link,
	noticeShown: true,
	consents: [],
	profile: record('PROFILE')
} as const;
const profileSaved = {
	type: 'profile-saved',
	visitor: ayse.id,
	profile: record('PROFILE')
} as const;
const unsigned = {
	type: 'visitor-registered',
	visitor: ayse.id,
	badge: ayse.badge,
	link: ayse.link
} as const;
const newBadge = 'K-NEW' as BadgeId;

describe('registering', () => {
	it('[C7] gives a call sign, a badge and a link, and asks for no name and no consent', () => {
		given().when(register).then(ayse.registered, profileSaved);
	});

	it('[C7] at a kiosk or at the desk checks in as well', () => {
		given()
			.when({ ...register, checkIn: kiosk })
			.then(ayse.registered, profileSaved, ayse.cameIn());
	});

	it('[C7] keeps each consent that was given, by itself and with its version', () => {
		given()
			.when({ ...register, consents: [{ purpose: 'contact', version: 1 }] })
			.then(ayse.registered, profileSaved, ayse.consented('contact'));
	});

	it('[C2] needs the privacy notice to have been shown', () => {
		given()
			.when({ ...register, noticeShown: false })
			.refused('notice-not-shown');
	});

	it('[C7] on the own phone is possible before the doors open, at a kiosk not yet', () => {
		given().at('07:00').when(register).accepted();
		given()
			.at('07:00')
			.when({ ...register, checkIn: kiosk })
			.refused('not-yet-open');
	});

	it('[C2] ends with the fair', () => {
		given().at('16:00').when(register).accepted();
		given().at('16:00:01').when(register).refused('fair-over');
	});

	it('[C7] gives everybody another call sign', () => {
		given(jonas.registered)
			.when(register)
			.then({ ...unsigned, callSign: 'B 51' as CallSign }, profileSaved);
	});

	it('[C8] gives no badge twice', () => {
		given(jonas.registered)
			.when({ ...register, badge: jonas.badge })
			.refused('badge-taken');
	});
});

describe('importing', () => {
	const imported = { type: 'import-registration', visitor: ayse.id, badge: newBadge } as const;

	it('[C9] takes the code of another ticket system as a badge', () => {
		given()
			.when(imported)
			.then({
				type: 'visitor-registered',
				visitor: ayse.id,
				badge: newBadge,
				callSign: 'A 10' as CallSign,
				imported: true
			})
			.when({ type: 'check-in', badge: newBadge, device: kiosk })
			.then(ayse.cameIn());
	});

	it('[C9] takes each code once', () => {
		given(jonas.registered)
			.when({ ...imported, badge: jonas.badge })
			.refused('badge-taken');
	});
});

describe('a lost badge', () => {
	const replace = { type: 'replace-badge', visitor: ayse.id, badge: newBadge } as const;

	it('[C8] is replaced without losing places', () => {
		given(ayse.checkedIn, ayse.joined(buergeramt))
			.when(replace)
			.then(ayse.gotBadge(newBadge))
			.when({ type: 'leave-queue', visitor: ayse.id, booth: buergeramt })
			.then(ayse.lost(buergeramt, 'left'));
	});

	it('[C8] is replaced with a new phone link when the old one is lost too', () => {
		const link = 'L-NEW' as LinkId;
		given(ayse.checkedIn)
			.when({ ...replace, link })
			.then(ayse.gotBadge(newBadge), { type: 'link-issued', visitor: ayse.id, link });
	});

	it('[C8] does not start a talk any more', () => {
		given(frauMeyer.seated, ayse.checkedIn, ayse.gotBadge(newBadge))
			.when({
				type: 'start-talk',
				...frauMeyer.there,
				talk: ayse.talkAt(buergeramt),
				badge: ayse.badge
			})
			.refused('revoked-badge');
	});

	it('[C8] is not replaced by a badge that exists, not even by itself', () => {
		given(ayse.checkedIn, jonas.checkedIn)
			.when({ ...replace, badge: jonas.badge })
			.refused('badge-taken')
			.when({ ...replace, badge: ayse.badge })
			.refused('badge-taken');
	});

	it('[C2] is blocked until somebody unblocks it', () => {
		const scan = { type: 'check-in', badge: ayse.badge, device: kiosk } as const;
		given(ayse.registered)
			.when({ type: 'block-badge', visitor: ayse.id })
			.accepted()
			.when(scan)
			.refused('blocked-badge')
			.when({ type: 'unblock-badge', visitor: ayse.id })
			.accepted()
			.when(scan)
			.accepted();
	});
});

it('[C2] cancels a registration of somebody who is not inside', () => {
	const cancel = { type: 'cancel-registration', visitor: ayse.id } as const;
	given(ayse.registered).when(cancel).then(ayse.cancelled);
	given(ayse.checkedIn).when(cancel).refused('already-checked-in');
	given(ayse.checkedIn, ayse.joined(gartenamt), ayse.left())
		.when(cancel)
		.then(ayse.lost(gartenamt, 'removed'), ayse.cancelled);
});

describe('consent', () => {
	const withdraw = { type: 'withdraw-consent', visitor: ayse.id, purpose: 'profile' } as const;
	const give = { type: 'give-consent', visitor: ayse.id, purpose: 'profile', version: 1 } as const;

	it('[C7] is given and withdrawn at any time, once', () => {
		given(ayse.checkedIn)
			.when(give)
			.then(ayse.consented('profile'))
			.when(give)
			.refused('already-given')
			.when(withdraw)
			.then({ type: 'consent-withdrawn', visitor: ayse.id, purpose: 'profile' })
			.when(withdraw)
			.refused('nothing-to-withdraw');
	});

	it('[C7] to another version of the text is a consent of its own', () => {
		given(ayse.checkedIn, ayse.consented('profile'))
			.when({ ...give, version: 2 })
			.accepted();
	});
});
