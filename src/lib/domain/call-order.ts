// Whose turn it is at a booth.

import { isInRounds } from './round';
import { comesBefore } from './places';
import { visitorOf, type Booth, type Fair, type Place } from './state';
import type { Exception } from './vocabulary';

/** Could be called now: inside, in nobody's call or talk, not paused, not on hold (Q5, Q8, K5). */
export const isCallable = (fair: Fair, place: Place): boolean => {
	const visitor = visitorOf(fair, place.visitor);
	return (
		visitor.presence === 'inside' &&
		visitor.busy === undefined &&
		visitor.pausedUntil === undefined &&
		place.holdUntil === undefined &&
		!isInRounds(fair, visitor.id)
	);
};

export type Turn = { readonly place: Place; readonly exception?: Exception };

/**
 * Those who could be called now, in the order in which they would be: whoever came back in time first (K5),
 * then by time of joining, where at most one of every `priorityOneIn` calls lets priority go before (Q4, Q7).
 */
export function callOrder(fair: Fair, booth: Booth): Turn[] {
	const callable = booth.queue.filter((place) => isCallable(fair, place));
	const returned = callable.filter((place) => place.returnedAt !== undefined);
	const regular = callable.filter((place) => place.returnedAt === undefined);
	returned.sort((a, b) => (a.returnedAt ?? 0) - (b.returnedAt ?? 0) || a.order - b.order);
	return [
		...returned.map((place): Turn => ({ place, exception: 'returned' })),
		...withPriority(fair, regular, booth.sincePriority + returned.length)
	];
}

function withPriority(fair: Fair, regular: readonly Place[], sincePriority: number): Turn[] {
	const waiting = regular.filter((place) => !visitorOf(fair, place.visitor).hasPriority);
	const priority = regular.filter((place) => visitorOf(fair, place.visitor).hasPriority);
	const turns: Turn[] = [];
	let since = sincePriority;
	for (let w = 0, p = 0; w < waiting.length || p < priority.length;) {
		const [next, urgent] = [waiting[w], priority[p]];
		const jumps =
			urgent && next && comesBefore(next, urgent) && since >= fair.settings.priorityOneIn - 1;
		if (urgent && (!next || jumps || comesBefore(urgent, next))) {
			turns.push(jumps ? { place: urgent, exception: 'priority' } : { place: urgent });
			since = jumps ? 0 : since + 1;
			p += 1;
		} else if (next) {
			turns.push({ place: next });
			since += 1;
			w += 1;
		}
	}
	return turns;
}
