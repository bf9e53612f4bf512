// A booth of the youth office with three seats, as its tablet would be shown it.

import type {
	ApplicationId,
	BoothId,
	CallSign,
	DepartmentId,
	DeviceId,
	FairId,
	Instant,
	OpeningId,
	SeatNumber,
	TalkId,
	VisitorId
} from '$lib/domain/vocabulary';
import { MINUTE, SECOND } from '$lib/domain/vocabulary';
import type { BoothView, Person, SeatView, Waiting } from '$lib/views/booth-view';
import type { ProgrammeView } from '$lib/views/programme-view';
import { conceptNames, reasonsFor } from '../support/reasons';

export const now = Date.UTC(2027, 0, 13, 10, 20) as Instant;
const ago = (minutes: number) => (now - minutes * MINUTE) as Instant;
const inSeconds = (seconds: number) => (now + seconds * SECOND) as Instant;

export const myDevice = 'tablet-1' as DeviceId;
export const youthBooth = 'b02' as BoothId;
const youth = 'jugendamt' as DepartmentId;
const kita = 'o-kita' as OpeningId;

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
	departments: [
		['soziales', 'Amt für Soziales', 'Social Services'],
		['jugendamt', 'Jugendamt', 'Youth Welfare Office'],
		['garten', 'Garten-, Friedhofs- und Forstamt', 'Parks, Cemeteries and Forests']
	].map(([id = '', de = '', en = '']) => ({
		id: id as DepartmentId,
		name: { de, en },
		about: { de, en }
	})),
	booths: ['soziales', 'jugendamt', 'garten'].map((department, index) => ({
		id: `b0${String(index + 1)}` as BoothId,
		number: index + 1,
		department: department as DepartmentId,
		seats: 3
	})),
	openings: [
		{
			id: kita,
			department: youth,
			title: { de: 'Erzieher:in in der Kita', en: 'Early years educator' },
			tasks: [],
			requirements: [],
			skills: ['childcare'],
			wishes: ['with-children'],
			pay: 'S 8a TVöD-SuE',
			hours: 'both',
			weeklyHours: 39,
			place: 'Rheinstadt',
			positions: 12
		}
	]
};

/** Shares the profile. */
export const ayse: Person = {
	visitor: 'v-ayse' as VisitorId,
	callSign: 'B 47' as CallSign,
	profile: {
		language: 'de',
		skills: ['childcare', 'music', 'first-aid'],
		wishes: ['with-children', 'in-a-team'],
		workingTime: 'part',
		spoken: ['de', 'tr'],
		words: 'Ich habe acht Jahre in einer Kita in Ankara gearbeitet und singe gern mit Kindern.'
	},
	fit: {
		band: 'good',
		reasons: {
			...reasonsFor({
				met: ['childcare'],
				wishes: ['with-children'],
				learnable: ['administration']
			}),
			workingTime: 'right'
		},
		openings: [kita]
	},
	applications: []
};

/** Shares nothing. */
export const jan: Person = {
	visitor: 'v-jan' as VisitorId,
	callSign: 'K 112' as CallSign,
	applications: []
};

/** Was sent by another booth, and has applied here with a name. */
export const mia: Person = {
	visitor: 'v-mia' as VisitorId,
	callSign: 'T 08' as CallSign,
	name: 'Mia Vogel',
	handover: { from: 'b03' as BoothId, note: 'Möchte lieber mit Kindern als mit Bäumen arbeiten.' },
	applications: [{ application: 'a-1' as ApplicationId, opening: kita }]
};

const waiting = (person: Person, state: Waiting['state'], minutes: number): Waiting => ({
	...person,
	state,
	since: ago(minutes)
});
const stranger = (callSign: string): Person => ({
	visitor: `v-${callSign.replace(' ', '')}` as VisitorId,
	callSign: callSign as CallSign,
	applications: []
});

export const queue: readonly Waiting[] = [
	{ ...waiting(ayse, 'waiting', 14), exception: 'returned' },
	waiting(jan, 'waiting', 9),
	waiting(mia, 'waiting', 4),
	waiting(stranger('H 63'), 'busy-elsewhere', 12),
	waiting(stranger('W 20'), 'on-hold', 21),
	waiting(stranger('A 91'), 'paused', 6)
];

const seat = (number: number, more: Partial<SeatView>): SeatView => ({
	seat: number as SeatNumber,
	state: 'absent',
	since: ago(30),
	...more
});
export const mine = (more: Partial<SeatView>): SeatView =>
	seat(2, { device: myDevice, state: 'free', ...more });

export const called = (more: Partial<NonNullable<SeatView['call']>> = {}): SeatView =>
	mine({
		state: 'calling',
		person: ayse,
		call: { calledAt: ago(1), until: inSeconds(120), repeated: false, ...more }
	});

/** `left`: seconds until the talk's end, below zero after it. */
export const talking = (left: number, person: Person = ayse): SeatView =>
	mine({
		state: 'talking',
		person,
		talk: {
			talk: 't-1' as TalkId,
			startedAt: inSeconds(left - 480),
			endsAt: inSeconds(left),
			extended: false
		}
	});

const neighbour = seat(1, { device: 'tablet-9' as DeviceId, state: 'talking' });

export const boothView = (own: SeatView = mine({}), more: Partial<BoothView> = {}): BoothView => ({
	now,
	booth: {
		booth: youthBooth,
		status: 'open',
		seatsPresent: 2,
		waiting: 3,
		wait: { from: 10, to: 15 }
	},
	number: 2,
	department: youth,
	seats: [neighbour, own, seat(3, {})],
	queue,
	ended: [
		{
			talk: 't-9' as TalkId,
			visitor: 'v-9' as VisitorId,
			callSign: 'C 31' as CallSign,
			seat: 2 as SeatNumber,
			startedAt: ago(19),
			endedAt: ago(11),
			outcome: 'wants-to-apply',
			invitedAgain: false
		},
		{
			talk: 't-8' as TalkId,
			visitor: 'v-8' as VisitorId,
			callSign: 'P 77' as CallSign,
			seat: 2 as SeatNumber,
			startedAt: ago(30),
			endedAt: ago(22),
			outcome: 'not-now',
			invitedAgain: true
		}
	],
	today: { talks: 14, applications: 5, missed: 1, meanTalkMinutes: 7.4 },
	announcements: [],
	closed: [],
	...more
});
