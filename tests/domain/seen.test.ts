import { describe, expect, it } from 'vitest';
import { decide, emptyFair, evolve } from '../../src/lib/domain/fair';
import { defaultSettings } from '../../src/lib/domain/settings';
import { boothOf, visitorOf } from '../../src/lib/domain/state';
import type { AnnouncementId, BadgeId, FairId, LinkId } from '../../src/lib/domain/vocabulary';
import { at, record, type Fact } from '../support/facts';
import { fairAfter } from '../support/given';
import { ayse, frauKoch, frauMeyer, herrWeber, jonas, karim, olena } from '../support/people';
import { buergeramt, feuerwehr, gartenamt, hours } from '../support/programme';

const ended = [
	frauMeyer.seated,
	ayse.checkedIn,
	ayse.talking(frauMeyer, '09:50'),
	(told) => [
		{
			type: 'talk-ended',
			talk: ayse.talkAt(buergeramt),
			outcome: 'other-department',
			note: record('NOTE'),
			at: told
		}
	],
	(told) => [
		{
			type: 'handed-over',
			visitor: ayse.id,
			from: buergeramt,
			to: gartenamt,
			note: record('HANDOVER'),
			at: told
		}
	]
] satisfies Fact[];
const resumed: Fact = (told) => [{ type: 'talk-resumed', talk: ayse.talkAt(buergeramt), at: told }];

