// A small fair of two departments, as its organisers and its help desk would be shown it.

import type { ConceptId } from '$lib/domain/concept';
import { defaultSettings } from '$lib/domain/settings';
import { MINUTE } from '$lib/domain/vocabulary';
import type {
	Actor,
	BoothId,
	CallSign,
	DepartmentId,
	DeviceId,
	FairId,
	Instant,
	OpeningId,
	SeatNumber
} from '$lib/domain/vocabulary';
import type {
	LogLine,
	OrganiserBooth,
	OrganiserDevice,
	OrganiserView
} from '$lib/views/organiser-view';
import type { ProgrammeView } from '$lib/views/programme-view';
import { conceptNames } from '../support/reasons';

export const now = Date.UTC(2027, 0, 13, 12, 17) as Instant;
export const ago = (minutes: number) => (now - minutes * MINUTE) as Instant;

export const youth = 'jugendamt' as DepartmentId;
export const fire = 'feuerwehr' as DepartmentId;
export const youthBooth = 'b02' as BoothId;
export const fireBooth = 'b03' as BoothId;
export const kita = 'o-kita' as OpeningId;
export const leitstand = 'd-organiser' as DeviceId;
export const kiosk = 'd-kiosk' as DeviceId;

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
		{
			id: youth,
			name: { de: 'Jugendamt', en: 'Youth Welfare Office' },
			about: { de: 'Wir schützen Kinder.', en: 'We protect children.' }
		},
		{
			id: fire,
			name: { de: 'Feuerwehr', en: 'Fire Service' },
			about: { de: 'Wir löschen und retten.', en: 'We fight fires and rescue.' }
		}
	],
	booths: [
		{ id: youthBooth, number: 2, department: youth, seats: 2 },
		{ id: fireBooth, number: 3, department: fire, seats: 2 }
	],
	openings: [
		{
			id: kita,
			department: youth,
			title: { de: 'Erzieher:in', en: 'Early years educator' },
			tasks: ['Kinder begleiten', 'Mit Eltern sprechen'],
			requirements: [
				{
					kind: 'hard',
					text: { de: 'Staatliche Anerkennung', en: 'State recognition' },
					anyOf: ['educator-recognised' as ConceptId]
				}
			],
			skills: ['childcare'],
			wishes: ['with-children'],
			pay: 'S 8a TVöD',
			hours: 'both',
			weeklyHours: 39,
			place: 'Ganze Stadt',
			isCityWide: true,
			asks: {
				essential: ['childcare' as ConceptId],
				wanted: [],
				occupations: ['educator' as ConceptId]
			},
			offers: ['steady'],
			positions: 12
		}
	]
};

export const booth = (given: Partial<OrganiserBooth> = {}): OrganiserBooth => ({
	booth: youthBooth,
	status: 'open',
	seatsPresent: 2,
	waiting: 4,
	wait: { from: 15, to: 20 },
	seats: [
		{ seat: 1 as SeatNumber, state: 'talking', since: ago(6), overdue: false },
		{ seat: 2 as SeatNumber, state: 'free', since: ago(1), overdue: false }
	],
	onHold: 1,
	longestWaitMinutes: 12,
	talks: 31,
	applications: 5,
	promises: null,
	...given
});

export const device = (given: Partial<OrganiserDevice> = {}): OrganiserDevice => ({
	device: kiosk,
	role: 'kiosk',
	name: 'Kiosk Eingang',
	online: true,
	pairedAt: ago(200),
	...given
});

export const line = (seq: number, given: Partial<LogLine>): LogLine => ({
	seq,
	at: ago(seq),
	by: `kiosk:${kiosk}` as Actor,
	command: 'check-in',
	...given
});

export const organiserView = (given: Partial<OrganiserView> = {}): OrganiserView => ({
	now,
	doors: 'open',
	figures: {
		registered: 612,
		inside: 287,
		waiting: 143,
		talking: 41,
		talks: 1_042,
		applications: 214,
		missedCalls: 37,
		longestWaitMinutes: 12,
		withoutTalk: 2
	},
	booths: [booth(), booth({ booth: fireBooth, longestWaitMinutes: 4 })],
	withoutTalk: [{ callSign: 'B 47' as CallSign, insideMinutes: 52, places: 0, why: 'not-waiting' }],
	suggestions: [],
	roundPlan: [],
	promises: null,
	announcements: [],
	settings: defaultSettings,
	devices: [
		device(),
		device({ device: leitstand, role: 'organiser', name: 'Leitstand 1', online: false })
	],
	log: [],
	durable: true,
	matching: { by: 'built-in', hash: '0123456789ab' },
	...given
});
