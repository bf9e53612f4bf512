// What the parts of the booth's screen share: how they ask, and from which seat.

import type { BoothId, SeatNumber } from '$lib/domain/vocabulary';
import type { Refused } from '$lib/ui/messages/refusals';
import type { BoothView, SeatView } from '$lib/views/booth-view';
import type { BoothCommand } from '$lib/wire/booth';

/** Resolves to whether it was accepted; while one question is open others are not sent. */
export type Ask = (command: BoothCommand) => Promise<boolean>;

export type AtSeat = { readonly booth: BoothId; readonly seat: SeatNumber };

/** What is being asked, so that nothing is pressed twice. */
export type Asking = {
	readonly ask: Ask;
	readonly busy: boolean;
	readonly online: boolean;
	/** Why the last question was answered with no. */
	readonly refusal: Refused | undefined;
};

export const mySeat = (view: BoothView, device: string | undefined): SeatView | undefined =>
	view.seats.find((seat) => device !== undefined && seat.device === device);

/** Those who could be called now, the next one first. */
export const callable = (view: BoothView) => view.queue.filter(({ state }) => state === 'waiting');

/** What has to be done before the badge of the next person begins a talk; nothing at a seat that is free or calls. */
export function firstOf(seat: SeatView | undefined): 'sit' | 'end-talk' | 'end-break' | undefined {
	if (!seat) return 'sit';
	if (seat.state === 'talking') return 'end-talk';
	return seat.state === 'break' ? 'end-break' : undefined;
}
