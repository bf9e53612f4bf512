// What holds of a fair at every moment. Each law gives what breaks it.

import { stands } from '../../../src/lib/domain/application';
import type { Fair } from '../../../src/lib/domain/fair';
import { seatsPresent } from '../../../src/lib/domain/own-seat';
import { comesBefore } from '../../../src/lib/domain/places';
import { isInRounds } from '../../../src/lib/domain/round';
import { hasMet } from '../../../src/lib/domain/met';
import type { Booth, Seat, Talk, Visitor } from '../../../src/lib/domain/state';
import type { BoothId } from '../../../src/lib/domain/vocabulary';

export type Law =
	| 'one place to be'
	| 'seats present'
	| 'places and queues'
	| 'met once'
	| 'closed is empty'
	| 'representatives'
	| 'expectations'
	| 'figures'
	| 'forgotten'
	| 'calls and talks'
	| 'priority'
	| 'turns'
	| 'closing'
	| 'limit of places'
	| 'decides only'
	| 'ids only'
	| 'time'
	| 'replay';

type StateLaw = (fair: Fair) => string[];

export const STATE_LAWS: readonly (readonly [Law, StateLaw])[] = [
	[
		'one place to be',
		(fair) => [...peopleIn(fair, notWhereSeatSays), ...seatsIn(fair, notWherePersonSays)]
	],
	['seats present', (fair) => boothsIn(fair, tooManyAtSeats)],
	[
		'places and queues',
		(fair) => [...boothsIn(fair, brokenQueue), ...peopleIn(fair, placeInNoQueue)]
	],
	[
		'met once',
		(fair) =>
			peopleIn(fair, (_, visitor) =>
				[...visitor.places.keys()].some((booth) => hasMet(visitor, booth))
			)
	],
	[
		'closed is empty',
		(fair) => boothsIn(fair, (_, { status, queue }) => status === 'closed' && queue.length > 0)
	],
	['representatives', (fair) => [...seatsIn(fair, wronglySeated), ...wronglyListed(fair)]],
	['expectations', (fair) => peopleIn(fair, wronglyExpected)],
	['figures', (fair) => [...boothsIn(fair, wrongFigures), ...wrongTotals(fair)]],
	['forgotten', (fair) => peopleIn(fair, notQuiteForgotten)]
];

/** Everything in a fair, to the last byte, in the order in which it stands there. */
export const asText = (fair: Fair): string =>
	JSON.stringify(fair, (_, value: unknown) =>
		value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value
	);

const peopleIn = (fair: Fair, isBroken: (fair: Fair, visitor: Visitor) => boolean): string[] =>
	[...fair.visitors.values()].filter((one) => isBroken(fair, one)).map(({ id }) => id);
const boothsIn = (fair: Fair, isBroken: (fair: Fair, booth: Booth) => boolean): string[] =>
	[...fair.booths.values()].filter((one) => isBroken(fair, one)).map(({ id }) => id);
const seatsIn = (
	fair: Fair,
	isBroken: (fair: Fair, booth: Booth, seat: Seat) => boolean
): string[] =>
	[...fair.booths.values()].flatMap((booth) =>
		booth.seats
			.filter((seat) => isBroken(fair, booth, seat))
			.map(({ number }) => `${booth.id} ${number}`)
	);

function notWhereSeatSays(
	fair: Fair,
	{ id, busy, presence, places, talks, pausedUntil }: Visitor
): boolean {
	if (!busy) return false;
	const seat = fair.booths.get(busy.booth)?.seats[busy.seat - 1];
	if (presence !== 'inside') return true;
	if (busy.as === 'talking') {
		return (
			seat?.talk === undefined ||
			fair.talks.get(seat.talk)?.visitor !== id ||
			talks.at(-1) !== seat.talk
		);
	}
	const place = places.get(busy.booth);
	const asked = busy.as === 'called' ? seat?.call : seat?.next;
	return (
		asked?.visitor !== id ||
		(!place && !isInRounds(fair, id)) ||
		place?.holdUntil !== undefined ||
		pausedUntil !== undefined
	);
}

function notWherePersonSays(
	fair: Fair,
	booth: Booth,
	{ number, state, call, talk, next }: Seat
): boolean {
	if ((state === 'calling') !== (call !== undefined)) return true;
	if ((state === 'talking') !== (talk !== undefined)) return true;
	if (
		next &&
		(state !== 'talking' || !isAskedTo(fair.visitors.get(next.visitor), booth.id, number))
	)
		return true;
	const running = talk === undefined ? undefined : fair.talks.get(talk);
	if (talk !== undefined && (!running || running.endedAt !== undefined || running.isUndone))
		return true;
	const id = call?.visitor ?? running?.visitor;
	const busy = id && fair.visitors.get(id)?.busy;
	if (!id) return false;
	return (
		busy?.as !== (call ? 'called' : 'talking') || busy.booth !== booth.id || busy.seat !== number
	);
}

