import { describe, it } from 'vitest';
import type { BadgeId } from '../../src/lib/domain/vocabulary';
import { at, record } from '../support/facts';
import { given } from '../support/given';
import { ayse, frauKoch, frauMeyer, herrYilmaz, jonas } from '../support/people';
import { buergeramt, feuerwehr, settings } from '../support/programme';

const talk = ayse.talkAt(buergeramt);
const start = { type: 'start-talk', ...frauMeyer.there, talk } as const;
const byBadge = { ...start, badge: ayse.badge };
const end = { type: 'end-talk', ...frauMeyer.there } as const;
const extend = { type: 'extend-talk', ...frauMeyer.there } as const;
const called = [
	frauMeyer.seated,
	ayse.checkedIn,
	ayse.joined(buergeramt, '09:30'),
	ayse.called(frauMeyer)
] as const;
const started = {
	type: 'talk-started',
	talk,
	visitor: ayse.id,
	booth: buergeramt,
	seat: frauMeyer.seat,
	endsAt: at('10:08'),
	since: at('09:30')
} as const;
const talking = [frauMeyer.seated, ayse.checkedIn, ayse.talking(frauMeyer, '10:00')] as const;

describe('starting a talk', () => {
	it('[T1] takes the badge, or a confirming tap, of the called person', () => {
		given(...called)
			.when(byBadge)
			.then(started);
		given(...called)
			.when(start)
			.then(started);
	});

	it('[T1] asks first when another badge is shown', () => {
		given(...called, jonas.checkedIn)
			.when({ ...start, badge: jonas.badge })
			.refused('different-person');
	});

	it('[T1] takes the other person once that is confirmed, and keeps the called one’s place', () => {
		given(...called, jonas.checkedIn)
			.when({
				...start,
				talk: jonas.talkAt(buergeramt),
				badge: jonas.badge,
				confirmed: true
			})
			.then(ayse.callWithdrawn(buergeramt), jonas.talking(frauMeyer))
			.when({ type: 'leave-queue', visitor: ayse.id, booth: buergeramt })
			.then(ayse.lost(buergeramt, 'left'));
	});

	it('[T1] takes somebody who was not called, once that is confirmed', () => {
		given(frauMeyer.seated, ayse.checkedIn)
			.when(byBadge)
			.refused('different-person')
			.when({ ...byBadge, confirmed: true })
			.then(ayse.talking(frauMeyer));
	});

	it('[T1] needs somebody: called, known, inside and with a valid badge', () => {
		given(frauMeyer.seated, ayse.checkedIn).when(start).refused('nobody-called');
		given(...called)
			.when({ ...start, badge: 'K-UNKNOWN' as BadgeId })
			.refused('unknown-badge');
		given(frauMeyer.seated, ayse.registered).when(byBadge).refused('not-checked-in');
		given(...called, ayse.blocked)
			.when(byBadge)
			.refused('blocked-badge');
	});

	it('[Q5] takes nobody out of a call or a talk elsewhere', () => {
		given(frauMeyer.seated, frauKoch.seated, ayse.checkedIn, ayse.talking(frauKoch))
			.when({ ...byBadge, confirmed: true })
			.refused('busy-elsewhere');
		given(...called, frauKoch.seated)
			.when({
				...byBadge,
				...frauKoch.there,
				talk: ayse.talkAt(feuerwehr),
				confirmed: true
			})
			.refused('busy-elsewhere');
		given(...called, herrYilmaz.seated)
			.when({ ...byBadge, ...herrYilmaz.there, confirmed: true })
			.refused('busy-elsewhere');
	});

	it('[B2] needs a free seat with a representative who is not on break', () => {
		given(...talking, jonas.checkedIn)
			.when({ ...start, badge: jonas.badge, confirmed: true })
			.refused('seat-busy');
		given(frauMeyer.seated, frauMeyer.onBreak(), ayse.checkedIn).when(byBadge).refused('on-break');
		given(ayse.checkedIn).when(byBadge).refused('seat-not-yours');
	});

	it('[Q10] happens once for a pair, unless the representative invites again', () => {
		const invite = { type: 'invite-again', visitor: ayse.id, booth: buergeramt } as const;
		given(...talking, ayse.talked(buergeramt, '10:08'))
			.at('10:20')
			.when({ ...byBadge, confirmed: true })
			.refused('already-met')
			.when(invite)
			.then(ayse.invitedAgain(buergeramt))
			.when(invite)
			.then()
			.when({ type: 'join-queue', visitor: ayse.id, booth: buergeramt })
			.then(ayse.joined(buergeramt))
			.when({ type: 'call-next', ...frauMeyer.there })
			.then(ayse.called(frauMeyer))
			.when(byBadge)
			.accepted()
			.when(end)
			.accepted()
			.when({ type: 'join-queue', visitor: ayse.id, booth: buergeramt })
			.refused('already-met');
	});

	it('[Q10] invites again only whom one has talked to', () => {
		given(...called)
			.when({ type: 'invite-again', visitor: ayse.id, booth: buergeramt })
			.refused('unknown-visitor');
	});

	it('[Q8] leaves somebody who was invited again free to leave the queue and to come back', () => {
		given(
			...talking,
			ayse.talked(buergeramt, '10:08'),
			ayse.invitedAgain(buergeramt),
			ayse.joined(buergeramt, '10:09'),
			ayse.lost(buergeramt, 'left', '10:10')
		)
			.at('10:11')
			.when({ type: 'join-queue', visitor: ayse.id, booth: buergeramt })
			.accepted();
	});
});

describe('a talk that runs', () => {
	it('[T2] has the target length of the settings', () => {
		given(settings({ talkMinutes: 5 }), ...called)
			.when(start)
			.then({ ...started, endsAt: at('10:05') });
	});

	it('[T2] is extended by four minutes, from its end or from now if that is over', () => {
		given(...talking)
			.at('10:07')
			.when(extend)
			.then({ type: 'talk-extended', talk, endsAt: at('10:12') })
			.when(extend)
			.then({ type: 'talk-extended', talk, endsAt: at('10:16') });
		given(...talking)
			.at('10:20')
			.when(extend)
			.then({ type: 'talk-extended', talk, endsAt: at('10:24') });
	});

	it('[Q8] has no place any more that could be given up', () => {
		given(...called, ayse.talking(frauMeyer))
			.when({ type: 'leave-queue', visitor: ayse.id, booth: buergeramt })
			.refused('not-waiting')
			.when({ type: 'leave-all-queues', visitor: ayse.id })
			.then();
	});

	it('[T2] does not end by itself', () => {
		given(...talking)
			.at('11:00')
			.when({ type: 'let-time-pass' })
			.then();
	});

	it('[T3] ends with one tap', () => {
		given(...talking)
			.at('10:08')
			.when(end)
			.then(ayse.talked(buergeramt))
			.when(end)
			.refused('not-talking')
			.when(extend)
			.refused('not-talking');
	});

	it('[T3] ends with an outcome and a note that only the vault knows', () => {
		given(...talking)
			.when({ ...end, outcome: 'invited-to-apply', note: record('NOTE') })
			.then({ type: 'talk-ended', talk, outcome: 'invited-to-apply', note: record('NOTE') });
	});
});
