import { describe, expect, it } from 'vitest';
import {
	ALPHABET,
	badgeCode,
	CODE_LENGTH,
	qrOf,
	readCode,
	spaced
} from '../../src/lib/domain/badge-code';
import { chance } from '../support/chance';

const RATHAUS = 'rathaus-2026';
const { below } = chance(8);
const someCode = () => badgeCode(Array.from({ length: 10 }, () => below(32)));
const codes = Array.from({ length: 40 }, someCode);
const code = someCode();
const read = (raw: string) => readCode(raw, RATHAUS);
const isOurs = { is: 'code', code, isOurs: true };
const indices = Array.from({ length: CODE_LENGTH }, (_, index) => index);

const withSymbol = (text: string, index: number, symbol: string) =>
	text.slice(0, index) + symbol + text.slice(index + 1);

describe('a badge code', () => {
	it('[C8] is ten symbols of 50 bits and a check character, short enough to type', () => {
		expect(code).toHaveLength(11);
		expect(Math.log2(ALPHABET.length) * (CODE_LENGTH - 1)).toBe(50);
	});

	it('[C8] has only what is alike on German and English keyboards and not mistaken', () => {
		expect(ALPHABET).toMatch(/^[0-9A-Z]{32}$/);
		expect(ALPHABET).not.toMatch(/[YZIO]/);
		expect(new Set(ALPHABET).size).toBe(32);
	});

	it('[C8] differs with every symbol it is made of', () => {
		const made = new Set(
			ALPHABET.split('').map((_, last) => badgeCode([...Array<number>(9).fill(0), last]))
		);
		expect(made.size).toBe(32);
	});

	it('[C8] notices every single wrong symbol', () => {
		const missed = codes.flatMap((right) =>
			indices.flatMap((index) =>
				ALPHABET.split('')
					.filter((symbol) => symbol !== right[index])
					.map((symbol) => withSymbol(right, index, symbol))
					.filter((wrong) => read(wrong).is !== 'doubtful')
			)
		);
		expect(missed).toEqual([]);
	});

	it('[C8] notices every swap of two symbols', () => {
		const missed = codes.flatMap((right) =>
			indices.flatMap((one) =>
				indices
					.filter((other) => other > one && right[other] !== right[one])
					.map((other) =>
						withSymbol(withSymbol(right, one, right.charAt(other)), other, right.charAt(one))
					)
					.filter((wrong) => read(wrong).is !== 'doubtful')
			)
		);
		expect(missed).toEqual([]);
	});

	it('[C8] is one badge, typed or as QR code', () => {
		expect(read(code)).toEqual(isOurs);
		expect(read(qrOf(code, RATHAUS))).toEqual(isOurs);
		expect(qrOf(code, RATHAUS)).toMatch(/^[0-9A-Z $%*+./:-]+$/); // small as a QR code
	});
});

describe('a scan', () => {
	it.each([
		['spaces around it', `  ${code} \r\n`],
		['spaces inside it', spaced(code)],
		['lower case', code.toLowerCase()],
		['hyphens', `${code.slice(0, 4)}-${code.slice(4)}`],
		['the ECI prefix of a scanner', `\\000001${code}`],
		['a control character before it', `\u001d${code}`],
		['a control character after it', `${code}\u0004`],
		['the symbology prefix of a scanner', `]Q1${code}`],
		['two prefixes and a space', `]Q1\\000001 ${code}`]
	])('[C1] is read with %s', (_, raw) => {
		expect(read(raw)).toEqual(isOurs);
	});

	it('[C1] is read with a prefix before the QR form', () => {
		expect(read(`\\000001${qrOf(code, RATHAUS).toLowerCase()}`)).toEqual(isOurs);
	});

	it('[C2] of another fair is known as such', () => {
		expect(read(qrOf(code, 'kongress-2026'))).toEqual({ is: 'other-fair', isOurs: true });
	});

	it.each(['', '   ', 'abc', 'ÄÖÜß!', 'x'.repeat(65), 'HS1:RATHAUS2026:K7'])(
		'[C2] without a badge in it is malformed: %j',
		(raw) => {
			expect(read(raw).is).toBe('malformed');
		}
	);

	it('[C9] of another ticket system is a code of its own', () => {
		expect(read(' ab12-cd34 ')).toEqual({ is: 'code', code: 'AB12CD34', isOurs: false });
		expect(read('https://tickets.example/t/9')).toMatchObject({ is: 'code', isOurs: false });
	});

	it('[C9] that only looks like ours is doubtful: another system may have issued it', () => {
		const looksLikeOurs = withSymbol(code, 3, code[3] === 'A' ? 'B' : 'A');
		expect(read(looksLikeOurs)).toEqual({ is: 'doubtful', code: looksLikeOurs, isOurs: true });
	});
});

it('[C8] reads out in groups of four', () => {
	expect(spaced('K7QM2F9AD4X')).toBe('K7QM 2F9A D4X');
});
