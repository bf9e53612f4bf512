import { describe, expect, it } from 'vitest';
import { plainText, words } from '../../src/lib/matching/words';

describe('words as the matcher reads them', () => {
	it.each([
		['decomposed letters', 'Ga\u0308rtner', 'Gärtner'],
		['missing umlauts', 'Gartner', 'Gärtner'],
		['capitals', 'KÖCHIN', 'Köchin'],
		['sharp s', 'Strasse', 'Straße'],
		['Arabic vowel signs', 'مُدَرِّس', 'مدرس'],
		['Arabic alef with hamza', 'أطفال', 'اطفال'],
		['Turkish without dots', 'ogretmen', 'öğretmen'],
		['Ukrainian apostrophes', 'комп’ютер', "комп'ютер"]
	])('[M4] takes %s for the same', (_, one, other) => {
		expect(plainText(one)).toBe(plainText(other));
	});

	it.each([
		['Erzieher', 'Erzieherin'],
		['Erzieher:in', 'Erzieherin'],
		['Erzieher*innen', 'ErzieherInnen'],
		['Arzt', 'Ärztin'],
		['Kaufmann', 'Kauffrau'],
		['Krankenpfleger', 'Krankenschwester'],
		['ein erfahrener Koch', 'eine erfahrene Köchin'],
		['Fachangestellter (m/w/d)', 'Fachangestellte'],
		['Pädagoge', 'Pädagogin'],
		['waiter', 'waitress'],
		['вчитель', 'вчителька'],
		['працював', 'працювала'],
		['معلم', 'معلمة']
	])('[M4] reads %s and %s as one', (one, other) => {
		expect(plainText(one)).toBe(plainText(other));
	});

	it('keeps words apart that are not forms of each other', () => {
		const kept = ['Termin', 'Medizin', 'Garten', 'Schule', 'Auto'].map(plainText);
		expect(new Set(kept).size).toBe(kept.length);
	});

	it('says where each word stood', () => {
		const text = 'Ich bin Köchin, gern.';
		expect(words(text).map(({ from, to }) => text.slice(from, to))).toEqual([
			'Ich',
			'bin',
			'Köchin',
			'gern'
		]);
	});

	it('finds no words in what has none', () => {
		expect(words(' – … !')).toEqual([]);
	});
});
