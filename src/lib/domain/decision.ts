// What the fair answers to a command: the facts that now hold, or the reason it says no.

import type { FairEvent } from './events';
import type { Refusal } from './refusals';

export type Decision = { readonly ok: true; readonly events: readonly FairEvent[] } | Refused;
export type Refused = { readonly ok: false; readonly refusal: Refusal };

export const accept = (...events: FairEvent[]): Decision => ({ ok: true, events });
export const refuse = (refusal: Refusal): Refused => ({ ok: false, refusal });
