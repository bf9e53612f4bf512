// Forty people, each written in five languages, and how well each of the example fair's openings fits them: graded
// twice, apart from each other, before there was a scorer to look at. See judged/README.md.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConceptId } from '../../src/lib/domain/concept';
import type { Profile, Skill, Wish, WorkingTime } from '../../src/lib/domain/profile';
import type { OpeningId } from '../../src/lib/domain/vocabulary';

export const JUDGED_LANGUAGES = ['de', 'en', 'uk', 'ar', 'tr'] as const;
export type JudgedLanguage = (typeof JUDGED_LANGUAGES)[number];
export type Half = 'tuning' | 'test';

export type JudgedPerson = {
	readonly id: string;
	readonly style: string;
	readonly half: Half;
	readonly texts: Readonly<Record<JudgedLanguage, string>>;
	readonly cards: readonly Skill[];
	readonly workingTime: WorkingTime;
	readonly wishes: readonly Wish[];
};

type Grades = Readonly<Record<string, Readonly<Record<string, number>>>>;
export type JudgedSet = {
	readonly people: readonly JudgedPerson[];
	/** The mean of both grades, 0 to 3. */
	grade(person: string, opening: OpeningId): number;
	/** Cohen's kappa of the two, plain and with quadratic weights. */
	agreement(openings: readonly OpeningId[]): { readonly kappa: number; readonly weighted: number };
};

export type GenderPair = {
	readonly language: string;
	readonly one: string;
	readonly other: string;
};

const FOLDER = join(import.meta.dirname, 'judged');
const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

export const GENDER_SETS = ['gender-pairs', 'gender-pairs-2'] as const;

export const genderPairs = (set: (typeof GENDER_SETS)[number]): readonly GenderPair[] =>
	(read(`${set}.json`) as { pairs: GenderPair[] }).pairs;

export function judgedSet(): JudgedSet {
	const { people } = read('people.json') as { people: JudgedPerson[] };
	const [one, other] = ['a', 'b'].map(
		(judge) => (read(`judge-${judge}.json`) as { grades: Grades }).grades
	);
	const of = (grades: Grades | undefined, person: string, opening: string) =>
		grades?.[person]?.[opening] ?? 0;
	return {
		people,
		grade: (person, opening) => (of(one, person, opening) + of(other, person, opening)) / 2,
		agreement(openings) {
			const both = people.flatMap(({ id }) =>
				openings.map((opening) => [of(one, id, opening), of(other, id, opening)] as const)
			);
			return {
				kappa: kappa(both, (a, b) => (a === b ? 0 : 1)),
				weighted: kappa(both, (a, b) => (a - b) ** 2)
			};
		}
	};
}

/** A profile as the person's screen would send it, with nothing confirmed yet. */
export function profileOf(
	person: JudgedPerson,
	language: JudgedLanguage,
	concepts: readonly ConceptId[] = []
): Profile {
	const words = person.texts[language];
	return {
		language: language === 'de' ? 'de' : 'en',
		skills: person.cards,
		wishes: person.wishes,
		workingTime: person.workingTime,
		spoken: [],
		...(concepts.length > 0 && { concepts }),
		...(words !== '' && { words })
	};
}

/** 1 − observed disagreement / disagreement by chance. */
function kappa(
	pairs: readonly (readonly [number, number])[],
	distance: (one: number, other: number) => number
): number {
	const share = (index: 0 | 1, grade: number) =>
		pairs.filter((pair) => pair[index] === grade).length / pairs.length;
	const observed = pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length;
	const grades = [0, 1, 2, 3];
	const byChance = grades.reduce(
		(sum, a) =>
			sum + grades.reduce((part, b) => part + distance(a, b) * share(0, a) * share(1, b), 0),
		0
	);
	return 1 - observed / byChance;
}
