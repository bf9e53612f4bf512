// A badge's code: typed by hand or read from the QR code, two forms of one badge (C8).

/** Digits and letters that are alike on German and English keyboards and not mistaken for each other. */
export const ALPHABET = '0123456789ABCDEFGHJKLMNPQRSTUVWX';
export const CODE_LENGTH = 11;
const QR_PREFIX = 'HS1';

/** Ten symbols of five random bits each, followed by the check character. `random` holds ten values 0–31. */
export function badgeCode(random: readonly number[]): string {
	const symbols = random.slice(0, CODE_LENGTH - 1);
	return [...symbols, checkSymbol(symbols)].map((symbol) => ALPHABET.charAt(symbol & 31)).join('');
}

/** What the QR code holds: upper-case alphanumeric, with the fair's id so that another fair's badge is known as such. */
export const qrOf = (code: string, fair: string): string =>
	`${QR_PREFIX}:${fair.toUpperCase()}:${code}`;

export type ReadCode =
	| { readonly is: 'code'; readonly code: string; readonly isOurs: boolean }
	/** Looks like ours and its check character says it is not: mistyped, unless another system issued it. */
	| { readonly is: 'doubtful'; readonly code: string; readonly isOurs: true }
	| { readonly is: 'malformed' | 'other-fair'; readonly isOurs: boolean };

/** Reads a scan or typing: spaces, case and scanner prefixes do not matter (C1). */
export function readCode(raw: string, fair: string): ReadCode {
	const text = raw
		.replace(/[\s\p{Cc}-]/gu, '')
		.toUpperCase()
		.replace(/^(?:\\000001|\]Q[0-6])+/, '');
	const qr = /^HS1:([A-Z0-9]*):(.*)$/.exec(text);
	if (qr && qr[1] !== fair.replace(/-/g, '').toUpperCase())
		return { is: 'other-fair', isOurs: true };
	const code = qr?.[2] ?? text;
	if (hasOurShape(code)) {
		return { is: isValid(code) ? 'code' : 'doubtful', code, isOurs: true };
	}
	if (qr || !/^[\x21-\x7E]{4,64}$/.test(code)) return { is: 'malformed', isOurs: qr !== null };
	return { is: 'code', code, isOurs: false };
}

/** K7QM 2F9A D4X: easier to read out and to type. */
export const spaced = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

const hasOurShape = (code: string) =>
	new RegExp(`^[${ALPHABET}]{${String(CODE_LENGTH)}}$`).test(code);

function isValid(code: string): boolean {
	const symbols = Array.from(code, (character) => ALPHABET.indexOf(character));
	return checkSymbol(symbols.slice(0, -1)) === symbols.at(-1);
}

/**
 * One Reed–Solomon check symbol over GF(32), primitive polynomial x⁵ + x² + 1: any one wrong symbol and any
 * swap of two symbols is noticed. (Reed and Solomon, Polynomial codes over certain finite fields, 1960.)
 */
function checkSymbol(symbols: readonly number[]): number {
	return symbols.reduce((sum, symbol) => timesAlpha(sum ^ symbol), 0);
}

const timesAlpha = (value: number) => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;
