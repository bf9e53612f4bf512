// Places in the queues of booths: given, kept in order of joining, and remembered when they end.

import { boothOf, visitorOf, type Fair, type Former, type Place, type Visitor } from './state';
import type { BoothId, Instant, VisitorId } from './vocabulary';

export function addPlace(fair: Fair, id: VisitorId, boothId: BoothId, since: Instant): void {
	const booth = boothOf(fair, boothId);
	booth.joins += 1;
	putBack(fair, { visitor: id, booth: boothId, since, order: booth.joins, misses: 0 });
}

/** Where it was, behind those who joined before; one person has one place at a booth (Q3). */
export function putBack(fair: Fair, place: Place): void {
	removePlace(fair, place.visitor, place.booth);
	const visitor = visitorOf(fair, place.visitor);
	const { queue } = boothOf(fair, place.booth);
	visitor.places.set(place.booth, place);
	visitor.former.delete(place.booth);
	queue.splice(queue.findLastIndex((other) => comesBefore(other, place)) + 1, 0, place);
}

export function removePlace(
	fair: Fair,
	id: VisitorId,
	booth: BoothId,
	how?: { why: Former; at: Instant }
): Place | undefined {
	const visitor = visitorOf(fair, id);
	const { queue } = boothOf(fair, booth);
	const place = visitor.places.get(booth);
	if (!place) return undefined;
	visitor.places.delete(booth);
	queue.splice(queue.indexOf(place), 1);
	if (how) visitor.former.set(booth, { since: place.since, ...how });
	return place;
}

/** While somebody was called or talking elsewhere, no hold of theirs ran on (Q5). */
export function resumeHolds(visitor: Visitor, away: { from: Instant; to: Instant }): void {
	for (const place of visitor.places.values()) {
		if (place.holdUntil === undefined) continue;
		place.holdUntil = (place.holdUntil + Math.max(0, away.to - away.from)) as Instant;
	}
}

export const comesBefore = (a: Place, b: Place): boolean =>
	a.since < b.since || (a.since === b.since && a.order < b.order);
