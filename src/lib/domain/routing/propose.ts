// What the router proposes to a fair: whom it would lead where, and whom it would invite to a seat that stands idle.

import type { FillSeat, InviteVisitor, LeadVisitor, PlanRound } from '../commands';
import { isInRounds } from '../round';
import { isCallable } from '../call-order';
import type { Booth, Fair, Visitor } from '../state';
import { MINUTE, type Instant } from '../vocabulary';
import { hallNow, type FitOf, type Hall } from './from-fair';
import { movedPrices, type Prices } from './prices';
import { filledSeats, plannedRound, roundQuestion, type RoundQuestion } from './plan-round';
import { ROUTING, route } from './route';
import type { BoothNow, SeatNow, Snapshot } from './snapshot';
import { talkLength, type TalkLength } from './talk-length';

/** What travels to where the router thinks: no name, no profile, no word that anybody said. */
export type Question = {
	/** Those who leave the order to the fair. */
	readonly led: Hall;
	/** Those who decide for themselves and have time. */
	readonly others: Hall;
	readonly round?: RoundQuestion;
};

export type Proposal = LeadVisitor | InviteVisitor | PlanRound | FillSeat;

/** How much lengths of talks vary, as a share of their mean. */
const VARIATION = 0.5;
/** A seat that has been free so long may be offered to somebody who has to decide first. */
const IDLE_MINUTES = 0.5;

export function question(fair: Fair, now: Instant, fitOf: FitOf): Question {
	const isInvited = ({ invitation }: Visitor) => invitation !== undefined && invitation.until > now;
	const isAsked = (visitor: Visitor) =>
		fair.settings.invites &&
		!isInRounds(fair, visitor.id) &&
		!visitor.isLed &&
		!visitor.busy &&
		!isInvited(visitor) &&
		visitor.places.size === 0;
	const isOffered = [...fair.booths.values()].some((booth) => standsIdle(fair, booth, now));
	const invited = [...fair.visitors.values()].filter(isInvited);
	const others = hallNow(fair, { now, fitOf, isMeant: isOffered ? isAsked : () => false });
	const coming = others.snapshot.booths.map((booth, place) => ({
		...booth,
		coming:
			booth.coming +
			invited.filter(({ invitation }) => invitation?.booth === others.booths[place]).length
	}));
	const round = roundQuestion(fair, now, fitOf);
	return {
		...(round && { round }),
		led: hallNow(fair, { now, fitOf, isMeant: ({ id, isLed }) => isLed && !isInRounds(fair, id) }),
		others: { ...others, snapshot: { ...others.snapshot, booths: coming } }
	};
}

/** Somebody sits there, and nobody comes. */
const standsIdle = (fair: Fair, { status, seats, queue }: Booth, now: Instant): boolean =>
	status === 'open' &&
	seats.some(({ state, since }) => state === 'free' && now - since >= IDLE_MINUTES * MINUTE) &&
	!queue.some((place) => isCallable(fair, place));

/** @returns the proposals, and the prices from which the next look starts */
export function propose(
	{ led, others, round }: Question,
	before: Prices | undefined,
	routing = ROUTING
): { readonly proposals: readonly Proposal[]; readonly prices: Prices } {
	const talk = lengthOf(led.snapshot.talkMean);
	const hall = { ...led.snapshot, talk };
	const prices = movedPrices(hall, before);
	const leads = route(hall, prices, routing);
	const taken = new Map<number, number>();
	for (const { booth } of leads) taken.set(booth, (taken.get(booth) ?? 0) + 1);
	const idle = onlyIdle({ ...others.snapshot, talk }, taken);
	const invites = route(idle, prices, routing);
	return {
		prices,
		proposals: [
			...leads.flatMap((one) => named('lead-visitor', one, led)),
			...invites.flatMap((one) => named('invite-visitor', one, others)),
			...(round ? [...filledSeats(round), plannedRound(round)] : [])
		]
	};
}

let remembered: TalkLength | undefined;

function lengthOf(mean: number): TalkLength {
	if (remembered?.mean !== mean) remembered = talkLength({ mean, variation: VARIATION });
	return remembered;
}

function named(
	type: (LeadVisitor | InviteVisitor)['type'],
	{ person, booth }: { person: number; booth: number },
	{ people, booths }: Hall
): (LeadVisitor | InviteVisitor)[] {
	const [visitor, where] = [people[person], booths[booth]];
	return visitor && where ? [{ type, visitor, booth: where }] : [];
}

/** Seats at which nobody has sat for a while and to which nobody comes. */
function onlyIdle(snapshot: Snapshot, taken: ReadonlyMap<number, number>): Snapshot {
	const booths = snapshot.booths.map(({ seats, coming }, booth): BoothNow => {
		const free = seats.filter((seat) => isIdle(seat, snapshot.now));
		return { seats: free.slice(coming + (taken.get(booth) ?? 0)), coming: 0 };
	});
	return { ...snapshot, booths };
}

const isIdle = ({ talkingSince, endedAt = -Infinity, breakTo }: SeatNow, now: number): boolean =>
	talkingSince === undefined && breakTo === undefined && now - endedAt >= IDLE_MINUTES;
