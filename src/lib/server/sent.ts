// What a screen may send, by role, once it has been checked.

import * as v from 'valibot';
import { BoothCommand } from '../wire/booth';
import { DepartmentCommand } from '../wire/department';
import { DeskCommand } from '../wire/desk';
import { Envelope } from '../wire/envelope';
import { KioskCommand, Register } from '../wire/kiosk';
import { OrganiserCommand } from '../wire/organiser';
import { VisitorCommand } from '../wire/visitor';
import type { Sender } from './sender';

/** One command schema per role is that role's permission list (X1). */
export const commandSchemas = {
	kiosk: KioskCommand,
	visitor: VisitorCommand,
	booth: BoothCommand,
	display: v.never(),
	organiser: OrganiserCommand,
	desk: DeskCommand,
	department: DepartmentCommand,
	newcomer: Register
} satisfies Record<Sender['role'], v.GenericSchema>;

/** What concerns the screen or the devices and not the fair. */
const SHELL_COMMANDS = [
	'understand',
	'read-document',
	'end-visit',
	'find',
	'pair-device',
	'revoke-device'
] as const;
type ShellCommand = (typeof SHELL_COMMANDS)[number];

type Checked = v.InferOutput<(typeof commandSchemas)[Sender['role']]>;
export type AnySent = Exclude<Checked, { type: ShellCommand }>;
export type Sent<Type extends AnySent['type']> = Extract<AnySent, { type: Type }>;
export type ShellSent = Extract<Checked, { type: ShellCommand }>;

export const isForShell = (sent: Checked): sent is ShellSent =>
	(SHELL_COMMANDS as readonly string[]).includes(sent.type);

/** An id as a sender makes it, and a command of the role, or nothing. */
export function check(
	role: Sender['role'],
	input: unknown
): { id: string; command: Checked } | undefined {
	const outer = v.safeParse(Envelope, input);
	if (!outer.success) return undefined;
	const inner = v.safeParse(commandSchemas[role], outer.output.command);
	return inner.success ? { id: outer.output.id, command: inner.output } : undefined;
}
