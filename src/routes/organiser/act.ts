// What the parts of the organisers' screen do with a command.

import type { OrganiserCommand } from '$lib/wire/organiser';
import type { Reply } from '$lib/wire/protocol';

export type Send = (command: OrganiserCommand) => Promise<Reply>;

/** Sends, and says `done` when it was accepted; a refusal is shown by whoever asked. */
export type Act = (command: OrganiserCommand, done?: string) => Promise<Reply>;
