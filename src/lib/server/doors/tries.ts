// How often one address may guess a secret: pairing codes, links, the organiser's key (X3).

import { error, type RequestEvent } from '@sveltejs/kit';
import { limit } from '../limits';

/** A hall's phones often share one address: enough for all their slips, far too few to guess. */
const wrong = limit({ burst: 120, milliseconds: 60_000 }, Date.now);

type Guessed<Found> = Exclude<Found, undefined | false>;

/** What the guess finds; who is right is never counted. `too-often` for an address that was wrong too often before. */
export async function guess<Found>(
	event: RequestEvent,
	find: () => Found | Promise<Found>
): Promise<Guessed<Found> | 'wrong' | 'too-often'> {
	const address = event.getClientAddress();
	// Counted before the answer is known, so that many guesses at once are no way round the limit.
	if (!wrong.take(address)) return 'too-often';
	const found = await find();
	if (found === undefined || found === false) return 'wrong';
	wrong.giveBack(address);
	return found as Guessed<Found>;
}

/** The same where there is nothing to show but an error: 404 for what is wrong, 429 for too many guesses. */
export async function guessOrError<Found>(
	event: RequestEvent,
	find: () => Found | Promise<Found>
): Promise<Guessed<Found>> {
	const found = await guess(event, find);
	if (found === 'too-often') error(429);
	if (found === 'wrong') error(404);
	return found;
}
