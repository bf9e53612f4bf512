// A hall of twenty booths, as its wall would be shown it.

import type {
	BoothId,
	CallSign,
	DepartmentId,
	FairId,
	Instant,
	SeatNumber
} from '$lib/domain/vocabulary';
import { MINUTE, SECOND } from '$lib/domain/vocabulary';
import type { DisplayView } from '$lib/views/display-view';
import type { ProgrammeView } from '$lib/views/programme-view';
import type { BoothGlance, Called } from '$lib/views/shared';
import { conceptNames } from '../support/reasons';

export const now = Date.UTC(2027, 0, 13, 10, 20) as Instant;

const names: readonly (readonly [de: string, en: string])[] = [
	['Amt für Soziales', 'Social Services'],
	['Jugendamt', 'Youth Welfare Office'],
	['Feuerwehr und Rettungsdienst', 'Fire and Rescue Service'],
	['Garten-, Friedhofs- und Forstamt', 'Parks, Cemeteries and Forests'],
	['Amt für Einwohnerwesen', 'Citizens’ Services'],
	['Stadtkämmerei und Stadtkasse', 'City Treasury'],
	['Stadtbüchereien', 'City Libraries'],
	['Gesundheitsamt mit Zahnärztlichem Dienst', 'Public Health Office with Dental Service'],
	['Ordnungsamt', 'Public Order Office'],
	['Amt für Digitalisierung und IT', 'Digital Services and IT'],
	['Vermessungs- und Katasteramt', 'Surveying and Land Registry'],
	['Bauaufsichtsamt', 'Building Control'],
	['Amt für Verkehrsmanagement', 'Traffic Management'],
	['Stadtentwässerungsbetrieb', 'City Drainage and Sewage Works'],
	['Sport- und Bäderamt', 'Sports and Pools'],
	['Schulverwaltungsamt', 'Schools Office'],
	['Amt für Migration und Integration', 'Migration and Integration'],
	['Städtische Musikschule', 'City Music School'],
	['Umweltamt', 'Environment Office'],
	['Hauptamt für Personal und Organisation', 'Human Resources and Organisation']
];
const idOf = (number: number) => `b${String(number)}` as BoothId;

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
	departments: names.map(([de, en], index) => ({
		id: `d${String(index + 1)}` as DepartmentId,
		name: { de, en },
		about: { de, en }
	})),
	booths: names.map((_, index) => ({
		id: idOf(index + 1),
		number: index + 1,
		department: `d${String(index + 1)}` as DepartmentId,
		seats: 3
	})),
	openings: []
};

export const call = (
	callSign: string,
	{ booth = 1, seat = 1, secondsAgo = 10, repeated = false } = {}
): Called => ({
	callSign: callSign as CallSign,
	booth: idOf(booth),
	seat: seat as SeatNumber,
	at: (now - secondsAgo * SECOND) as Instant,
	repeated
});

/** As many calls as asked for, each a little older than the one before. */
export const calls = (count: number): Called[] =>
	Array.from({ length: count }, (_, index) =>
		call(
			`${'BKTHWACP'.charAt(index % 8)} ${String(index > 5 ? 104 + index * 7 : 47 + index * 5)}`,
			{
				booth: ((index * 7) % 20) + 1,
				seat: (index % 3) + 1,
				secondsAgo: 8 + index * 13
			}
		)
	);

const glance = (number: number): BoothGlance => {
	const open: BoothGlance = {
		booth: idOf(number),
		status: 'open',
		seatsPresent: 3,
		waiting: number,
		wait: { from: number * 2, to: number * 2 + 5 }
	};
	if (number === 5) return { ...open, status: 'paused', until: (now + 25 * MINUTE) as Instant };
	if (number === 9) return { ...open, status: 'closed', wait: null };
	if (number === 12) return { ...open, seatsPresent: 0, wait: null };
	if (number === 14) return { ...open, wait: { from: 0, to: 0 } };
	return open;
};

export const displayView = (more: Partial<DisplayView> = {}): DisplayView => ({
	now,
	doors: 'open',
	calling: calls(4),
	closer: [],
	last: calls(8).map((one) => ({ ...one, callSign: one.callSign.replace(' ', ' 2') as CallSign })),
	booths: names.map((_, index) => glance(index + 1)),
	announcements: [],
	...more
});
