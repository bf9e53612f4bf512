import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/lib/domain/settings';
import type {
	AnnouncementId,
	BoothId,
	DepartmentId,
	FairId,
	OpeningId
} from '../../src/lib/domain/vocabulary';
import { record } from '../support/facts';
import { fairAfter, given } from '../support/given';
import { ayse, frauMeyer, herrYilmaz } from '../support/people';
import {
	buergeramt,
	buergerservice,
	feuerwehr,
	feuerwehrAmt,
	gartenamt,
	gruen,
	hours,
	leitstelle,
	planned
} from '../support/programme';

const kita = 'B-KITA' as BoothId;
const plan = {
	type: 'plan-booth',
	booth: buergeramt,
	department: buergerservice,
	number: 1,
	seats: 2
} as const;

describe('the programme', () => {
	it('[B1] gains a booth in the middle of the day, open and with empty seats', () => {
		given(ayse.checkedIn)
			.when({ ...plan, booth: kita, number: 9 })
			.then(planned(kita, buergerservice, 9, 2))
			.when({ type: 'join-queue', visitor: ayse.id, booth: kita })
			.accepted();
	});

	it('[B1] changes a booth and keeps those who wait and those who sit there', () => {
		given(frauMeyer.seated, ayse.checkedIn, ayse.joined(buergeramt))
			.when({ ...plan, number: 7, seats: 4 })
			.accepted()
			.when({ type: 'call-next', ...frauMeyer.there })
			.then(ayse.called(frauMeyer));
	});

	it('[B2] takes no seat away while somebody sits there', () => {
		given(herrYilmaz.seated)
			.when({ ...plan, seats: 1 })
			.refused('booth-still-staffed');
		given(frauMeyer.seated)
			.when({ ...plan, seats: 1 })
			.accepted();
	});

	it('[B3] moves no representative to another department', () => {
		given(frauMeyer.seated)
			.when({ ...plan, department: gruen })
			.refused('booth-still-staffed');
		given()
			.when({ ...plan, department: gruen })
			.accepted();
	});

	it('[B1] has one booth for a number, and departments that exist', () => {
		given()
			.when({ ...plan, number: 3 })
			.refused('id-taken')
			.when({ ...plan, department: 'D-NONE' as DepartmentId })
			.refused('unknown-department');
	});

	it('[A1] has openings of departments, which come and go', () => {
		const opening = 'O-NEW' as OpeningId;
		const fact = {
			type: 'opening-planned',
			opening,
			department: gruen,
			text: record('TEXT')
		} as const;
		given()
			.when({ type: 'plan-opening', opening, department: gruen, text: record('TEXT') })
			.then(fact)
			.when({ type: 'remove-opening', opening })
			.then({ type: 'opening-removed', opening })
			.when({ type: 'remove-opening', opening })
			.refused('unknown-opening')
			.when({
				type: 'plan-opening',
				opening,
				department: 'D-NONE' as DepartmentId,
				text: record('TEXT')
			})
			.refused('unknown-department');
	});

	it('[D4] speaks of texts only by their id', () => {
		const announcement = 'N-1' as AnnouncementId;
		given()
			.when({ type: 'plan-department', department: gruen, text: record('NEW') })
			.then({ type: 'department-planned', department: gruen, text: record('NEW') })
			.when({ type: 'announce', announcement, text: record('GONG') })
			.then({ type: 'announcement-made', announcement, text: record('GONG') });
	});

	it('[Q2] has settings that can be changed one by one', () => {
		given()
			.when({ type: 'change-settings', settings: { maxPlaces: 5 } })
			.then({ type: 'settings-changed', settings: { maxPlaces: 5 } });
	});

	it('[D3] is planned once', () => {
		given()
			.when({
				type: 'plan-fair',
				fair: 'OTHER' as FairId,
				hours,
				settings: defaultSettings,
				text: record('FAIR')
			})
			.refused('id-taken');
	});
});

it('[A1] counts the applications of a department at each of its booths, new ones too', () => {
	const fair = fairAfter(
		ayse.checkedIn,
		ayse.applied(leitstelle),
		planned(kita, feuerwehrAmt, 9, 1),
		planned(gartenamt, feuerwehrAmt, 4, 1)
	);
	const counts = [feuerwehr, kita, gartenamt, buergeramt].map(
		(booth) => fair.booths.get(booth)?.applications
	);
	expect(counts).toEqual([1, 1, 1, 0]);
});

it('[A4] counts a withdrawal where the application was counted, though the opening is gone', () => {
	const fair = fairAfter(
		ayse.checkedIn,
		ayse.applied(leitstelle),
		{ type: 'opening-removed', opening: leitstelle },
		{ type: 'application-withdrawn', application: ayse.applicationFor(leitstelle) }
	);
	expect(fair.booths.get(feuerwehr)?.applications).toBe(0);
});
