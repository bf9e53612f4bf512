// How a line lies in the file: `<crc32 of the JSON, 8 hex digits> <JSON>\n`.

import { crc32 } from 'node:zlib';
import type { JournalLine } from './journal';

const NEWLINE = 0x0a;
/** Hexadecimal digits of the checksum; a space follows. */
const DIGITS = 8;
const SPACE = 0x20;
/** Lines that are parsed as one. */
const AT_ONCE = 512;
/** By character code; what is no digit makes any sum wrong. */
const VALUE_OF_DIGIT = new Float64Array(256).fill(NaN);
for (let digit = 0; digit < 16; digit++) VALUE_OF_DIGIT[digit.toString(16).charCodeAt(0)] = digit;

/** Damage that no power cut explains (D6): a person has to look at it. */
export class DamagedJournal extends Error {
	constructor(readonly damage: { readonly line: number; readonly why: string }) {
		super(`journal line ${damage.line}: ${damage.why}`);
		this.name = 'DamagedJournal';
	}
}

export function encodeLine(line: JournalLine): string {
	const json = JSON.stringify(line);
	return `${crc32(json).toString(16).padStart(DIGITS, '0')} ${json}\n`;
}

/**
 * @returns the lines, and how many bytes they take: what lies behind is torn
 * @throws DamagedJournal
 */
export function decodeLines(bytes: Buffer): { lines: JournalLine[]; whole: number } {
	const lines: JournalLine[] = [];
	let bodies: string[] = [];
	let start = 0;
	for (;;) {
		const end = bytes.indexOf(NEWLINE, start);
		if (end < 0 || bodies.length === AT_ONCE) {
			decodeBodies(bodies, lines);
			bodies = [];
		}
		if (end < 0) return { lines, whole: start };
		const seq = lines.length + bodies.length + 1;
		try {
			bodies.push(bodyOf(bytes, { start, end, seq }));
		} catch (error) {
			decodeBodies(bodies, lines); // an earlier line that is damaged comes first
			throw error;
		}
		start = end + 1;
	}
}

/** The JSON of a line whose checksum is right. */
function bodyOf(bytes: Buffer, { start, end, seq }: { start: number; end: number; seq: number }) {
	if (start === end) throw new DamagedJournal({ line: seq, why: 'is blank' });
	const body = bytes.subarray(Math.min(start + DIGITS + 1, end), end);
	if (bytes[start + DIGITS] !== SPACE || checksumAt(bytes, start) !== crc32(body)) {
		throw new DamagedJournal({ line: seq, why: 'the checksum is wrong' });
	}
	return body.toString();
}

function decodeBodies(bodies: readonly string[], lines: JournalLine[]): void {
	for (const line of parseAll(bodies)) {
		const seq = lines.length + 1;
		if (!isJournalLine(line))
			throw new DamagedJournal({ line: seq, why: 'is not a line of a journal' });
		if (line.seq !== seq)
			throw new DamagedJournal({ line: seq, why: `bears the number ${line.seq}` });
		lines.push(line);
	}
}

/** Many texts parsed as one take half the time; where one of them is no JSON, each is parsed alone. */
function parseAll(bodies: readonly string[]): readonly unknown[] {
	const all = parse(`[${bodies.join(',')}]`);
	return Array.isArray(all) && all.length === bodies.length
		? (all as unknown[])
		: bodies.map(parse);
}

function checksumAt(bytes: Buffer, start: number): number {
	let sum = 0;
	for (let i = start; i < start + DIGITS; i++)
		sum = sum * 16 + (VALUE_OF_DIGIT[bytes[i] ?? 0] ?? NaN);
	return sum;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The checksum says that we wrote it; this says that it is a line. By hand, since a long day has 200,000. */
function isJournalLine(value: unknown): value is JournalLine {
	if (!isRecord(value)) return false;
	const { seq, at, by, id, digest, command, events, refusal, scan } = value;
	return (
		typeof seq === 'number' &&
		typeof at === 'number' &&
		typeof by === 'string' &&
		typeof id === 'string' &&
		typeof digest === 'string' &&
		typeof command === 'string' &&
		Array.isArray(events) &&
		events.every(isEvent) &&
		(refusal === undefined || typeof refusal === 'string') &&
		(scan === undefined || isRecord(scan))
	);
}

function isEvent(value: unknown): boolean {
	return isRecord(value) && typeof value.type === 'string' && typeof value.at === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
