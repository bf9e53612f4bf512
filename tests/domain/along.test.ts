import { describe, expect, it } from 'vitest';
import { propose, question } from '../../src/lib/domain/routing/propose';
import { at } from '../support/facts';
import { fairAfter, given, type Past } from '../support/given';
import { ayse, frauKoch, frauMeyer, jonas, olena } from '../support/people';
import { buergeramt, feuerwehr, paused } from '../support/programme';

const along = { type: 'take-me-along', visitor: ayse.id } as const;
const led = { type: 'taken-along', visitor: ayse.id } as const;
const lead = { type: 'lead-visitor', visitor: ayse.id, booth: buergeramt } as const;
const invite = { type: 'invite-visitor', visitor: ayse.id, booth: buergeramt } as const;
const invited = {
	type: 'visitor-invited',
	visitor: ayse.id,
	booth: buergeramt,
	until: at('10:02')
} as const;

describe('take me along', () => {
	it('[R3] is switched on and off, and a second tap changes nothing', () => {
		given(ayse.checkedIn)
			.when(along)
			.then(led)
			.when(along)
			.then()
			.when({ type: 'go-on-alone', visitor: ayse.id })
			.then({ type: 'went-on-alone', visitor: ayse.id })
			.when(lead)
			.refused('not-led');
	});

	it('[R3] leads to a free seat, and closer to one that soon will be', () => {
		given(frauMeyer.seated, ayse.checkedIn, led)
			.when(lead)
			.then(ayse.joined(buergeramt), ayse.called(frauMeyer));
		given(frauMeyer.seated, ayse.checkedIn, led, jonas.checkedIn, jonas.talking(frauMeyer, '09:55'))
			.when(lead)
			.then(
				ayse.joined(buergeramt),
				ayse.promised(buergeramt, 5.2, 2.4, 6.3),
				ayse.askedCloser(frauMeyer)
			)
			.when(lead)
			.refused('busy-elsewhere');
	});

	it('[Q4] never passes somebody who waits there by themselves', () => {
		given(frauMeyer.seated, ayse.checkedIn, led, jonas.checkedIn, jonas.joined(buergeramt))
			.when(lead)
			.refused('others-before');
	});

	it('[Q5] [B1] [Q10] leads nobody who is busy or away, nowhere that is not open, never again', () => {
		const here = [frauMeyer.seated, ayse.checkedIn, led];
		given(...here, frauKoch.seated, ayse.talking(frauKoch))
			.when(lead)
			.refused('busy-elsewhere');
		given(...here, ayse.left('09:30'))
			.when(lead)
			.refused('not-checked-in');
		given(...here, ayse.paused())
			.when(lead)
			.refused('not-callable');
		given(...here, paused(buergeramt))
			.when(lead)
			.refused('booth-not-open');
		given(...here, ayse.talking(frauMeyer), ayse.talked(buergeramt, '09:08'))
			.when(lead)
			.refused('already-met');
		given(ayse.checkedIn, led).when(lead).refused('seat-busy');
	});
});

describe('an invitation', () => {
	it('[R1] holds for a while, and is accepted by joining', () => {
		given(frauMeyer.seated, ayse.checkedIn)
			.when(invite)
			.then(invited)
			.when(invite)
			.refused('already-invited')
			.when({ type: 'join-queue', visitor: ayse.id, booth: buergeramt })
			.then(ayse.joined(buergeramt))
			.when({ type: 'decline-invitation', visitor: ayse.id })
			.refused('not-invited');
	});

	it('[R1] can be declined, and is not repeated', () => {
		const declined = { type: 'invitation-declined', visitor: ayse.id, booth: buergeramt } as const;
		given(frauMeyer.seated, ayse.checkedIn, invited)
			.when({ type: 'decline-invitation', visitor: ayse.id })
			.then(declined);
		expect(proposals(frauMeyer.seated, ayse.checkedIn)).toEqual([invite]);
		expect(proposals(frauMeyer.seated, ayse.checkedIn, declined)).toEqual([]);
	});
});

describe('the router', () => {
	it('[R1] leads each to the booth that fits, where nobody waits', () => {
		const fair = [frauMeyer.seated, frauKoch.seated, ayse.checkedIn, jonas.checkedIn, led];
		expect(proposals(...fair)).toEqual([
			lead,
			{ type: 'invite-visitor', visitor: jonas.id, booth: feuerwehr }
		]);
		expect(proposals(...fair, olena.checkedIn, olena.joined(buergeramt))).not.toContainEqual(lead);
	});
});

/** Everybody fits the Bürgeramt best, then the fire brigade. */
function proposals(...past: Past) {
	const fits = new Map([
		[buergeramt, 0.9],
		[feuerwehr, 0.7]
	]);
	const asked = question(fairAfter(...past), at('10:00'), (_, { id }) => fits.get(id) ?? 0.1);
	return propose(asked, undefined).proposals;
}
