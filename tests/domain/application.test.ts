import { describe, expect, it } from 'vitest';
import type { ApplicationId, OpeningId } from '../../src/lib/domain/vocabulary';
import { record } from '../support/facts';
import { fairAfter, given } from '../support/given';
import { ayse, jonas } from '../support/people';
import { leitstelle, sachbearbeitung } from '../support/programme';

const apply = (...wanted: OpeningId[]) =>
	({
		type: 'apply',
		visitor: ayse.id,
		applications: wanted.map((opening) => ({ application: ayse.applicationFor(opening), opening })),
		contact: record('CONTACT-AYSE')
	}) as const;
const withdraw = {
	type: 'withdraw-application',
	visitor: ayse.id,
	application: ayse.applicationFor(leitstelle)
} as const;
const withdrawn = {
	type: 'application-withdrawn',
	application: ayse.applicationFor(leitstelle)
} as const;

describe('applying', () => {
	it('[A1] is for one or more openings at once', () => {
		given(ayse.checkedIn)
			.when(apply(leitstelle, sachbearbeitung))
			.then(ayse.applied(leitstelle, 1), ayse.applied(sachbearbeitung, 2));
	});

	it('[A1] is possible before, during and after the visit', () => {
		given(ayse.registered).when(apply(leitstelle)).accepted();
		given(ayse.checkedIn, ayse.left()).at('18:00').when(apply(leitstelle)).accepted();
	});

	it('[A1] keeps what one is reached by for the next time', () => {
		const fair = fairAfter(ayse.checkedIn, ayse.applied(leitstelle));
		expect(fair.visitors.get(ayse.id)?.contact).toBe(record('CONTACT-AYSE'));
	});

	it('[A3] gives every application of the fair a number of its own', () => {
		given(ayse.checkedIn, jonas.checkedIn, jonas.applied(leitstelle, 1))
			.when(apply(leitstelle))
			.then(ayse.applied(leitstelle, 2));
	});

	it('[A1] happens once for an opening that exists', () => {
		given(ayse.checkedIn, ayse.applied(leitstelle))
			.when(apply(leitstelle))
			.refused('already-applied')
			.when(apply(sachbearbeitung, leitstelle))
			.refused('already-applied')
			.when(apply(sachbearbeitung, sachbearbeitung))
			.refused('already-applied')
			.when(apply('O-NONE' as OpeningId))
			.refused('unknown-opening');
	});
});

describe('withdrawing', () => {
	it('[A4] is possible at any time, once', () => {
		given(ayse.checkedIn, ayse.applied(leitstelle), ayse.left())
			.at('18:00')
			.when(withdraw)
			.then(withdrawn)
			.when(withdraw)
			.refused('already-withdrawn');
	});

	it('[A4] is possible after the opening is gone', () => {
		given(ayse.checkedIn, ayse.applied(leitstelle), {
			type: 'opening-removed',
			opening: leitstelle
		})
			.when(withdraw)
			.then(withdrawn);
	});

	it('[A4] leaves one free to apply again, under a new number', () => {
		given(ayse.checkedIn, ayse.applied(leitstelle), withdrawn)
			.when({
				...apply(),
				applications: [{ application: 'A-AGAIN' as ApplicationId, opening: leitstelle }]
			})
			.then({
				type: 'application-made',
				application: 'A-AGAIN' as ApplicationId,
				number: 2,
				visitor: ayse.id,
				opening: leitstelle,
				contact: record('CONTACT-AYSE')
			});
	});

	it('[X2] says the same of a foreign application and of none', () => {
		given(ayse.checkedIn, jonas.checkedIn, jonas.applied(leitstelle))
			.when({ ...withdraw, application: jonas.applicationFor(leitstelle) })
			.refused('unknown-application')
			.when({ ...withdraw, application: 'A-NONE' as ApplicationId })
			.refused('unknown-application');
	});
});
