import { describe, expect, it } from 'vitest';
import { nextDeadline } from '../../src/lib/domain/time';
import { at } from '../support/facts';
import { fairAfter, given } from '../support/given';
import { ayse, frauKoch, frauMeyer, jonas, karim, olena } from '../support/people';
import { bibliothek, buergeramt, feuerwehr, gartenamt, paused } from '../support/programme';

const called = [
	frauMeyer.seated,
	ayse.checkedIn,
	ayse.joined(buergeramt),
	ayse.called(frauMeyer, '10:00')
] as const;

describe('what happens by itself', () => {
	it('[K4] is expected at the time of the next deadline', () => {
		const deadlines = [
			fairAfter(),
			fairAfter(...called),
			fairAfter(...called, ayse.callRepeated(buergeramt, '10:01:30')),
			fairAfter(...called, ayse.missed(buergeramt, '10:03')),
			fairAfter(...called, ayse.missed(buergeramt, '10:03'), ayse.holdExpired(buergeramt, '10:13')),
			fairAfter(jonas.checkedIn, jonas.paused('10:00')),
			fairAfter(jonas.checkedIn, jonas.joined(buergeramt), jonas.left('10:00')),
			fairAfter(jonas.checkedIn, jonas.left('10:00')),
			fairAfter(paused(gartenamt, '10:40')),
			fairAfter(paused(gartenamt))
		].map((fair) => nextDeadline(fair, at('10:00')));
		expect(deadlines).toEqual([
			undefined,
			at('10:01:30'),
			at('10:03'),
			at('10:13'),
			undefined,
			at('10:15'),
			at('10:20'),
			undefined,
			at('10:40'),
			undefined
		]);
	});

	it('[K4] is no longer expected of somebody for whom it has ended', () => {
		const ended = [
			fairAfter(...called, ayse.callWithdrawn(buergeramt)),
			fairAfter(...called, ayse.talking(frauMeyer)),
			fairAfter(...called, ayse.missed(buergeramt), ayse.returned(buergeramt)),
			fairAfter(jonas.checkedIn, jonas.paused(), { type: 'visitor-resumed', visitor: jonas.id }),
			fairAfter(jonas.checkedIn, jonas.joined(gartenamt), jonas.left(), jonas.cameIn()),
			fairAfter(jonas.checkedIn, jonas.paused(), jonas.forgotten)
		];
		expect(ended.map(({ expecting }) => expecting.size)).toEqual([0, 0, 0, 0, 0, 0]);
	});

	it('[D3] happens after a long standstill in the order in which it was due, each once', () => {
		given(
			...called,
			frauKoch.seated,
			jonas.checkedIn,
			jonas.paused('09:50'),
			karim.checkedIn,
			karim.joined(gartenamt),
			karim.joined(bibliothek),
			karim.left('09:55'),
			olena.checkedIn,
			olena.joined(feuerwehr),
			olena.called(frauKoch, '09:30'),
			olena.missed(feuerwehr, '09:33'),
			paused(buergeramt, '10:10')
		)
			.at('11:00')
			.when({ type: 'let-time-pass' })
			.then(
				olena.holdExpired(feuerwehr),
				ayse.missed(buergeramt),
				{ type: 'visitor-resumed', visitor: jonas.id },
				{ type: 'booth-opened', booth: buergeramt },
				karim.lost(gartenamt, 'away'),
				karim.lost(bibliothek, 'away')
			)
			.when({ type: 'let-time-pass' })
			.then();
	});
});
