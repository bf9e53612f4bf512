// What the day offers: departments, the seats at their booths with their breaks, and openings.

import { chance, draw, pick, sum, type Chance } from '../chance';
import { popularity, rounded, type WorldConfig } from './config';

export const FIELDS = [
	'Verwaltung',
	'Erziehung',
	'Rettung',
	'Ordnung',
	'IT',
	'Sozialarbeit',
	'Pflege und Medizin',
	'Finanzen',
	'Bau',
	'Technik',
	'Gartenbau',
	'Kultur',
	'Umwelt',
	'Vermessung',
	'Recht',
	'Handwerk'
] as const;

/** How many people and openings there are in each field. */
export const FIELD_WEIGHTS = [10, 6, 4, 5, 5, 5, 4, 4, 3, 3, 2.5, 3, 2, 1.2, 1.5, 3];
/** Skills of one field; a skill's number is field × this + 0 … 7. */
export const SKILLS_OF_FIELD = 8;
/** Skills that belong to no field are numbered from here. */
export const GENERAL_SKILL = 1000;
export const GENERAL_SKILLS = 10;

const NAMES = [
	'Bürgerservice',
	'Jugendamt',
	'Feuerwehr und Rettungsdienst',
	'Ordnungsamt',
	'Schulverwaltung',
	'IT und Digitales',
	'Soziales und Wohnen',
	'Gesundheitsamt',
	'Personal und Organisation',
	'Finanzen und Steuern',
	'Bauaufsicht',
	'Verkehr und Tiefbau',
	'Garten und Friedhof',
	'Kultur und Bibliotheken',
	'Sportamt',
	'Ausländerbehörde',
	'Umwelt und Klima',
	'Kataster und Vermessung',
	'Stadtentwässerung',
	'Rechtsamt',
	'Statistik',
	'Gebäudemanagement',
	'Musikschule',
	'Museen'
];

export type WorldDepartment = {
	readonly id: string;
	readonly name: string;
	readonly popularity: number;
	readonly fields: readonly number[];
	readonly booth: number;
};

/** A representative, who works at one seat of the department's booth. */
export type WorldSeat = {
	readonly id: string;
	readonly department: number;
	readonly from: number;
	readonly to: number;
	readonly break: readonly [from: number, to: number];
};

export type WorldOpening = {
	readonly id: string;
	readonly department: number;
	readonly field: number;
	readonly fieldName: string;
	readonly level: number;
	readonly skills: readonly number[];
	readonly positions: number;
};

type Programme = {
	departments: WorldDepartment[];
	reps: WorldSeat[];
	openings: WorldOpening[];
};

export function planProgramme(config: WorldConfig): Programme {
	const next = chance(config.seed, 'world');
	const liked = popularity(config);
	const seats = shares(
		config.reps,
		liked.map((weight) => Math.pow(weight, config.repSkew))
	);
	const openings = shares(
		config.openings,
		liked.map((weight) => Math.pow(weight, 0.5))
	);
	const programme: Programme = { departments: [], reps: planSeats(config, seats), openings: [] };
	liked.forEach((weight, department) => {
		const field = department < FIELDS.length ? department : pick(next, FIELD_WEIGHTS);
		const second = pick(next, FIELD_WEIGHTS);
		programme.departments.push({
			id: `d${department}`,
			name: NAMES[department] ?? `Amt ${department}`,
			popularity: rounded(weight / sum(liked), 4),
			fields: [field, second, 0],
			booth: department + 1
		});
		for (let count = 0; count < (openings[department] ?? 0); count++) {
			const id = programme.openings.length;
			programme.openings.push(drawOpening(next, { id, department, fields: [field, second] }));
		}
	});
	return programme;
}

/** Whole numbers that add up to `total`, at least one each, the largest remainders rounded up. */
function shares(total: number, weights: readonly number[]): number[] {
	const spare = total - weights.length;
	const exact = weights.map((weight) => (weight / sum(weights)) * spare);
	const counts = exact.map((value) => 1 + Math.floor(value));
	const left = total - sum(counts);
	exact
		.map((value, index) => ({ index, rest: value - Math.floor(value) }))
		.sort((a, b) => b.rest - a.rest)
		.slice(0, left)
		.forEach(({ index }) => (counts[index] = (counts[index] ?? 0) + 1));
	return counts;
}

/** So many seats for each department. Breaks are spread over the middle of the day, in steps of ten minutes. */
export function planSeats(
	{ seed, open, breakLen }: WorldConfig,
	seats: readonly number[]
): WorldSeat[] {
	const all = seats.flatMap((count, department) =>
		Array.from({ length: count }, (_, seat) => ({ department, seat }))
	);
	return all.map(({ department, seat }, id) => {
		const from = 105 + Math.floor(draw(seed, 'brk', department, seat) * 13) * 10;
		return { id: `r${id}`, department, from: 0, to: open, break: [from, from + breakLen] };
	});
}

/** Four skills of a field and two general ones; the draws stand in the order that the seed fixes. */
function drawOpening(
	next: Chance,
	{ id, department, fields }: { id: number; department: number; fields: [number, number] }
): WorldOpening {
	const [first, second] = fields;
	const field = [first, first, second, 0][pick(next, [6, 3, 2, 2])] ?? 0;
	const skills = new Set<number>();
	while (skills.size < 4) skills.add(field * SKILLS_OF_FIELD + below(next, SKILLS_OF_FIELD));
	while (skills.size < 6) skills.add(GENERAL_SKILL + below(next, GENERAL_SKILLS));
	return {
		id: `o${id}`,
		department,
		field,
		fieldName: FIELDS[field] ?? '',
		level: pick(next, [3, 5, 2]),
		skills: [...skills],
		positions: 1 + below(next, 4)
	};
}

export const below = (next: Chance, limit: number): number => Math.floor(next() * limit);
