// The hall itself: who stands where. What happens here, no server knows of.

import type { BoothId, CallSign, SeatNumber } from '../../src/lib/domain/vocabulary';

/** A visitor as a representative meets them. */
export type Guest = {
	/** Place in the world's list of visitors. */
	readonly index: number;
	readonly callSign: CallSign;
	/** The badge they hold. */
	readonly code: string;
	/** Whether a talk of mean length would end before they have to go. */
	hasTime(): boolean;
	/** Whether they would apply after a talk there. */
	wantsToApply(department: number): boolean;
	/** Where else they should ask, if anywhere. */
	otherBooth(): BoothId | undefined;
	talkBegan(booth: BoothId): void;
	talkEnded(booth: BoothId): void;
	/** Nobody is waiting for them at this seat any more. */
	turnedAway(): void;
};

/** Whoever works at a seat. */
export type Host = { receive(guest: Guest): void };

/** A call as a person reads it from the phone or the wall. */
export type SeenCall = {
	readonly booth: BoothId;
	readonly seat: SeatNumber;
	readonly at: number;
	/** Only asked to come closer: the seat is not free yet. */
	readonly isEarly?: true;
};

/** Somebody who reads the wall for their call sign. */
type Reader = (call: SeenCall | undefined) => void;

export class Hall {
	readonly #hosts = new Map<string, Host>();
	readonly #readers = new Map<CallSign, Reader>();

	seat(place: { booth: BoothId; seat: SeatNumber }, host: Host): void {
		this.#hosts.set(key(place), host);
	}

	/** Somebody has walked up to a seat. */
	arrive(place: { booth: BoothId; seat: SeatNumber }, guest: Guest): void {
		const host = this.#hosts.get(key(place));
		if (host) host.receive(guest);
		else guest.turnedAway();
	}

	/** From now on this person looks for their call sign on the wall. */
	lookUp(callSign: CallSign, reader: Reader): void {
		this.#readers.set(callSign, reader);
	}

	/** Has the calls on the phone, or is gone. */
	lookAway(callSign: CallSign): void {
		this.#readers.delete(callSign);
	}

	/** What the wall shows now. */
	show(calling: readonly (SeenCall & { readonly callSign: CallSign })[]): void {
		const called = new Map(calling.map((call) => [call.callSign, call]));
		for (const [callSign, reader] of this.#readers) reader(called.get(callSign));
	}
}

const key = ({ booth, seat }: { booth: BoothId; seat: SeatNumber }) => `${booth}/${seat}`;
