// What must hold on every screen of a booth.

import type { BoothId, TalkId } from '../../../src/lib/domain/vocabulary';
import type { BoothView, Waiting } from '../../../src/lib/views/booth-view';

/** Calls and talks never exceed the seats present, and nobody sits twice (B2, K1). */
export function seatFaults({ booth, seats }: BoothView): string[] {
	const busy = seats.filter(({ state }) => state === 'calling' || state === 'talking');
	const people = busy.map(({ person }) => person?.visitor);
	return [
		...(busy.length > booth.seatsPresent
			? [`${booth.booth}: ${busy.length} calls and talks at ${booth.seatsPresent} seats`]
			: []),
		...repeated(people).map((visitor) => `${booth.booth}: ${String(visitor)} sits at two seats`)
	];
}

/** One place each, whoever came back first, then first come, first served (Q3, Q4, K5). */
export function queueFaults({ booth: { booth }, queue }: BoothView): string[] {
	const waiting = queue.filter(({ state }) => state === 'waiting');
	const firstRegular = waiting.findIndex(({ exception }) => exception !== 'returned');
	const lateReturn = waiting.findLastIndex(({ exception }) => exception === 'returned');
	const regular = waiting.filter(({ exception }) => exception === undefined);
	return [
		...repeated(queue.map(({ visitor }) => visitor)).map(
			(visitor) => `${booth}: ${visitor} has two places`
		),
		...(firstRegular >= 0 && lateReturn > firstRegular
			? [`${booth}: somebody who came back stands behind others`]
			: []),
		...(isInOrder(regular) ? [] : [`${booth}: the queue is not first come, first served`])
	];
}

const isInOrder = (places: readonly Waiting[]) =>
	places.every(({ since }, index) => since >= (places[index - 1]?.since ?? 0));

const repeated = <Item>(items: readonly Item[]): Item[] =>
	items.filter((item, index) => items.indexOf(item) !== index);

/** The same pair does not meet twice unless the representative invites again (Q10). */
export class Pairs {
	readonly #talks = new Map<string, { talk: TalkId; invitedAgain: boolean }>();

	saw({ booth: { booth }, ended }: BoothView): string[] {
		return ended.toReversed().flatMap(({ talk, visitor, invitedAgain }) => {
			const pair = `${booth} and ${visitor}`;
			const before = this.#talks.get(pair);
			this.#talks.set(pair, { talk, invitedAgain });
			const isSecond = before !== undefined && before.talk !== talk && !before.invitedAgain;
			return isSecond ? [`${pair} met twice`] : [];
		});
	}
}

/** Only open booths call (B1). */
export class Pauses {
	readonly #since = new Map<BoothId, number>();

	saw({ booth: { booth, status }, now, seats }: BoothView): string[] {
		if (status === 'open') {
			this.#since.delete(booth);
			return [];
		}
		const since = this.#since.get(booth) ?? now;
		this.#since.set(booth, Math.min(since, now));
		return seats
			.filter(({ call }) => call && call.calledAt > since)
			.map(({ seat }) => `${booth} is ${status} and seat ${seat} calls`);
	}
}
