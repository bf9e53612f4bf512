// A seat and the representative who works there.

import { refuse, type Refused } from './decision';
import type { Booth, Fair, Seat } from './state';
import type { BoothId, DeviceId, SeatNumber } from './vocabulary';

type AtSeat = { booth: BoothId; seat: SeatNumber; device: DeviceId };

/** The seat that this representative's device sits at, or why it is not theirs. */
export function ownSeat(fair: Fair, at: AtSeat): { ok: true; booth: Booth; seat: Seat } | Refused {
	const booth = fair.booths.get(at.booth);
	if (!booth) return refuse('unknown-booth');
	const seat = booth.seats[at.seat - 1];
	if (!seat) return refuse('seat-unknown');
	return seat.device === at.device ? { ok: true, booth, seat } : refuse('seat-not-yours');
}

/** A representative is there and not on break. */
export const isPresent = ({ state }: Seat): boolean => state !== 'absent' && state !== 'break';

export const seatsPresent = (booth: Booth): number => booth.seats.filter(isPresent).length;
