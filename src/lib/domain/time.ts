// What happens at a fair by itself: people are asked closer, calls are repeated and missed, holds, pauses and absences end.

import { missed } from './call';
import { callOf } from './call-facts';
import { nextRequest, requests } from './call-ahead';
import { accept, type Decision } from './decision';
import type { FairEvent } from './events';
import { letRoundsPass, roundsDue } from './rounds';
import { visitorOf, type Call, type Fair, type Visitor } from './state';
import { later, SECOND, type BoothId, type Instant, type VisitorId } from './vocabulary';

type Due = { readonly at: Instant; readonly events: (now: Instant) => readonly FairEvent[] };

/** Makes facts of every deadline that has come. */
export function letTimePass(fair: Fair, _: unknown, now: Instant): Decision {
	const due = [...deadlines(fair)].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
	const ended = due.flatMap(({ events }) => events(now));
	return accept(...ended, ...letRoundsPass(fair, now), ...requests(fair, now));
}

/** When something next happens by itself; undefined when nothing is expected. */
export function nextDeadline(fair: Fair, now: Instant): Instant | undefined {
	let next = earliest(nextRequest(fair, now), roundsDue(fair));
	for (const { at } of deadlines(fair)) if (next === undefined || at < next) next = at;
	return next;
}

const earliest = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
	a === undefined || (b !== undefined && b < a) ? b : a;

/** Keeps `expecting` to those for whom something ends by itself: it is read after every command. */
export function noteExpectation(fair: Fair, id: VisitorId): void {
	const visitor = visitorOf(fair, id);
	const expects =
		visitor.busy?.as === 'called' ||
		visitor.pausedUntil !== undefined ||
		(visitor.awayUntil !== undefined && visitor.places.size > 0) ||
		[...visitor.places.values()].some(({ holdUntil }) => holdUntil !== undefined);
	if (expects) fair.expecting.add(id);
	else fair.expecting.delete(id);
}

/** When a call that is out will be given up. */
export const callEnds = (fair: Fair, call: Call): Instant =>
	later(call.at, fair.settings.callSeconds * SECOND);

function* deadlines(fair: Fair): Generator<Due> {
	for (const id of fair.expecting) yield* ofVisitor(fair, visitorOf(fair, id));
	for (const { id, pausedUntil } of fair.booths.values()) {
		if (pausedUntil !== undefined) {
			yield { at: pausedUntil, events: (at) => [{ type: 'booth-opened', booth: id, at }] };
		}
	}
}

function* ofVisitor(fair: Fair, visitor: Visitor): Generator<Due> {
	const call = callOf(fair, visitor);
	if (call && visitor.busy) yield ofCall(fair, visitor, { call, booth: visitor.busy.booth });
	const { pausedUntil, awayUntil, id } = visitor;
	if (pausedUntil !== undefined) {
		yield { at: pausedUntil, events: (at) => [{ type: 'visitor-resumed', visitor: id, at }] };
	}
	for (const { booth, holdUntil = Infinity } of visitor.places.values()) {
		if (holdUntil < (awayUntil ?? Infinity)) {
			if (visitor.busy) continue; // holds stand still (Q5)
			const expired = { type: 'hold-expired' as const, visitor: id, booth };
			yield { at: holdUntil as Instant, events: (at) => [{ ...expired, at }] };
		} else if (awayUntil !== undefined) {
			const left = { type: 'queue-left' as const, visitor: id, booth, why: 'away' as const };
			yield { at: awayUntil, events: (at) => [{ ...left, at }] };
		}
	}
}

/** Repeated at half of the call time, unless it was answered; missed at its end (K4, K5). */
function ofCall(
	fair: Fair,
	visitor: Visitor,
	{ call, booth }: { call: Call; booth: BoothId }
): Due {
	const { callSeconds, callRepeats } = fair.settings;
	const ends = callEnds(fair, call);
	const willRepeat = call.repeats < callRepeats && call.answer === undefined;
	const repeatAt = later(call.lastAt, (callSeconds * SECOND) / (callRepeats + 1));
	return {
		at: willRepeat && repeatAt < ends ? repeatAt : ends,
		events: (at) => [
			at < ends
				? { type: 'call-repeated', visitor: visitor.id, booth, at }
				: missed(fair, visitor, booth, at)
		]
	};
}
