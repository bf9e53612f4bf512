// A fair's file becomes its first commands, once: afterwards the journal is the truth.

import { readFile } from 'node:fs/promises';
import {
	findNodeAtLocation,
	getNodeValue,
	parseTree,
	printParseErrorCode,
	type Node,
	type ParseError
} from 'jsonc-parser';
import * as v from 'valibot';
import { readCode } from '../domain/badge-code';
import type { Command } from '../domain/commands';
import { defaultSettings } from '../domain/settings';
import type { FairId, Instant, RecordId, VisitorId } from '../domain/vocabulary';
import { FairFile } from '../wire/fair-file';
import { CannotStart } from './config';
import { contradictions, type Fault } from './fair-file-sense';
import type { Secrets } from './secrets';
import type { VaultBody, VaultRecord } from './vault';
import { dayIn, instantAt } from '../wire/zone';

export type FairFileText = {
	readonly id: FairId;
	/** Read and checked when it is needed. @throws CannotStart, naming the line or the field */
	readonly whole: () => FairFile;
};

/** @throws CannotStart if not even the fair's id can be read */
export async function readFairFile(path: string): Promise<FairFileText> {
	let text: string;
	try {
		text = await readFile(path, 'utf8');
	} catch (error) {
		throw new CannotStart(`The fair file ${path} cannot be read: ${(error as Error).message}`, {
			cause: error
		});
	}
	const whole = () => parseFairFile(text, path);
	return { id: (idIn(text) ?? whole().fair.id) as FairId, whole };
}

function idIn(text: string): string | undefined {
	try {
		return v.parse(JustTheId, JSON.parse(text.replace(BYTE_ORDER_MARK, ''))).fair.id;
	} catch {
		return undefined; // the whole file is checked, and says in which line it is broken
	}
}

const BYTE_ORDER_MARK = /^\uFEFF/;
const JustTheId = v.object({ fair: v.object({ id: FairFile.entries.fair.entries.id }) });

export function parseFairFile(content: string, path: string): FairFile {
	const text = content.replace(BYTE_ORDER_MARK, '');
	const errors: ParseError[] = [];
	const tree = parseTree(text, errors, { disallowComments: true });
	const [error] = errors;
	if (error || !tree) {
		const what = error && text.trim() !== '' ? printParseErrorCode(error.error) : 'it is empty';
		throw new CannotStart(
			`${path} is not valid JSON: ${what} (line ${lineAt(text, error?.offset ?? 0)}).`
		);
	}
	const read = v.safeParse(FairFile, getNodeValue(tree));
	const [fault] = read.success ? contradictions(read.output) : read.issues.map(faultOf);
	if (read.success && !fault) return read.output;
	const { steps, what } = fault ?? { steps: [], what: 'cannot be read' };
	throw new CannotStart(`${path}, ${steps.join('.')}: ${what}${whereIs(steps, { tree, text })}`);
}

const faultOf = ({ path, message }: v.BaseIssue<unknown>): Fault => ({
	steps: (path ?? []).map(({ key }) => key as string | number),
	what: message
});

export type FirstFacts = {
	readonly commands: readonly Command[];
	readonly records: readonly VaultRecord[];
};

export function firstFacts(
	file: FairFile,
	{ now, secrets }: { now: Instant; secrets: Secrets }
): FirstFacts {
	const { fair, departments, booths, openings, registrations } = file;
	const day = fair.date === 'today' ? dayIn(now, fair.timeZone) : fair.date;
	const hours = {
		opens: instantAt(day, fair.opens, fair.timeZone),
		closes: instantAt(day, fair.closes, fair.timeZone),
		timeZone: fair.timeZone,
		rehearsal: fair.rehearsal,
		legalBasis: fair.legalBasis
	};
	const draw = secrets.draw({ by: 'fair-file', id: fair.id, digest: String(now) });
	const records: VaultRecord[] = [];
	const keep = (name: string, body: VaultBody): RecordId => {
		const id = draw.id(name) as RecordId;
		records.push({ id, at: now, body });
		return id;
	};
	const commands: Command[] = [
		{
			type: 'plan-fair',
			fair: fair.id as FairId,
			hours,
			settings: { ...defaultSettings, ...fair.settings },
			text: keep('fair', { kind: 'fair', name: fair.name, place: fair.place })
		},
		...departments.map(({ id, ...text }): Command => ({
			type: 'plan-department',
			department: id,
			text: keep(`department ${id}`, { kind: 'department', ...text })
		})),
		...booths.map(({ id, ...booth }): Command => ({ type: 'plan-booth', booth: id, ...booth })),
		...openings.map(({ id, department, ...text }): Command => ({
			type: 'plan-opening',
			opening: id,
			department,
			text: keep(`opening ${id}`, { kind: 'opening', ...text })
		})),
		...registrations.map(({ code }, index): Command => {
			const read = readCode(code, fair.id);
			return {
				type: 'import-registration',
				visitor: draw.id(`registration ${String(index)}`) as VisitorId,
				badge: secrets.badgeId('code' in read ? read.code : code)
			};
		})
	];
	return { commands, records };
}

/** The line of a field, or of what it is missing from. */
function whereIs(
	steps: readonly (string | number)[],
	{ tree, text }: { tree: Node; text: string }
): string {
	for (let depth = steps.length; depth > 0; depth--) {
		const node = findNodeAtLocation(tree, steps.slice(0, depth));
		if (node) return ` (line ${lineAt(text, node.offset)})`;
	}
	return '';
}

const lineAt = (text: string, position: number) =>
	String(text.slice(0, position).split('\n').length);
