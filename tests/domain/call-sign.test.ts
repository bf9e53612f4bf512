import { expect, it } from 'vitest';
import { readCode } from '../../src/lib/domain/badge-code';
import { callSign } from '../../src/lib/domain/call-sign';

const signs = Array.from({ length: 5_000 }, (_, n) => callSign(n));

it('[C7] gives 5,000 people 5,000 call signs', () => {
	expect(new Set(signs).size).toBe(5_000);
});

it('[C7] is a letter and two digits for the first 1,800, then three digits', () => {
	expect(signs.slice(0, 1_800).every((sign) => /^[A-Z] \d\d$/.test(sign))).toBe(true);
	expect(signs.slice(1_800).every((sign) => /^[A-Z] \d{3}$/.test(sign))).toBe(true);
});

it('[C7] differs in letter and in number between people who come one after the other', () => {
	const alike = signs.slice(1).filter((sign, index) => {
		const [letter, number] = (signs[index] ?? '').split(' ');
		return sign.startsWith(letter ?? '') || sign.endsWith(` ${number ?? ''}`);
	});
	expect(alike).toEqual([]);
});

it('[C7] is never taken for a badge code', () => {
	expect(signs.filter((sign) => readCode(sign, 'rathaus').isOurs)).toEqual([]);
});
