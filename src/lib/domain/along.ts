// "Take me along": a visitor leaves the order to the fair and is led from talk to talk (R3); others are invited where a
// seat stands idle. Who fits where is found elsewhere and comes in as a proposal: whether it holds is decided here.

import { callOrder } from './call-order';
import { isTooLate } from './closing';
import type { CommandOf } from './commands';
import { accept, refuse, type Decision, type Refused } from './decision';
import type { FairEvent } from './events';
import { isInside, knownVisitor } from './presence';
import { joinQueue } from './queue';
import { isInRounds } from './round';
import { askedCloser, seatToCome } from './call-ahead';
import { visitorOf, type Booth, type Evolve, type Fair, type Visitor } from './state';
import {
	later,
	SECOND,
	type BoothId,
	type Instant,
	type SeatNumber,
	type VisitorId
} from './vocabulary';

/** An invitation holds so long; then the seat is offered to somebody else. */
const INVITATION_SECONDS = 120;

export function takeMeAlong(
	fair: Fair,
	{ visitor: id }: CommandOf<'take-me-along'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	return visitor.isLed ? accept() : accept({ type: 'taken-along', visitor: id, at });
}

export function goOnAlone(
	fair: Fair,
	{ visitor: id }: CommandOf<'go-on-alone'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	return visitor.isLed ? accept({ type: 'went-on-alone', visitor: id, at }) : accept();
}

/** To a seat that is free or soon will be, where nobody waits who came by themselves: an earned place goes first (Q4). */
export function leadVisitor(
	fair: Fair,
	{ visitor: id, booth: boothId }: CommandOf<'lead-visitor'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor?.isLed) return refuse('not-led');
	const open = seatFor(fair, visitor, boothId, at);
	if ('ok' in open) return open;
	const joined = joinQueue(fair, { type: 'join-queue', visitor: id, booth: boothId }, at);
	if (!joined.ok) return joined;
	return accept(...joined.events, ...coming(open, { visitor: id, booth: boothId, at }));
}

/** Whoever was asked closer before goes to the free seat, and this one to theirs (K1). */
function coming(
	{ seat, isFree, near }: Open,
	who: { readonly visitor: VisitorId; readonly booth: BoothId; readonly at: Instant }
): FairEvent[] {
	if (!isFree) return [{ type: 'visitor-asked-closer', ...who, seat }];
	if (!near) return [{ type: 'visitor-called', ...who, seat }];
	return [
		{ type: 'visitor-called', ...who, visitor: near.visitor, seat },
		{ type: 'visitor-asked-closer', ...who, seat: near.seat }
	];
}

/** Offers an idle seat to somebody who decides for themselves (R1). */
export function inviteVisitor(
	fair: Fair,
	{ visitor: id, booth: boothId }: CommandOf<'invite-visitor'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (visitor.invitation && visitor.invitation.until > at) return refuse('already-invited');
	const open = seatFor(fair, visitor, boothId, at);
	if ('ok' in open) return open;
	const joining = joinQueue(fair, { type: 'join-queue', visitor: id, booth: boothId }, at);
	if (!joining.ok) return joining;
	const until = later(at, INVITATION_SECONDS * SECOND);
	return accept({ type: 'visitor-invited', visitor: id, booth: boothId, until, at });
}

export function declineInvitation(
	fair: Fair,
	{ visitor: id }: CommandOf<'decline-invitation'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (!visitor.invitation) return refuse('not-invited');
	return accept({
		type: 'invitation-declined',
		visitor: id,
		booth: visitor.invitation.booth,
		at
	});
}

type Open = {
	readonly seat: SeatNumber;
	readonly isFree: boolean;
	readonly near?: { readonly visitor: VisitorId; readonly seat: SeatNumber };
};

function seatFor(fair: Fair, visitor: Visitor, boothId: BoothId, at: Instant): Open | Refused {
	const booth = fair.booths.get(boothId);
	if (!booth) return refuse('unknown-booth');
	if (!isInside(visitor)) return refuse('not-checked-in');
	if (visitor.busy) return refuse('busy-elsewhere'); // [Q5]
	if (visitor.pausedUntil !== undefined) return refuse('not-callable');
	if (isInRounds(fair, visitor.id)) return refuse('rounds-running'); // [R4]
	if (booth.status !== 'open') return refuse('booth-not-open');
	if (isTooLate(fair, at)) return refuse('no-time-left');
	if (callOrder(fair, booth).length > 0) return refuse('others-before'); // [Q4]
	const seat = seatToCome(fair, booth);
	const near = askedCloser(booth)[0];
	return seat ? { ...seat, ...(near && { near }) } : refuse('seat-busy');
}

/** Where somebody does not want to go, or has been: not to be proposed again. */
export const isUnwanted = (visitor: Visitor, { id }: Booth): boolean =>
	visitor.declined.has(id) || visitor.former.get(id)?.why === 'left';

export const takenAlong: Evolve<'taken-along'> = (fair, { visitor }) => {
	visitorOf(fair, visitor).isLed = true;
};

export const wentOnAlone: Evolve<'went-on-alone'> = (fair, { visitor }) => {
	visitorOf(fair, visitor).isLed = false;
};

export const visitorInvited: Evolve<'visitor-invited'> = (fair, { visitor, booth, until }) => {
	visitorOf(fair, visitor).invitation = { booth, until };
};

export const invitationDeclined: Evolve<'invitation-declined'> = (fair, { visitor: id, booth }) => {
	const visitor = visitorOf(fair, id);
	delete visitor.invitation;
	visitor.declined.add(booth);
};
