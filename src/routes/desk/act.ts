// What the parts of the desk's screen do with a command, and what is said afterwards.

import type { Refusal } from '$lib/domain/refusals';
import type { DeskCommand } from '$lib/wire/desk';
import type { AnyRefusal, Reply } from '$lib/wire/protocol';

export type Send = (command: DeskCommand) => Promise<Reply>;

/** What to say when it was accepted, and how to take it back where that can be done. */
export type Done = { readonly text: string; readonly undo?: DeskCommand };
export type Act = (command: DeskCommand, done?: Done) => Promise<Reply>;

export type Outcome =
	| ({ readonly is: 'done' } & Done)
	| { readonly is: 'refused'; readonly refusal: AnyRefusal; readonly force?: DeskCommand };

/** Where a guide may know better than the rule (C10). */
const MAY_FORCE: readonly (Refusal | AnyRefusal)[] = [
	'revoked-badge',
	'blocked-badge',
	'cancelled-registration',
	'not-yet-open',
	'fair-over'
];

export function outcomeOf(command: DeskCommand, reply: Reply, done?: Done): Outcome | undefined {
	if (reply.ok) return done && { is: 'done', ...done };
	const { refusal } = reply;
	return command.type === 'check-in' && MAY_FORCE.includes(refusal)
		? { is: 'refused', refusal, force: { ...command, force: true } }
		: { is: 'refused', refusal };
}
