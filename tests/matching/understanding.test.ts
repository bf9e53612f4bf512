import { beforeAll, describe, expect, it } from 'vitest';
import type { Tone } from '../../src/lib/matching/tone';
import type { Matcher } from '../../src/lib/server/matcher';
import { exampleMatcher } from '../../bench/matching/measure-judged';

let matcher: Matcher;
beforeAll(async () => {
	matcher = await exampleMatcher('models/static.weights');
}, 30_000);

const found = (words: string) => matcher.understand(words);
const concepts = (words: string) => found(words).map(({ concept }) => concept as string);

describe('[M5] what was understood', () => {
	it('takes a label for its words that say something, not for those that are in every sentence', () => {
		const said = concepts('Ich habe 5 Jahre mit vielen netten Leuten gern gearbeitet');
		for (const wrong of ['au-pair', 'creativity', 'cooking', 'cooking-for-many'])
			expect(said).not.toContain(wrong);
	});

	it.each([
		['mal was anderes', 'painter'],
		['in der Nähe', 'seamstress'],
		['saat 9', 'construction']
	])('does not take “%s” for another word with the same stem', (words, wrong) => {
		expect(concepts(words)).not.toContain(wrong);
	});

	it('shows in whose words something was found', () => {
		const words = 'Zuletzt an der Kasse, davor Lagerarbeit.';
		for (const { from, to } of found(words)) expect(words.slice(from, to)).toMatch(/\S/);
		expect(concepts(words)).toContain('cash-handling');
	});

	it.each([
		['ein Tippfehler', 'gelernte Köchinn, Kantiene', 'food-serving'],
		['eine Endung', 'працювала з бухгалтерією', 'accounting'],
		['ein Artikel', 'شغل بالتنظيف', 'cleaning']
	])('bears %s', (_, words, concept) => {
		expect(concepts(words)).toContain(concept);
	});
});

describe('how a thing is meant', () => {
	it.each<[string, string, Tone, string]>([
		['de', 'Ich habe in der Pflege gearbeitet', 'said', 'nursing'],
		['de', 'Ich möchte gern in der Pflege arbeiten', 'wanted', 'nursing'],
		['de', 'Bitte keine Pflege mehr', 'unwanted', 'nursing'],
		['de', 'Pflegen möchte ich nicht mehr', 'unwanted', 'nursing'],
		['en', 'I would like to do nursing', 'wanted', 'nursing'],
		['en', 'no nursing please', 'unwanted', 'nursing'],
		['uk', 'хочу працювати в бухгалтерії', 'wanted', 'accounting'],
		['uk', 'тільки без бухгалтерії', 'unwanted', 'accounting'],
		['ar', 'بدي اشتغل برعاية المسنين', 'wanted', 'elderly-care'],
		['ar', 'بدون رعاية المسنين لو سمحتوا', 'unwanted', 'elderly-care'],
		['tr', 'muhasebe yapmak istiyorum', 'wanted', 'accounting'],
		['tr', 'muhasebe istemiyorum', 'unwanted', 'accounting']
	])('%s: “%s” is %s', (_language, words, tone, concept) => {
		expect(found(words).find((one) => one.concept === concept)?.tone).toBe(tone);
	});

	it('takes a wish for no more than its own sentence', () => {
		const [past, wish] = ['accounting', 'gardening'].map((concept) =>
			found('Zehn Jahre Buchhaltung. Ich möchte in den Garten, gärtnern.').find(
				(one) => one.concept === concept
			)
		);
		expect(past?.tone).toBe('said');
		expect(wish?.tone ?? 'wanted').toBe('wanted');
	});
});

describe('[M2] papers', () => {
	const papers = (words: string, has: string[] = []) =>
		matcher.papers({ words, has: has as never });

	it('are asked about when the openings that fit demand them', () => {
		expect(papers('Erzieherin in der Kita')).toContain('educator-recognised');
	});

	it('are at most four, and none for somebody who has said nothing', () => {
		expect(papers('Ich pflege Menschen, fahre Auto und repariere alles').length).toBeLessThan(5);
		expect(papers('')).toEqual([]);
	});

	it('are not asked about again', () => {
		const [first = ''] = papers('Erzieherin in der Kita');
		expect(papers('Erzieherin in der Kita', [first])).not.toContain(first);
	});
});

describe('[M3] what somebody says about themselves and not about work', () => {
	it.each([
		['de', 'Ich bin 58 Jahre alt, verheiratet und habe zwei Kinder'],
		['de', 'alleinerziehende Mutter, bin schwerbehindert, Muslimin'],
		['de', 'bin schwanger, habe eine Behinderung und Depressionen, bin Flüchtling'],
		['en', 'I am a single mother with two children, 58 years old and severely disabled'],
		['uk', 'Мені 58 років, одружена, маю двох дітей, маю інвалідність'],
		['ar', 'عمري ٥٨ سنة متزوجة وعندي ولدين وعندي إعاقة'],
		['tr', '58 yaşındayım, evliyim, iki çocuğum var, ağır engelliyim']
	])('is not read, in %s', (_language, words) => {
		expect(concepts(words)).toEqual([]);
	});

	it.each([
		['mit Kindern arbeiten', 'childcare'],
		['Menschen mit Behinderung begleiten', 'disability-support']
	])('does not hide work with such people: %s', (words, concept) => {
		expect(concepts(words)).toContain(concept);
	});
});
