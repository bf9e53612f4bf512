// How often one address may try a secret: pairing codes, links, the organiser's key (X3).

import type { RequestEvent } from '@sveltejs/kit';
import { limit } from '../limits';

/** A hall's phones often share one address: enough for all of them, far too few to guess. */
const tries = limit({ burst: 120, milliseconds: 60_000 }, Date.now);

export const mayTry = (event: RequestEvent): boolean => tries.take(event.getClientAddress());
