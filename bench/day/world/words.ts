// The world's numbers in the closed lists of the fair.

import type { Skill, Spoken, Wish } from '../../../src/lib/domain/profile';
import { FIELD_WORDS, type FieldWords } from './field-words';
import { FIELDS, GENERAL_SKILL, SKILLS_OF_FIELD } from './programme';

/** Belong to no field. */
const GENERAL: readonly Skill[] = [
	'customer-contact',
	'phone',
	'office-software',
	'driving-car',
	'leading',
	'project-management',
	'first-aid',
	'logistics',
	'cleaning',
	'event-planning'
];

/** By the world's number of a language. */
const LANGUAGES: readonly (readonly Spoken[])[] = [
	['de'],
	['de', 'uk'],
	['de', 'ar'],
	['de', 'tr'],
	['en', 'fa'],
	['en', 'fr']
];

export function skillsCalled(numbers: readonly number[]): Skill[] {
	const found = numbers.flatMap((number) => skillCalled(number) ?? []);
	return [...new Set(found)];
}

export function wishesOf(fields: readonly number[]): Wish[] {
	return [...new Set(fields.flatMap((field) => wordsOf(field)?.wishes ?? []))];
}

export const spokenBy = (language: number): readonly Spoken[] => LANGUAGES[language] ?? ['de'];

function skillCalled(number: number): Skill | undefined {
	if (number >= GENERAL_SKILL) return GENERAL[number - GENERAL_SKILL];
	const field = Math.floor(number / SKILLS_OF_FIELD);
	return wordsOf(field)?.skills[number % SKILLS_OF_FIELD];
}

function wordsOf(field: number): FieldWords | undefined {
	const name = FIELDS[field];
	return name && FIELD_WORDS[name];
}
