import { describe, expect, it } from 'vitest';
import { touched } from '../../src/lib/domain/topics';
import { at, type Fact } from '../support/facts';
import { fairAfter } from '../support/given';
import { ayse, frauKoch, frauMeyer, jonas } from '../support/people';
import {
	buergeramt,
	buergeramtSued,
	feuerwehr,
	gartenamt,
	planned,
	buergerservice,
	sachbearbeitung
} from '../support/programme';

/** The screens that the last fact touches. */
function touchedBy(last: Fact, ...past: Fact[]) {
	const { booths, visitors, farBooths, isProgramme } = touched(
		fairAfter(...past, last),
		last(at('09:00'))
	);
	return { booths: [...booths], visitors: [...visitors], far: [...farBooths], isProgramme };
}
const waiting = [
	frauMeyer.seated,
	ayse.checkedIn,
	ayse.joined(buergeramt),
	ayse.joined(gartenamt)
] as const;
const nothing = { booths: [], visitors: [], far: [], isProgramme: false };

describe('the screens that a fact touches', () => {
	it('[Q5] are those of the booth, of the visitor, and of the other booths where they wait', () => {
		expect(touchedBy(ayse.called(frauMeyer), ...waiting)).toEqual({
			...nothing,
			booths: [buergeramt],
			visitors: [ayse.id],
			far: [gartenamt]
		});
	});

	it('[Q8] are all booths where somebody waits who leaves or pauses', () => {
		expect(touchedBy(ayse.paused(), ...waiting)).toEqual({
			...nothing,
			visitors: [ayse.id],
			far: [buergeramt, gartenamt]
		});
	});

	it('[T3] are those of a talk that is known by its id', () => {
		expect(touchedBy(ayse.talked(buergeramt), ...waiting, ayse.talking(frauMeyer))).toEqual({
			...nothing,
			booths: [buergeramt],
			visitors: [ayse.id],
			far: [gartenamt]
		});
	});

	it('[T5] are those of booths that may still show the profile', () => {
		const past = [frauKoch.seated, ayse.checkedIn, ayse.talking(frauKoch), ayse.talked(feuerwehr)];
		expect(touchedBy(ayse.forgotten, ...past)).toMatchObject({ far: [feuerwehr] });
	});

	it('[T3] are those of both booths when somebody is handed over', () => {
		const past = [frauMeyer.seated, ayse.checkedIn, ayse.talking(frauMeyer)];
		const { booths, far } = touchedBy(ayse.handedOver(buergeramt, feuerwehr), ...past);
		expect([...booths, ...far].sort()).toEqual([buergeramt, feuerwehr].sort());
	});

	it('[A1] are those of the department that an application goes to', () => {
		expect(touchedBy(jonas.applied(sachbearbeitung), jonas.checkedIn)).toEqual({
			...nothing,
			visitors: [jonas.id],
			far: [buergeramt, buergeramtSued]
		});
	});

	it('[A4] are those of whoever withdraws one, and of its department', () => {
		const withdrawn: Fact = (at) => [
			{ type: 'application-withdrawn', application: jonas.applicationFor(sachbearbeitung), at }
		];
		expect(touchedBy(withdrawn, jonas.checkedIn, jonas.applied(sachbearbeitung))).toEqual({
			...nothing,
			visitors: [jonas.id],
			far: [buergeramt, buergeramtSued]
		});
	});

	it('[B1] are all that show the programme when it changes', () => {
		expect(touchedBy(planned(gartenamt, buergerservice, 4, 3))).toMatchObject({
			booths: [gartenamt],
			isProgramme: true
		});
	});
});
