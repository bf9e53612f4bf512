// The talk at a seat: begun by badge or by sight, timed, ended with what comes next, undone when mistaken.

import type { CommandOf } from './commands';
import { accept, refuse, type Decision, type Refused } from './decision';
import type { FairEvent } from './events';
import { endBeforeClosing } from './closing';
import { afterTalk, endOfRequest, isAskedTo } from './call-ahead';
import { ownSeat } from './own-seat';
import { gongOf } from './round';
import { isInside, knownVisitor } from './presence';
import { hasMet } from './met';
import { endOfCall } from './queue';
import {
	boothOf,
	seatOf,
	talkOf,
	visitorOf,
	type Booth,
	type Fair,
	type Seat,
	type Talk,
	type Visitor
} from './state';
import { later, MINUTE, type BoothId, type Instant } from './vocabulary';

/** Of the called person, or of another one whose badge was scanned, once that is confirmed (T1). */
export function startTalk(fair: Fair, command: CommandOf<'start-talk'>, at: Instant): Decision {
	const found = ownSeat(fair, command);
	if (!found.ok) return found;
	const { seat } = found;
	if (seat.state === 'break') return refuse('on-break');
	if (seat.state === 'talking') return refuse('seat-busy');
	const meant = visitorMeant(fair, seat, command);
	if (!('id' in meant)) return meant;
	const isCalled = seat.call?.visitor === meant.id;
	if (!isInside(meant)) return refuse('not-checked-in');
	if (meant.busy && !isCalled && !isAskedTo(meant, command.booth)) return refuse('busy-elsewhere'); // [Q5]
	if (hasMet(meant, command.booth)) return refuse('already-met'); // [Q10]
	if (!isCalled && !command.confirmed) return refuse('different-person');
	const since = meant.places.get(command.booth)?.since;
	const called = seat.call && !isCalled ? endOfCall(visitorOf(fair, seat.call.visitor), at) : [];
	return accept(...called, {
		type: 'talk-started',
		talk: command.talk,
		visitor: meant.id,
		booth: command.booth,
		seat: command.seat,
		endsAt: gongOf(fair, command.booth) ?? endBeforeClosing(fair, at),
		...(since !== undefined && { since }),
		at
	});
}

export function extendTalk(fair: Fair, command: CommandOf<'extend-talk'>, at: Instant): Decision {
	const found = ownTalk(fair, command);
	if (!found.ok) return found;
	const from = Math.max(found.talk.endsAt, at) as Instant;
	return accept({
		type: 'talk-extended',
		talk: found.talk.id,
		endsAt: later(from, fair.settings.extendMinutes * MINUTE),
		at
	});
}

/** One tap: the outcome, notes if wanted, and perhaps another booth that fits better (T3). */
export function endTalk(fair: Fair, command: CommandOf<'end-talk'>, at: Instant): Decision {
	const found = ownTalk(fair, command);
	if (!found.ok) return found;
	const { outcome, note, handOverTo, handOverNote, booth: from } = command;
	const ended = {
		type: 'talk-ended' as const,
		talk: found.talk.id,
		...(outcome && { outcome }),
		...(note && { note }),
		at
	};
	const next = afterTalk(found.booth, found.seat, at);
	if (!handOverTo) return accept(ended, ...next);
	const target = fair.booths.get(handOverTo);
	if (!target) return refuse('unknown-booth');
	if (handOverTo === from) return refuse('already-met');
	const visitor = visitorOf(fair, found.talk.visitor);
	const isWelcome =
		target.status !== 'closed' &&
		!visitor.places.has(handOverTo) &&
		!hasMet(visitor, handOverTo) &&
		visitor.places.size < fair.settings.maxPlaces;
	return accept(
		ended,
		{
			type: 'handed-over',
			visitor: visitor.id,
			from,
			to: handOverTo,
			...(handOverNote && { note: handOverNote }),
			at
		},
		...(isWelcome
			? [{ type: 'queue-joined' as const, visitor: visitor.id, booth: handOverTo, since: at, at }]
			: []),
		...next
	);
}

/** After a gong that ended the talk before its outcome was said. */
export function noteOutcome(fair: Fair, command: CommandOf<'note-outcome'>, at: Instant): Decision {
	const found = ownSeat(fair, command);
	if (!found.ok) return found;
	const talk = found.seat.last && fair.talks.get(found.seat.last);
	if (!talk || talk.outcome !== undefined || visitorOf(fair, talk.visitor).isForgotten)
		return refuse('nothing-to-note');
	const { outcome, note } = command;
	return accept({ type: 'outcome-noted', talk: talk.id, outcome, ...(note && { note }), at });
}

