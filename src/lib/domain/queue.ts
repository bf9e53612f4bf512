// Waiting at a booth without standing there.

import type { CommandOf } from './commands';
import { accept, refuse, type Decision } from './decision';
import { addPlace, removePlace } from './places';
import { hasMet } from './met';
import { isInside, knownVisitor } from './presence';
import { voidPromises } from './promises';
import { isTooLate } from './closing';
import { isInRoundsBooth } from './round';
import { waitNow } from './waiting';
import { visitorOf, type Evolve, type Fair, type Former, type Visitor } from './state';
import { later, MINUTE, type BoothId, type Instant, type VisitorId } from './vocabulary';

export function joinQueue(
	fair: Fair,
	{ visitor: id, booth: boothId }: CommandOf<'join-queue'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	const booth = fair.booths.get(boothId);
	if (!visitor) return refuse('unknown-visitor');
	if (!booth) return refuse('unknown-booth');
	if (!isInside(visitor)) return refuse('not-checked-in');
	if (booth.status === 'closed') return refuse('booth-closed');
	if (isInRoundsBooth(fair, boothId)) return refuse('rounds-running'); // [R4]
	if (visitor.places.has(boothId)) return refuse('already-waiting'); // [Q3]
	if (hasMet(visitor, boothId)) return refuse('already-met'); // [Q10]
	if (visitor.places.size >= fair.settings.maxPlaces) return refuse('too-many-places'); // [Q2]
	const promised = waitNow(fair, booth, at);
	if (isTooLate(fair, at, promised)) return refuse('no-time-left'); // [Q12]
	return accept(
		{ type: 'queue-joined', visitor: id, booth: boothId, since: at, at },
		...(promised && promised.most > 0
			? [{ type: 'wait-promised' as const, visitor: id, booth: boothId, ...promised, at }]
			: [])
	);
}

export function leaveQueue(
	fair: Fair,
	{ visitor: id, booth }: CommandOf<'leave-queue' | 'remove-place'>,
	at: Instant,
	why: 'left' | 'removed' = 'left'
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (!visitor.places.has(booth)) return refuse('not-waiting');
	return accept(...endOfCall(visitor, at, booth), {
		type: 'queue-left',
		visitor: id,
		booth,
		why,
		at
	});
}

export function leaveAllQueues(
	fair: Fair,
	{ visitor: id }: CommandOf<'leave-all-queues'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	return accept(...endOfCall(visitor, at), ...endOfPlaces(visitor, 'left', at));
}

/** To another booth of the same department, keeping the time of joining; the old place goes last (Q9). */
export function movePlace(
	fair: Fair,
	{ visitor: id, from, to }: CommandOf<'move-place'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	const [here, there] = [fair.booths.get(from), fair.booths.get(to)];
	if (!visitor) return refuse('unknown-visitor');
	if (!here || !there) return refuse('unknown-booth');
	const place = visitor.places.get(from);
	if (!place) return refuse('not-waiting');
	if (visitor.busy?.booth === from || place.holdUntil !== undefined) return refuse('not-callable');
	if (here.department !== there.department) return refuse('other-department-booth');
	if (there.status === 'closed') return refuse('booth-closed');
	if (visitor.places.has(to)) return refuse('already-waiting');
	if (hasMet(visitor, to)) return refuse('already-met');
	return accept(
		{ type: 'queue-left', visitor: id, booth: from, why: 'moved', at },
		{ type: 'queue-joined', visitor: id, booth: to, since: place.since, at }
	);
}

/** The desk gives a place back that was lost, with the old time of joining (Q11). */
export function restorePlace(
	fair: Fair,
	{ visitor: id, booth: boothId }: CommandOf<'restore-place'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (!isInside(visitor)) return refuse('not-checked-in');
	if (visitor.places.has(boothId)) return refuse('already-waiting');
	const former = visitor.former.get(boothId);
	if (!former) return refuse('nothing-to-restore');
	if (fair.booths.get(boothId)?.status === 'closed') return refuse('booth-closed');
	if (visitor.places.size >= fair.settings.maxPlaces) return refuse('too-many-places');
	return accept({ type: 'place-restored', visitor: id, booth: boothId, since: former.since, at });
}

export function askPriority(
	fair: Fair,
	{ visitor: id }: CommandOf<'ask-priority'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	return visitor.hasPriority ? accept() : accept({ type: 'priority-asked', visitor: id, at });
}

export function dropPriority(
	fair: Fair,
	{ visitor: id }: CommandOf<'drop-priority'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	return visitor.hasPriority ? accept({ type: 'priority-dropped', visitor: id, at }) : accept();
}

export function pausePlaces(
	fair: Fair,
	{ visitor: id }: CommandOf<'pause-places'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (!isInside(visitor)) return refuse('not-checked-in');
	if (visitor.busy) return refuse('busy-elsewhere');
	if (visitor.pausedUntil !== undefined) return refuse('already-paused');
	const until = later(at, fair.settings.pauseMinutes * MINUTE);
	return accept({ type: 'visitor-paused', visitor: id, until, at });
}

export function resumePlaces(
	fair: Fair,
	{ visitor: id }: CommandOf<'resume-places'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (visitor.pausedUntil === undefined) return refuse('not-paused');
	return accept({ type: 'visitor-resumed', visitor: id, at });
}

/** The facts that end a visitor's call or request to come closer, if one is out (only at `booth`, if given). */
export const endOfCall = (visitor: Visitor, at: Instant, booth?: BoothId) =>
	visitor.busy &&
	visitor.busy.as !== 'talking' &&
	(booth === undefined || visitor.busy.booth === booth)
		? [{ type: 'call-withdrawn' as const, visitor: visitor.id, booth: visitor.busy.booth, at }]
		: [];

export const endOfPlaces = (visitor: Visitor, why: Exclude<Former, 'given-up'>, at: Instant) =>
	[...visitor.places.keys()].map((booth) => ({
		type: 'queue-left' as const,
		visitor: visitor.id,
		booth,
		why,
		at
	}));

export const queueJoined: Evolve<'queue-joined'> = (fair, { visitor, booth, since }) => {
	addPlace(fair, visitor, booth, since);
	const person = visitorOf(fair, visitor);
	person.declined.delete(booth);
	if (person.invitation?.booth === booth) delete person.invitation;
};

export const placeRestored: Evolve<'place-restored'> = (fair, { visitor, booth, since }) =>
	addPlace(fair, visitor, booth, since);

export const queueLeft: Evolve<'queue-left'> = (fair, { visitor, booth, why, at }) => {
	removePlace(fair, visitor, booth, { why, at });
};

export const visitorPaused: Evolve<'visitor-paused'> = (fair, { visitor, until }) => {
	visitorOf(fair, visitor).pausedUntil = until;
	voidPromises(fair, visitor);
};

export const visitorResumed: Evolve<'visitor-resumed'> = (fair, { visitor }) => {
	delete visitorOf(fair, visitor).pausedUntil;
};

export function setPriority(fair: Fair, visitor: VisitorId, hasPriority: boolean): void {
	visitorOf(fair, visitor).hasPriority = hasPriority;
}
