// The call sign: short, spoken and shown in public, unlike the badge's code (C7).

import type { CallSign } from './vocabulary';

/** Letters that sound different enough in a loud hall. */
const LETTERS = 'ABCDEFGHJKLMNPRSTUWX';
const TWO_DIGITS = 90;
const THREE_DIGITS = 900;

/** The n-th call sign of a fair (from 0): B 47. Neighbours in time differ in letter and in number. */
export function callSign(n: number): CallSign {
	const letter = LETTERS.charAt(n % LETTERS.length);
	const round = Math.floor(n / LETTERS.length);
	const spread = (count: number) => (round * 7 + (n % LETTERS.length) * 41) % count;
	const number = round < TWO_DIGITS ? 10 + spread(TWO_DIGITS) : 100 + spread(THREE_DIGITS);
	return `${letter} ${String(number)}` as CallSign;
}