describe('what screens read', () => {
	it('[B2] says of a seat since when it is as it is', () => {
		const past: Fact[] = [
			frauMeyer.seated,
			ayse.checkedIn,
			ayse.joined(buergeramt),
			ayse.called(frauMeyer, '10:00'),
			ayse.callWithdrawn(buergeramt, '10:02'),
			ayse.called(frauMeyer, '10:04'),
			ayse.talking(frauMeyer, '10:05'),
			ayse.talked(buergeramt, '10:15'),
			frauMeyer.onBreak('10:20'),
			frauMeyer.gone('10:30')
		];
		const seen = past.map((_, index) => {
			const seat = boothOf(fairAfter(...past.slice(0, index + 1)), buergeramt).seats[0];
			return [seat?.state, seat?.since];
		});
		expect(seen.slice(3)).toEqual([
			['calling', at('10:00')],
			['free', at('10:02')],
			['calling', at('10:04')],
			['talking', at('10:05')],
			['free', at('10:15')],
			['break', at('10:20')],
			['absent', at('10:30')]
		]);
	});

	it('[K3] has the last eight calls that were met, without those that were a mistake', () => {
		const seats = [frauMeyer, frauKoch, herrWeber];
		const people = [ayse, jonas, olena];
		const talks = people.flatMap((one) =>
			seats.flatMap((seat) => [one.talking(seat), one.talked(seat.booth)])
		);
		const past = [...seats.map(({ seated }) => seated), ...people.map((one) => one.checkedIn)];
		const all = fairAfter(...past, ...talks).met;
		expect(all).toHaveLength(8);
		expect(all.at(-1)).toEqual({
			visitor: olena.id,
			booth: gartenamt,
			seat: herrWeber.seat,
			at: at('09:00')
		});
		const one = fairAfter(...past, ayse.talking(frauMeyer, '09:10'), karim.checkedIn, {
			type: 'talk-started',
			talk: karim.talkAt(feuerwehr),
			visitor: karim.id,
			booth: feuerwehr,
			seat: frauKoch.seat,
			endsAt: at('09:18'),
			at: at('09:10')
		});
		evolve(one, { type: 'talk-undone', talk: ayse.talkAt(buergeramt), at: at('09:11') });
		expect(one.met.map(({ visitor }) => visitor)).toEqual([karim.id]);
	});

	it('[K4] knows that a call was repeated, and when', () => {
		const fair = fairAfter(
			frauMeyer.seated,
			ayse.checkedIn,
			ayse.joined(buergeramt),
			ayse.called(frauMeyer, '10:00'),
			ayse.callRepeated(buergeramt, '10:01:30')
		);
		expect(boothOf(fair, buergeramt).seats[0]?.call).toMatchObject({
			repeats: 1,
			lastAt: at('10:01:30')
		});
	});

	it('[T3] has the note of a hand-over for the other booth', () => {
		expect(visitorOf(fairAfter(...ended), ayse.id).handovers.get(gartenamt)).toEqual({
			from: buergeramt,
			note: record('HANDOVER'),
			at: at('09:00')
		});
	});

	it('[T4] has nothing of an end that was taken back', () => {
		const fair = fairAfter(...ended, resumed);
		const talk = fair.talks.get(ayse.talkAt(buergeramt));
		expect([talk?.endedAt, talk?.outcome, talk?.note]).toEqual([undefined, undefined, undefined]);
		expect(visitorOf(fair, ayse.id).handovers.size).toBe(0);
	});

	it('[T4] has the talk that goes on as the latest', () => {
		const elsewhere = [frauKoch.seated, ayse.talking(frauKoch), ayse.talked(feuerwehr)];
		const fair = fairAfter(...ended, ...elsewhere, resumed);
		expect(visitorOf(fair, ayse.id).talks.at(-1)).toBe(ayse.talkAt(buergeramt));
	});

	it('[T4] has no invitation that was given in a talk which never was', () => {
		const fair = fairAfter(
			frauMeyer.seated,
			ayse.checkedIn,
			ayse.talking(frauMeyer),
			ayse.invitedAgain(buergeramt),
			{ type: 'talk-undone', talk: ayse.talkAt(buergeramt) }
		);
		expect(visitorOf(fair, ayse.id).invitedAgain.size).toBe(0);
	});

	it('[Q11] has no place to restore that was joined again', () => {
		const fair = fairAfter(
			ayse.checkedIn,
			ayse.joined(buergeramt),
			ayse.lost(buergeramt, 'removed'),
			ayse.joined(buergeramt)
		);
		expect(visitorOf(fair, ayse.id).former.size).toBe(0);
	});

	it('[C5] has no check-in that was undone', () => {
		expect(visitorOf(fairAfter(ayse.checkedIn, ayse.undone()), ayse.id).checkIn).toBeUndefined();
	});

	it('[C8] knows one phone link of a person: the latest', () => {
		const link = 'L-NEW' as LinkId;
		expect([...fairAfter(ayse.checkedIn).links]).toEqual([[ayse.link, ayse.id]]);
		const fair = fairAfter(ayse.checkedIn, { type: 'link-issued', visitor: ayse.id, link });
		expect([...fair.links]).toEqual([[link, ayse.id]]);
	});

	it('[D5] has a husk of somebody who was forgotten, which counts and tells nothing', () => {
		const fair = fairAfter(
			...ended,
			ayse.gotBadge('K-NEW' as BadgeId),
			ayse.consented('contact'),
			ayse.askedPriority,
			ayse.joined(feuerwehr),
			ayse.lost(feuerwehr, 'removed'),
			ayse.left(),
			ayse.forgotten
		);
		const { consents, former, handovers, hasPriority, awayUntil, lost } = visitorOf(fair, ayse.id);
		expect([consents.size, former.size, handovers.size, lost.length]).toEqual([0, 0, 0, 0]);
		expect([hasPriority, awayUntil]).toEqual([false, undefined]);
		expect([fair.badges.size, fair.links.size, fair.met.length]).toEqual([0, 0, 0]);
		expect(boothOf(fair, buergeramt).ended).toHaveLength(1);
	});

	it('[B1] has announcements in the order in which they were made', () => {
		const [first, second] = ['N-1', 'N-2'] as AnnouncementId[];
		const fair = fairAfter(
			...[first, second].flatMap((announcement) =>
				announcement
					? [{ type: 'announcement-made' as const, announcement, text: record('TEXT') }]
					: []
			)
		);
		expect(fair.announcements.map(({ id }) => id)).toEqual([first, second]);
	});

	it('[Q2] has the settings that the fair was planned with', () => {
		const fair = emptyFair();
		const settings = { ...defaultSettings, maxPlaces: 1 };
		const plan = { type: 'plan-fair', hours, settings, text: record('FAIR') } as const;
		const decision = decide(fair, { ...plan, fair: 'RATHAUS' as FairId }, at('08:00'));
		if (decision.ok) for (const event of decision.events) evolve(fair, event);
		expect(fair.settings.maxPlaces).toBe(1);
	});
});
