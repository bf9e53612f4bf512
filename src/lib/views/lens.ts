// What the view functions look through: the fair at one moment, its public words, and how booths fit people.

import { callOrder, type Turn } from '../domain/call-order';
import type { Fair } from '../domain/fair';
import { boothOf } from '../domain/state';
import type { BoothId, Instant, RecordId, VisitorId } from '../domain/vocabulary';
import type { Ranking } from '../matching/ranking';
import type { ProgrammeView } from './programme-view';

export type Lens = {
	readonly fair: Fair;
	readonly now: Instant;
	readonly programme: ProgrammeView;
	/** A public text: an announcement, a pause's message. */
	readonly words: (record: RecordId) => string | undefined;
	/** Undefined for somebody who has said nothing about themselves, and for all where nothing is sorted by fit. */
	readonly rankingOf: (visitor: VisitorId) => Ranking | undefined;
	/** Whose turn it is at a booth, computed once per lens. */
	readonly orderAt: (booth: BoothId) => readonly Turn[];
	/** Computed once per lens, since many screens show it. */
	readonly once: <Value>(key: string, compute: () => Value) => Value;
};

/** A lens is good for one moment: make a new one after every change. */
export function lensOn(parts: Omit<Lens, 'orderAt' | 'once'>): Lens {
	const known = new Map<string, unknown>();
	const once = <Value>(key: string, compute: () => Value): Value => {
		const value = known.has(key) ? (known.get(key) as Value) : compute();
		known.set(key, value);
		return value;
	};
	const orderAt = (booth: BoothId) =>
		once(`order ${booth}`, () => callOrder(parts.fair, boothOf(parts.fair, booth)));
	const { rankingOf, fair } = parts;
	const isNeutral = fair.settings.sortNeutrally;
	return { ...parts, once, orderAt, rankingOf: isNeutral ? () => undefined : rankingOf };
}
