// Races of two who press in the same moment: how many there were, and how many had exactly one winner.

import type { Reply } from '../../src/lib/wire/protocol';

/** One screen's way to ask. */
export type Ask = (command: object) => Promise<Reply>;
export type Pair<Thing> = readonly [Thing, Thing];
export type Tally = { readonly races: number; readonly oneWinner: number };

/** A tablet at its seat. */
export type Tablet = {
	readonly ask: Ask;
	readonly at: { readonly booth: string; readonly seat: number };
};

/** So many badges are raced for at one time: a kiosk may have 256 commands under way. */
const BADGES_AT_ONCE = 50;

/** Two kiosks scan each badge at once (C3). */
export async function badgeRaces(kiosks: Pair<Ask>, codes: readonly string[]): Promise<Tally> {
	let oneWinner = 0;
	for (let first = 0; first < codes.length; first += BADGES_AT_ONCE) {
		const races = codes.slice(first, first + BADGES_AT_ONCE).map(async (code, index) => {
			const inTurn = index % 2 === 0 ? kiosks : [kiosks[1], kiosks[0]];
			const replies = await Promise.all(inTurn.map((ask) => ask({ type: 'check-in', code })));
			return hasOneWinner(replies, 'already-checked-in');
		});
		oneWinner += (await Promise.all(races)).filter(Boolean).length;
	}
	return { races: codes.length, oneWinner };
}

/** At each pair of booths the same person waits; both call them at once, and who gets them lets go again (Q6). */
export async function callRaces(
	pairs: readonly Pair<Tablet>[],
	{ rounds, refusal }: { rounds: number; refusal: string }
): Promise<Tally> {
	const won = await Promise.all(
		pairs.map(async (pair) => {
			let oneWinner = 0;
			for (let round = 0; round < rounds; round++) {
				const inTurn = round % 2 === 0 ? pair : [pair[1], pair[0]];
				const replies = await Promise.all(inTurn.map(call));
				if (hasOneWinner(replies, refusal)) oneWinner += 1;
				await Promise.all(inTurn.filter((_, index) => replies[index]?.ok).map(letGo));
			}
			return oneWinner;
		})
	);
	return { races: pairs.length * rounds, oneWinner: won.reduce((sum, one) => sum + one, 0) };
}

const call = ({ ask, at }: Tablet) => ask({ type: 'call-next', ...at });
const letGo = ({ ask, at }: Tablet) => ask({ type: 'withdraw-call', ...at });

function hasOneWinner(replies: readonly Reply[], refusal: string): boolean {
	const losers = replies.filter((reply) => !reply.ok && reply.refusal === refusal);
	return replies.filter(({ ok }) => ok).length === 1 && losers.length === replies.length - 1;
}