/** Takes back the seat's last step, a start or an end, within some minutes (T4). */
export function undoTalk(fair: Fair, command: CommandOf<'undo-talk'>, at: Instant): Decision {
	const found = ownSeat(fair, command);
	if (!found.ok) return found;
	const undo = undoable(fair, found.seat);
	if (!undo || at > undo.until) return refuse('nothing-to-undo');
	const { talk } = undo;
	const visitor = visitorOf(fair, talk.visitor);
	if (undo.what === 'start') {
		const wouldWait = talk.place !== undefined && found.booth.status === 'closed';
		return accept(
			...endOfRequest(found.seat, found.booth.id, at),
			{ type: 'talk-undone', talk: talk.id, at },
			...(wouldWait ? [left(talk, talk.booth, 'booth-closed', at)] : []) // [B1]
		);
	}
	if (visitor.busy) return refuse('busy-elsewhere'); // [Q5]
	if (!isInside(visitor)) return refuse('not-checked-in');
	const handedTo = handedOverBy(visitor, talk);
	const called = found.seat.call && endOfCall(visitorOf(fair, found.seat.call.visitor), at);
	return accept(
		...(called ?? []),
		...(handedTo && visitor.places.get(handedTo)?.since === talk.endedAt
			? [left(talk, handedTo, 'undone', at)]
			: []),
		{ type: 'talk-resumed', talk: talk.id, at }
	);
}

export function inviteAgain(
	fair: Fair,
	{ visitor: id, booth }: CommandOf<'invite-again'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor?.met.has(booth)) return refuse('unknown-visitor');
	if (visitor.invitedAgain.has(booth)) return accept();
	return accept({ type: 'invited-again', visitor: id, booth, at });
}

const UNDO_FROM = new Set<Seat['state']>(['free', 'calling']);

/** What a seat could take back, and until when. */
export function undoable(
	fair: Fair,
	seat: Seat
): { what: 'start' | 'end'; talk: Talk; until: Instant } | undefined {
	const window = fair.settings.undoTalkMinutes * MINUTE;
	const running = seat.talk === undefined ? undefined : fair.talks.get(seat.talk);
	if (running) return { what: 'start', talk: running, until: later(running.startedAt, window) };
	const last =
		seat.last === undefined || !UNDO_FROM.has(seat.state) ? undefined : fair.talks.get(seat.last);
	if (last?.endedAt === undefined || visitorOf(fair, last.visitor).isForgotten) return undefined;
	return { what: 'end', talk: last, until: later(last.endedAt, window) };
}

/** The booth to which the end of this talk sent the visitor, if it did. */
export function handedOverBy(visitor: Visitor, talk: Talk): BoothId | undefined {
	const handovers = [...visitor.handovers];
	return handovers.find(([, { from, at }]) => from === talk.booth && at === talk.endedAt)?.[0];
}

/** The facts that end a visitor's running talk, if there is one. */
export function endOfTalk(fair: Fair, { busy }: Visitor, at: Instant): FairEvent[] {
	if (busy?.as !== 'talking') return [];
	const booth = boothOf(fair, busy.booth);
	const seat = seatOf(booth, busy.seat);
	if (seat.talk === undefined) return [];
	return [{ type: 'talk-ended', talk: seat.talk, at }, ...afterTalk(booth, seat, at)];
}

const left = (talk: Talk, booth: BoothId, why: 'booth-closed' | 'undone', at: Instant) => ({
	type: 'queue-left' as const,
	visitor: talk.visitor,
	booth,
	why,
	at
});

function visitorMeant(
	fair: Fair,
	seat: Seat,
	{ badge }: CommandOf<'start-talk'>
): Visitor | Refused {
	if (badge === undefined)
		return seat.call ? visitorOf(fair, seat.call.visitor) : refuse('nobody-called');
	const scanned = fair.badges.get(badge);
	if (!scanned) return refuse('unknown-badge');
	if (scanned.isRevoked) return refuse('revoked-badge');
	const visitor = visitorOf(fair, scanned.visitor);
	return visitor.isBlocked ? refuse('blocked-badge') : visitor;
}

function ownTalk(
	fair: Fair,
	at: Parameters<typeof ownSeat>[1]
): { ok: true; booth: Booth; seat: Seat; talk: Talk } | Refused {
	const found = ownSeat(fair, at);
	if (!found.ok) return found;
	return found.seat.talk === undefined
		? refuse('not-talking')
		: { ...found, talk: talkOf(fair, found.seat.talk) };
}
