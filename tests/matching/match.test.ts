import { beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { ConceptId } from '../../src/lib/domain/concept';
import { SILENT, type Profile } from '../../src/lib/domain/profile';
import type { Matcher } from '../../src/lib/server/matcher';
import { Profile as ProfileSchema } from '../../src/lib/wire/parts';
import { exampleMatcher, exampleOpenings } from '../../bench/matching/measure-judged';

const id = (text: string) => text as ConceptId;

it.each(['name', 'age', 'gender', 'origin', 'religion', 'photo'])(
	'[M3] [M4] has no place for somebody’s %s: what is not there cannot count',
	(word) => {
		expect(v.safeParse(ProfileSchema, SILENT).success).toBe(true);
		expect(v.safeParse(ProfileSchema, { ...SILENT, [word]: 'x' }).success).toBe(false);
	}
);

describe.each([
	['with the built-in table', 'models/static.weights'],
	['[M8] without weights', undefined]
])('the matcher %s', (_, weights) => {
	let matcher: Matcher;
	beforeAll(async () => {
		matcher = await exampleMatcher(weights);
	}, 30_000);

	const first = (profile: Partial<Profile>, places = 5) =>
		matcher
			.matches({ ...SILENT, ...profile })
			.slice(0, places)
			.map(({ opening }) => opening);

	it.each([
		['de', 'Erzieherin, 5 Jahre Kita'],
		['en', 'nursery teacher, 5 years in day care'],
		['uk', 'вихователька в дитячому садку'],
		['ar', 'مربية أطفال في الروضة'],
		['tr', 'anaokulu öğretmeni']
	])('leads somebody from a day-care centre there, in %s', (_language, words) => {
		expect(first({ words })).toContain('o-jugendamt-1');
	});

	it('bears typing errors', () => {
		expect(first({ words: 'gertner, bäume schneidn' })).toContain('o-garten-1');
	});

	it('does not offer what somebody refuses', () => {
		const found = matcher.understand('Buchhaltung, aber keine Pflege mehr');
		const toneOf = (name: string) => found.find(({ concept }) => concept === name)?.tone;
		expect(toneOf('nursing')).toBe('unwanted');
		expect(toneOf('accounting')).toBe('said');
	});

	it('does not lead somebody back to what they want to leave', () => {
		const nursing = (words: string) =>
			matcher.matches({ ...SILENT, words }).find(({ opening }) => opening === 'o-gesundheit-5');
		const leaves = nursing('Krankenpflegerin, möchte nicht mehr pflegen');
		const stays = nursing('Krankenpflegerin, möchte weiter pflegen');
		expect(leaves?.score).toBeLessThan(0.75 * (stays?.score ?? 0));
		const dislikes = leaves?.parts.find(({ of }) => of === 'dislikes');
		expect(dislikes?.value).toBeLessThanOrEqual(0.5);
	});

	it('[M1] adds up: the parts of a score make the score', () => {
		for (const { score, parts } of matcher.matches({
			...SILENT,
			words: 'Elektriker, Führerschein B'
		})) {
			const sum = parts.reduce((total, { weight, value }) => total + weight * value, 0);
			expect(sum).toBeCloseTo(score, 10);
			expect(parts.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 10);
		}
	});

	it('[M2] lists what needs a paper that is lacking, as reachable, with the way there', () => {
		const profile = {
			...SILENT,
			skills: ['childcare' as const],
			lacks: [id('educator-recognised')]
		};
		const all = matcher.matches(profile);
		expect(all).toHaveLength(84);
		const ranking = matcher.rank({ ...profile, words: 'Ich möchte Erzieherin werden' }) ?? [];
		const hard = ranking.find(({ department }) => department === 'jugendamt')?.reasons.hard ?? [];
		expect(hard.length).toBeGreaterThan(0);
		for (const { state, ways } of hard)
			if (state === 'not-met') expect(ways.length).toBeGreaterThan(0);
	});

	it('[M2] takes a wish for a paper for no paper', () => {
		const state = (words: string) =>
			matcher
				.matches({ ...SILENT, words })
				.flatMap(({ parts }) => parts)
				.filter((part) => part.of === 'fact' && part.state === 'met').length;
		expect(state('Ich möchte den Führerschein Klasse B machen')).toBe(0);
		expect(state('Ich habe den Führerschein Klasse B')).toBeGreaterThan(0);
	});

	it('[M5] proposes at most five things, none that is there or was refused', () => {
		const has = [id('cleaning'), id('childcare')];
		const proposed = matcher.propose(has, [id('patience')]).map(({ concept }) => concept);
		expect(proposed.length).toBeGreaterThan(0);
		expect(proposed.length).toBeLessThanOrEqual(5);
		expect(proposed).not.toContain('patience');
		for (const concept of has) expect(proposed).not.toContain(concept);
	});

	it('[M6] names the shared skills of fields that nobody asked for', () => {
		const ranking = matcher.rank({
			...SILENT,
			words: 'Verkäuferin, Kasse, Beschwerden, Kunden beraten'
		});
		const others = ranking?.filter(({ otherField }) => otherField) ?? [];
		expect(others.length).toBeGreaterThan(0);
		for (const { otherField } of others) expect(otherField?.length).toBeGreaterThan(1);
	});

	it('[M7] excludes nobody: every opening has a place in the list', () => {
		expect(matcher.matches({ ...SILENT, words: 'Informatik' })).toHaveLength(84);
	});

	it('reads from title and tasks what an opening asks for, where nobody has said it', async () => {
		const [first] = await exampleOpenings();
		if (!first) throw new Error('the example has openings');
		const { asks, requirements, skills, ...rest } = first;
		const own = await exampleMatcher(weights);
		own.prepare([
			{
				...rest,
				title: { de: 'Gärtner:in', en: 'Gardener' },
				tasks: ['Bäume schneiden', 'Rasen mähen'],
				requirements: [],
				skills: []
			}
		]);
		const [match] = own.matches({ ...SILENT, words: 'gelernter Gärtner' });
		const occupation = match?.parts.find(({ of }) => of === 'occupation');
		expect(occupation).toMatchObject({ concept: 'gardener' });
	});

	it('says nothing about somebody who has said nothing', () => {
		expect(matcher.rank(SILENT)).toBeUndefined();
	});
});