const isAskedTo = (visitor: Visitor | undefined, booth: BoothId, seat: number): boolean =>
	visitor?.busy?.as === 'approaching' && visitor.busy.booth === booth && visitor.busy.seat === seat;

function tooManyAtSeats(_: Fair, booth: Booth): boolean {
	const busy = booth.seats.filter(({ call, talk }) => call !== undefined || talk !== undefined);
	return busy.length > seatsPresent(booth);
}

function brokenQueue(fair: Fair, { id, queue }: Booth): boolean {
	const people = new Set(queue.map(({ visitor }) => visitor));
	return (
		people.size < queue.length ||
		queue.some(
			(place) => place.booth !== id || fair.visitors.get(place.visitor)?.places.get(id) !== place
		) ||
		queue.slice(1).some((place, index) => {
			const before = queue[index];
			return !before || !comesBefore(before, place);
		})
	);
}

const placeInNoQueue = (fair: Fair, { places }: Visitor): boolean =>
	[...places].some(([booth, place]) => !fair.booths.get(booth)?.queue.includes(place));

const wronglySeated = (fair: Fair, booth: Booth, { number, device, state }: Seat): boolean => {
	if (device === undefined) return state !== 'absent';
	const listed = fair.seated.get(device);
	return state === 'absent' || listed?.booth !== booth.id || listed.seat !== number;
};

const wronglyListed = (fair: Fair): string[] =>
	[...fair.seated]
		.filter(
			([device, { booth, seat }]) => fair.booths.get(booth)?.seats[seat - 1]?.device !== device
		)
		.map(([device]) => device);

function wronglyExpected(
	fair: Fair,
	{ id, busy, pausedUntil, awayUntil, places }: Visitor
): boolean {
	const isHeld = [...places.values()].some(({ holdUntil }) => holdUntil !== undefined);
	const isLeaving = awayUntil !== undefined && places.size > 0;
	const something = busy?.as === 'called' || pausedUntil !== undefined || isLeaving || isHeld;
	return fair.expecting.has(id) !== something;
}

function wrongFigures(fair: Fair, booth: Booth): boolean {
	const ended = [...fair.talks.values()].filter(
		(talk) => talk.booth === booth.id && talk.endedAt !== undefined
	);
	const sum = ended.reduce(
		(all, { startedAt, endedAt = startedAt }) => all + endedAt - startedAt,
		0
	);
	const received = [...fair.applications.values()].filter(
		(application) => stands(application) && application.department === booth.department
	);
	return (
		new Set(booth.ended).size !== booth.ended.length ||
		ended.length !== booth.ended.length ||
		sum !== booth.talkMillisecondsSum ||
		received.length !== booth.applications
	);
}

function wrongTotals(fair: Fair): string[] {
	const missed = [...fair.booths.values()].reduce((sum, booth) => sum + booth.missedCalls, 0);
	const people = [...fair.visitors.values()];
	const talks = [...fair.talks.values()].filter(({ isUndone }: Talk) => !isUndone);
	const told = people.reduce((sum, visitor) => sum + visitor.talks.length, 0);
	const signs = new Set(people.map(({ callSign }) => callSign));
	const numbers = new Set([...fair.applications.values()].map(({ number }) => number));
	return [
		...(missed === fair.missedCalls ? [] : ['missed calls']),
		...(told === talks.length ? [] : ['talks']),
		...(signs.size === people.length ? [] : ['call signs']),
		...(numbers.size === fair.applications.size ? [] : ['numbers of applications'])
	];
}

function notQuiteForgotten(fair: Fair, visitor: Visitor): boolean {
	if (!visitor.isForgotten) return false;
	const { id, busy, places, presence, link, profile, contact, consents } = visitor;
	return (
		busy !== undefined ||
		places.size > 0 ||
		presence === 'inside' ||
		[link, profile, contact].some((trace) => trace !== undefined) ||
		consents.size > 0 ||
		[...fair.badges.values()].some((badge) => badge.visitor === id) ||
		[...fair.links.values()].includes(id) ||
		fair.met.some((met) => met.visitor === id)
	);
}
