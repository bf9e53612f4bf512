// Where people were, as the booths' screens showed it: nobody is ever at two seats at once (Q5, Q6, K1).

import type { BoothId, SeatNumber, VisitorId } from '../../../src/lib/domain/vocabulary';
import type { BoothView, SeatView } from '../../../src/lib/views/booth-view';

/** Called to a seat or talking there, for certain from one instant to another of the server's clock. */
type Stay = {
	readonly visitor: VisitorId;
	readonly booth: BoothId;
	readonly seat: SeatNumber;
	readonly from: number;
	to: number;
};

type Seen = { now: number; stay?: Stay };

/**
 * Views come late and not in the order in which booths changed, so what is compared is not what screens show at
 * one moment but the spans in which somebody certainly was at a seat.
 */
export class Whereabouts {
	readonly #seats = new Map<string, Seen>();
	readonly #stays = new Map<VisitorId, Stay[]>();
	readonly #told = new Set<string>();

	/** What is newly known to be wrong. */
	saw({ booth: { booth }, now, seats }: BoothView): string[] {
		return seats.flatMap((seat) => this.#sawSeat(booth, seat, now));
	}

	#sawSeat(booth: BoothId, view: SeatView, now: number): string[] {
		const key = `${booth}/${view.seat}`;
		const before = this.#seats.get(key) ?? { now: -Infinity };
		if (now < before.now) return [];
		const visitor = view.person?.visitor;
		if (visitor === undefined || !(view.state === 'calling' || view.state === 'talking')) {
			this.#seats.set(key, { now });
			return [];
		}
		const stay = continues(before, view, visitor)
			? before.stay
			: this.#begin({ visitor, booth, seat: view.seat, from: begun(view, before), to: now });
		if (!stay) return [];
		stay.to = now;
		this.#seats.set(key, { now, stay });
		return this.#clashes(stay);
	}

	#begin(stay: Stay): Stay {
		const stays = this.#stays.get(stay.visitor);
		if (stays) stays.push(stay);
		else this.#stays.set(stay.visitor, [stay]);
		return stay;
	}

	#clashes(stay: Stay): string[] {
		const others = (this.#stays.get(stay.visitor) ?? []).filter(
			(other) => other !== stay && other.from < stay.to && stay.from < other.to
		);
		return others.flatMap((other) => {
			const what = `${stay.visitor} was at ${where(stay)} and at ${where(other)} at once`;
			const key = [where(stay), where(other), stay.visitor].sort().join();
			if (this.#told.has(key)) return [];
			this.#told.add(key);
			return [what];
		});
	}
}

/** The same person without a gap; a call made after the seat was last seen is another one. */
function continues({ stay }: Seen, view: SeatView, visitor: VisitorId): boolean {
	if (stay?.visitor !== visitor) return false;
	return view.call === undefined || view.call.calledAt <= stay.to;
}

/** As the screen says, but not before the seat was last seen without this person. */
function begun(view: SeatView, { now, stay }: Seen): number {
	const since = view.call?.calledAt ?? view.talk?.startedAt ?? view.since;
	return Math.max(since, stay ? stay.to : now);
}

const where = ({ booth, seat }: Stay) => `${booth} seat ${seat}`;
