// A fair small enough to know by heart: two departments, three booths, one opening each, two badges sent out before.

export const BOOTHS = {
	library: 'b-library',
	archive: 'b-archive',
	gardens: 'b-gardens'
} as const;
export const DEPARTMENTS = { culture: 'culture', green: 'green' } as const;
export const OPENINGS = { librarian: 'o-librarian', gardener: 'o-gardener' } as const;
export const SENT_OUT = ['TICKET-0001', 'TICKET-0002'] as const;

const text = (de: string, en: string) => ({ de, en });

export const openingText = (title: string) => ({
	title: text(title, title),
	tasks: ['Menschen helfen'],
	requirements: [{ kind: 'wanted' as const, text: text('Freude an Menschen', 'Joy in people') }],
	skills: ['advising' as const],
	wishes: ['with-people' as const],
	pay: 'TVöD E9a',
	hours: 'full' as const,
	weeklyHours: 39,
	place: 'Rathaus',
	positions: 1
});

export const smallFair = (sentOut: readonly string[] = SENT_OUT) => ({
	format: 1,
	fair: {
		id: 'small-fair',
		name: text('Kleine Messe', 'Small fair'),
		place: text('Rathaus', 'Town hall'),
		date: 'today',
		timeZone: 'Europe/Berlin',
		opens: '09:00',
		closes: '16:00',
		rehearsal: true,
		legalBasis: 'public-task',
		settings: {}
	},
	departments: [
		{ id: DEPARTMENTS.culture, name: text('Kultur', 'Culture'), about: text('Bücher', 'Books') },
		{ id: DEPARTMENTS.green, name: text('Grün', 'Green'), about: text('Bäume', 'Trees') }
	],
	booths: [
		{ id: BOOTHS.library, number: 1, department: DEPARTMENTS.culture, seats: 2 },
		{ id: BOOTHS.archive, number: 2, department: DEPARTMENTS.culture, seats: 1 },
		{ id: BOOTHS.gardens, number: 3, department: DEPARTMENTS.green, seats: 2 }
	],
	openings: [
		{ id: OPENINGS.librarian, department: DEPARTMENTS.culture, ...openingText('Bibliothekar:in') },
		{ id: OPENINGS.gardener, department: DEPARTMENTS.green, ...openingText('Gärtner:in') }
	],
	registrations: sentOut.map((code) => ({ code }))
});
