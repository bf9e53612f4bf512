// A fair of eight booths as a kiosk would be shown it, and people who stand in front of it.

import type {
	BoothId,
	CallSign,
	DepartmentId,
	FairId,
	Instant,
	OpeningId,
	SeatNumber
} from '$lib/domain/vocabulary';
import { MINUTE } from '$lib/domain/vocabulary';
import type { KioskVisit } from '$lib/views/kiosk-view';
import type { ProgrammeView } from '$lib/views/programme-view';
import type { CallView, Offer, PlaceView } from '$lib/views/shared';
import type { Person } from '../../src/routes/kiosk/flow';
import { conceptNames, reasonsFor } from '../support/reasons';

export const now = Date.UTC(2027, 0, 13, 10, 20) as Instant;

const NAMES = [
	['Amt für Soziales', 'Social Services'],
	['Jugendamt', 'Youth Welfare Office'],
	['Feuerwehr', 'Fire Service'],
	['Gartenamt', 'Parks'],
	['Bürgerbüro', 'Citizens’ Services'],
	['Stadtkasse', 'Treasury'],
	['Zentralbibliothek', 'Library'],
	['Zahnärztlicher Dienst', 'Dental Service']
] as const;

const department = (index: number) => `d${String(index + 1)}` as DepartmentId;
export const booth = (number: number) => `b${String(number)}` as BoothId;
export const kita = 'o-kita' as OpeningId;
export const fire = 'o-fire' as OpeningId;

const opening = (
	id: OpeningId,
	of: number,
	title: ProgrammeView['openings'][number]['title']
): ProgrammeView['openings'][number] => ({
	id,
	department: department(of),
	title,
	tasks: [],
	requirements: [],
	skills: ['childcare'],
	wishes: ['with-children'],
	pay: 'S 8a TVöD-SuE',
	hours: 'both',
	weeklyHours: 39,
	place: 'Rheinstadt',
	positions: 12
});

export const programme: ProgrammeView = {
	fair: 'fair' as FairId,
	name: { de: 'Job-Speed-Dating der Stadt Rheinstadt', en: 'City of Rheinstadt Job Speed Dating' },
	place: { de: 'Stadthalle', en: 'Civic Hall' },
	timeZone: 'Europe/Berlin',
	opens: Date.UTC(2027, 0, 13, 9) as Instant,
	closes: Date.UTC(2027, 0, 13, 15) as Instant,
	rehearsal: false,
	speed: 1,
	legalBasis: 'public-task',
	maxPlaces: 3,
	concepts: conceptNames,
	departments: NAMES.map(([de, en], index) => ({
		id: department(index),
		name: { de, en },
		about: { de, en }
	})),
	booths: NAMES.map((_, index) => ({
		id: booth(index + 1),
		number: index + 1,
		department: department(index),
		seats: 3
	})),
	openings: [
		opening(kita, 1, { de: 'Erzieher:in in der Kita', en: 'Early years educator' }),
		opening(fire, 2, { de: 'Brandmeister:in', en: 'Firefighter' })
	]
};

const offer = (number: number, more: Partial<Offer> = {}): Offer => ({
	booth: booth(number),
	band: 'look',
	openings: [],
	wait: { from: 5, to: 10 },
	status: 'open',
	...more
});

export const matched: readonly Offer[] = [
	offer(2, {
		band: 'good',
		reasons: reasonsFor({ met: ['childcare'], wishes: ['with-children'], learnable: ['music'] }),
		openings: [kita]
	}),
	offer(1, { band: 'partly', reasons: reasonsFor({ wishes: ['with-people'] }), wait: null }),
	offer(3, { status: 'closed' }),
	...[4, 5, 6, 7, 8].map((number) => offer(number))
];
export const unmatched: readonly Offer[] = NAMES.map((_, index) => offer(index + 1));

export const place = (number: number, more: Partial<PlaceView> = {}): PlaceView => ({
	booth: booth(number),
	state: 'waiting',
	position: 3,
	wait: { from: 10, to: 15 },
	boothStatus: 'open',
	...more
});

export const call: CallView = {
	booth: booth(5),
	seat: 2 as SeatNumber,
	calledAt: now,
	until: (now + 3 * MINUTE) as Instant,
	repeated: false
};

export const visit = (more: Partial<KioskVisit> = {}): KioskVisit => ({
	visit: 'ayse',
	scope: 'new',
	callSign: 'B 47' as CallSign,
	checkedInAt: Date.UTC(2027, 0, 13, 9, 12) as Instant,
	canUndo: true,
	places: [],
	priority: false,
	offers: matched,
	...more
});

export const returning = (more: Partial<KioskVisit> = {}): KioskVisit =>
	visit({ scope: 'returning', canUndo: false, offers: unmatched, ...more });

/** Registered at this kiosk a minute ago. */
export const ayse: Person = {
	visit: 'ayse',
	isNew: true,
	callSign: 'B 47' as CallSign,
	badgeCode: 'K7QM2F9AD4X',
	badgeQr: 'HS1:RHEINSTADT:K7QM2F9AD4X',
	link: '/me/a-secret-nobody-guesses'
};
