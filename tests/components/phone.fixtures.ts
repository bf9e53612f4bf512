// A visitor's phone in the situations of a day.

import type {
	ApplicationId,
	BoothId,
	CallSign,
	DepartmentId,
	FairId,
	Instant,
	OpeningId,
	SeatNumber
} from '../../src/lib/domain/vocabulary';
import type { PhoneView } from '../../src/lib/views/phone-view';
import type { ProgrammeView } from '../../src/lib/views/programme-view';
import type { Offer, PlaceView } from '../../src/lib/views/shared';
import { conceptNames, reasonsFor } from '../support/reasons';

const MINUTE = 60_000;
export const noon = Date.UTC(2027, 0, 13, 11) as Instant;
export const at = (minutes: number) => (noon + minutes * MINUTE) as Instant;

const department = (id: string, de: string, en: string) => ({
	id: id as DepartmentId,
	name: { de, en },
	about: { de: `${de} stellt sich vor.`, en: `About ${en}.` }
});
const booth = (id: string, number: number, of: string) => ({
	id: id as BoothId,
	number,
	department: of as DepartmentId,
	seats: 2
});
const opening = (id: string, of: string, de: string, en: string) => ({
	id: id as OpeningId,
	department: of as DepartmentId,
	title: { de, en },
	tasks: ['Bäume pflegen'],
	requirements: [{ kind: 'hard' as const, text: { de: 'Führerschein', en: 'Driving licence' } }],
	skills: [],
	wishes: [],
	pay: 'EG 5 TVöD',
	hours: 'both' as const,
	weeklyHours: 39,
	place: 'Stadtpark',
	positions: 2
});

export const programme: ProgrammeView = {
	fair: 'example' as FairId,
	name: { de: 'Jobtag Rheinstadt', en: 'Rheinstadt job day' },
	place: { de: 'Stadthalle', en: 'Civic hall' },
	timeZone: 'Europe/Berlin',
	opens: at(-120),
	closes: at(240),
	rehearsal: false,
	speed: 1,
	legalBasis: 'public-task',
	maxPlaces: 3,
	concepts: conceptNames,
	departments: [department('parks', 'Gartenamt', 'Parks'), department('fire', 'Feuerwehr', 'Fire')],
	booths: [booth('b4', 4, 'parks'), booth('b7', 7, 'fire'), booth('b8', 8, 'fire')],
	openings: [
		opening('gardener', 'parks', 'Gärtner:in', 'Gardener'),
		opening('tree', 'parks', 'Baumpflege', 'Tree care'),
		opening('medic', 'fire', 'Notfallsanitäter:in', 'Paramedic')
	]
};

export const offer = (id: string, more: Partial<Offer> = {}): Offer => ({
	booth: id as BoothId,
	band: 'good',
	reasons: reasonsFor({ met: ['gardening'] }),
	openings: [],
	wait: { from: 5, to: 10 },
	status: 'open',
	...more
});

export const place = (id: string, more: Partial<PlaceView> = {}): PlaceView => ({
	booth: id as BoothId,
	state: 'waiting',
	position: 3,
	wait: { from: 10, to: 15 },
	boothStatus: 'open',
	...more
});

export const call = {
	booth: 'b7' as BoothId,
	seat: 2 as SeatNumber,
	calledAt: noon,
	until: at(3),
	repeated: false
};

export const application = {
	application: 'a1' as ApplicationId,
	number: 42,
	opening: 'gardener' as OpeningId,
	department: 'parks' as DepartmentId,
	state: 'received' as const,
	since: at(-5),
	at: at(-5)
};

export const inside: PhoneView = {
	now: noon,
	callSign: 'B 47' as CallSign,
	presence: 'inside',
	doors: 'open',
	badgeCode: 'K7QM2F9AD4X',
	places: [],
	priority: false,
	offers: [offer('b4'), offer('b7'), offer('b8', { band: 'look' })],
	notices: [],
	talks: [],
	applications: [],
	documents: [],
	consents: {},
	profile: {
		language: 'de',
		skills: ['gardening'],
		wishes: ['outdoors'],
		workingTime: 'full',
		spoken: ['de']
	},
	announcements: []
};
