// A booth of a department: open, paused or closed, with its seats and who works at them.

import type { CommandOf } from './commands';
import { accept, refuse, type Decision } from './decision';
import { ownSeat } from './own-seat';
import { endOfRequest } from './call-ahead';
import { endOfCall } from './queue';
import { boothOf, seatOf, visitorOf, type Evolve, type Fair, type Seat } from './state';
import { later, MINUTE, type Instant } from './vocabulary';

export function openBooth(
	fair: Fair,
	{ booth: id }: CommandOf<'open-booth'>,
	at: Instant
): Decision {
	const booth = fair.booths.get(id);
	if (!booth) return refuse('unknown-booth');
	return booth.status === 'open' ? accept() : accept({ type: 'booth-opened', booth: id, at });
}

export function pauseBooth(
	fair: Fair,
	{ booth: id, minutes, message }: CommandOf<'pause-booth'>,
	at: Instant
): Decision {
	const found = fair.booths.get(id);
	if (!found) return refuse('unknown-booth');
	return accept(...found.seats.flatMap((seat) => endOfRequest(seat, id, at)), {
		type: 'booth-paused',
		booth: id,
		...(minutes !== undefined && { until: later(at, minutes * MINUTE) }),
		...(message && { message }),
		at
	});
}

/** Moves nobody silently: those waiting lose their place with a reason, which their screens show (B1). */
export function closeBooth(
	fair: Fair,
	{ booth: id }: CommandOf<'close-booth'>,
	at: Instant
): Decision {
	const booth = fair.booths.get(id);
	if (!booth) return refuse('unknown-booth');
	if (booth.status === 'closed') return accept();
	return accept(
		{ type: 'booth-closed', booth: id, at },
		...booth.queue.flatMap((place) => [
			...endOfCall(visitorOf(fair, place.visitor), at, id),
			{
				type: 'queue-left' as const,
				visitor: place.visitor,
				booth: id,
				why: 'booth-closed' as const,
				at
			}
		])
	);
}

export function takeSeat(fair: Fair, command: CommandOf<'take-seat'>, at: Instant): Decision {
	const { booth: id, seat: number, device, department } = command;
	const booth = fair.booths.get(id);
	if (!booth) return refuse('unknown-booth');
	if (booth.department !== department) return refuse('foreign-booth'); // [B3]
	const seat = booth.seats[number - 1];
	if (!seat) return refuse('seat-unknown');
	if (seat.device === device) return accept();
	if (seat.device) return refuse('seat-taken');
	if (fair.seated.has(device)) return refuse('seated-elsewhere'); // [B3]
	return accept({ type: 'seat-taken', booth: id, seat: number, device, at });
}

export function leaveSeat(fair: Fair, command: CommandOf<'leave-seat'>, at: Instant): Decision {
	const found = ownSeat(fair, command);
	if (!found.ok) return found;
	if (found.seat.state === 'talking') return refuse('seat-busy');
	return accept(...endOfSeatsCall(fair, found.seat, at), {
		type: 'seat-left',
		booth: command.booth,
		seat: command.seat,
		at
	});
}

/** For a tablet that broke: the organiser ends what was under way there. */
export function freeSeat(
	fair: Fair,
	{ booth: id, seat: number }: CommandOf<'free-seat'>,
	at: Instant
): Decision {
	const booth = fair.booths.get(id);
	if (!booth) return refuse('unknown-booth');
	const seat = booth.seats[number - 1];
	if (!seat) return refuse('seat-unknown');
	if (!seat.device) return refuse('seat-empty');
	const talk = seat.talk === undefined ? undefined : fair.talks.get(seat.talk);
	return accept(
		...endOfSeatsCall(fair, seat, at),
		...(talk ? [{ type: 'talk-ended' as const, talk: talk.id, at }] : []),
		...endOfRequest(seat, id, at),
		{ type: 'seat-left', booth: id, seat: number, at }
	);
}

/** While a talk goes on the break is noted for its end, and nobody is asked to come meanwhile. */
export function startBreak(fair: Fair, command: CommandOf<'start-break'>, at: Instant): Decision {
	const found = ownSeat(fair, command);
	if (!found.ok) return found;
	if (found.seat.state === 'break') return refuse('on-break');
	const { booth, seat, minutes } = command;
	if (found.seat.state === 'talking')
		return accept(...endOfRequest(found.seat, booth, at), {
			type: 'break-planned',
			booth,
			seat,
			...(minutes !== undefined && { minutes }),
			at
		});
	const until = minutes === undefined ? {} : { until: later(at, minutes * MINUTE) };
	return accept(...endOfSeatsCall(fair, found.seat, at), {
		type: 'break-started',
		booth,
		seat,
		...until,
		at
	});
}

export function endBreak(fair: Fair, command: CommandOf<'end-break'>, at: Instant): Decision {
	const found = ownSeat(fair, command);
	if (!found.ok) return found;
	if (found.seat.state !== 'break' && !found.seat.breakNext) return refuse('not-on-break');
	return accept({ type: 'break-ended', booth: command.booth, seat: command.seat, at });
}

const endOfSeatsCall = (fair: Fair, seat: Seat, at: Instant) =>
	seat.call ? endOfCall(visitorOf(fair, seat.call.visitor), at) : [];

export const boothOpened: Evolve<'booth-opened'> = (fair, { booth: id }) => {
	const booth = boothOf(fair, id);
	booth.status = 'open';
	delete booth.pausedUntil;
	delete booth.message;
};

export const boothPaused: Evolve<'booth-paused'> = (fair, { booth: id, until, message }) => {
	const booth = boothOf(fair, id);
	booth.status = 'paused';
	delete booth.pausedUntil;
	delete booth.message;
	if (until !== undefined) booth.pausedUntil = until;
	if (message) booth.message = message;
};

export const boothClosed: Evolve<'booth-closed'> = (fair, { booth: id }) => {
	const booth = boothOf(fair, id);
	booth.status = 'closed';
	delete booth.pausedUntil;
	delete booth.message;
};

export const seatTaken: Evolve<'seat-taken'> = (fair, { booth, seat: number, device, at }) => {
	const seat = seatOf(boothOf(fair, booth), number);
	seat.device = device;
	seat.state = 'free';
	seat.since = at;
	fair.seated.set(device, { booth, seat: number });
};

export const seatLeft: Evolve<'seat-left'> = (fair, { booth, seat: number, at }) => {
	const seat = seatOf(boothOf(fair, booth), number);
	if (seat.device) fair.seated.delete(seat.device);
	delete seat.device;
	delete seat.breakUntil;
	delete seat.breakNext;
	delete seat.last;
	seat.state = 'absent';
	seat.since = at;
};

export const breakStarted: Evolve<'break-started'> = (fair, { booth, seat: number, until, at }) => {
	const seat = seatOf(boothOf(fair, booth), number);
	delete seat.breakNext;
	seat.state = 'break';
	seat.since = at;
	if (until !== undefined) seat.breakUntil = until;
};

export const breakPlanned: Evolve<'break-planned'> = (fair, { booth, seat, minutes }) => {
	seatOf(boothOf(fair, booth), seat).breakNext = { ...(minutes !== undefined && { minutes }) };
};

/** Also a break that was only planned. */
export const breakEnded: Evolve<'break-ended'> = (fair, { booth, seat: number, at }) => {
	const seat = seatOf(boothOf(fair, booth), number);
	delete seat.breakNext;
	if (seat.state !== 'break') return;
	seat.state = 'free';
	seat.since = at;
	delete seat.breakUntil;
};
