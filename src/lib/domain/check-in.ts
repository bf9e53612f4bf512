// Coming in, going out, and taking a check-in back.

import type { CommandOf } from './commands';
import { accept, refuse, type Decision, type Refused } from './decision';
import { closedDoors, isInside, knownVisitor } from './presence';
import { voidPromises } from './promises';
import { endOfCall, endOfPlaces } from './queue';
import { visitorOf, type Evolve, type Fair, type Visitor } from './state';
import { later, MINUTE, type Instant } from './vocabulary';

/**
 * By badge at a kiosk, by person at the desk, who may force what the rules refuse (C10).
 * The fact carries the time of the scan; the journal's line keeps the server's beside it (C11).
 */
export function checkIn(fair: Fair, command: CommandOf<'check-in'>, now: Instant): Decision {
	const found = findByBadge(fair, command);
	if (!found) return refuse('unknown-badge');
	const { visitor, isRevoked } = found;
	const at = command.scannedAt === undefined || command.scannedAt > now ? now : command.scannedAt;
	const objection = objectionTo(fair, visitor, { isRevoked, at });
	if (objection && !command.force) return objection;
	if (isInside(visitor)) return refuse('already-checked-in');
	const force = command.force
		? { force: objection ? ('needed' as const) : ('asked' as const) }
		: {};
	return accept({
		type: 'visitor-checked-in',
		visitor: visitor.id,
		device: command.device,
		...force,
		at
	});
}

/** The same device within some minutes, the desk at any time (C5). */
export function undoCheckIn(
	fair: Fair,
	{ visitor: id, device, mayAlways }: CommandOf<'undo-check-in'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (!isInside(visitor) || !visitor.checkIn) return refuse('not-checked-in');
	if (visitor.busy?.as === 'talking') return refuse('busy-elsewhere');
	if (!mayAlways) {
		if (visitor.checkIn.device !== device) return refuse('other-device');
		const until = later(visitor.checkIn.at, fair.settings.undoCheckInMinutes * MINUTE);
		if (at > until) return refuse('too-late-to-undo');
	}
	const hadLeft = visitor.checkIn.awayUntil !== undefined; // places are kept as they were outside
	return accept(...endOfCall(visitor, at), ...(hadLeft ? [] : endOfPlaces(visitor, 'undone', at)), {
		type: 'check-in-undone',
		visitor: id,
		at
	});
}

/** Gives up a call; places are kept for a while (C6). An exit uploaded before its entry is kept too (C11). */
export function leaveFair(
	fair: Fair,
	{ visitor: id, leftAt }: CommandOf<'leave-fair'>,
	now: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (!isInside(visitor) && leftAt === undefined) return refuse('not-checked-in');
	const at = leftAt === undefined || leftAt > now ? now : leftAt;
	const left = { type: 'visitor-left' as const, visitor: id, at };
	if (at < visitor.presenceAt) return accept(left); // came back since
	if (visitor.busy?.as === 'talking') return refuse('busy-elsewhere');
	return accept(...endOfCall(visitor, now), left);
}

function findByBadge(
	fair: Fair,
	{ badge, visitor: id }: CommandOf<'check-in'>
): { visitor: Visitor; isRevoked: boolean } | undefined {
	const scanned = badge === undefined ? undefined : fair.badges.get(badge);
	const meant = badge === undefined ? id : scanned?.visitor;
	const visitor = meant && knownVisitor(fair, meant);
	return visitor && { visitor, isRevoked: scanned?.isRevoked ?? false };
}

function objectionTo(
	fair: Fair,
	visitor: Visitor,
	{ isRevoked, at }: { isRevoked: boolean; at: Instant }
): Refused | undefined {
	if (isRevoked) return refuse('revoked-badge');
	if (visitor.isBlocked) return refuse('blocked-badge');
	if (visitor.isCancelled) return refuse('cancelled-registration');
	return isInside(visitor) ? undefined : closedDoors(fair, at);
}

export const visitorCheckedIn: Evolve<'visitor-checked-in'> = (
	fair,
	{ visitor: id, device, at }
) => {
	const visitor = visitorOf(fair, id);
	if (at < visitor.presenceAt) return;
	const { awayUntil } = visitor;
	visitor.checkIn = { at, device, ...(awayUntil !== undefined && { awayUntil }) };
	visitor.presence = 'inside';
	visitor.presenceAt = at;
	delete visitor.awayUntil;
};

export const checkInUndone: Evolve<'check-in-undone'> = (fair, { visitor: id, at }) => {
	const visitor = visitorOf(fair, id);
	const awayUntil = visitor.checkIn?.awayUntil;
	delete visitor.checkIn;
	visitor.presenceAt = at;
	if (awayUntil === undefined) {
		visitor.presence = 'expected';
		delete visitor.pausedUntil;
	} else {
		visitor.presence = 'left';
		visitor.awayUntil = awayUntil;
	}
};

export const visitorLeft: Evolve<'visitor-left'> = (fair, { visitor: id, at }) => {
	const visitor = visitorOf(fair, id);
	if (at < visitor.presenceAt) return;
	visitor.presence = 'left';
	visitor.presenceAt = at;
	visitor.awayUntil = later(at, fair.settings.awayMinutes * MINUTE);
	voidPromises(fair, id);
};
