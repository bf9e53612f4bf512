// What every command travels in.

import * as v from 'valibot';

/** Made by the sender, of each command another: the same id with the same content is the same command (D2). */
export const CommandIdText = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/));

export const Envelope = v.strictObject({ id: CommandIdText, command: v.unknown() });
