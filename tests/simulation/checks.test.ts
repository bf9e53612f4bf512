import { expect, it } from 'vitest';
import { Checks } from '../../bench/day/checks';
import type { BoothView, SeatView, Waiting } from '../../src/lib/views/booth-view';
import type { PlaceView } from '../../src/lib/views/shared';
import type { PhoneView } from '../../src/lib/views/phone-view';
import type {
	BoothId,
	CallSign,
	DepartmentId,
	Instant,
	SeatNumber,
	TalkId,
	VisitorId
} from '../../src/lib/domain/vocabulary';

const ayse = 'ayse' as VisitorId;
const ben = 'ben' as VisitorId;

it('finds nothing wrong with one person who goes from booth to booth', () => {
	const checks = new Checks(3);
	checks.boothShown(booth('a', 10, [calling(ayse, 10)]));
	checks.boothShown(booth('a', 20, [talking(ayse, 15)]));
	checks.boothShown(booth('a', 30, [free()]));
	checks.boothShown(booth('b', 35, [calling(ayse, 30)]));
	expect(checks.breaches).toEqual([]);
});

it('sees one person at two booths, whichever screen was late', () => {
	const checks = new Checks(3);
	checks.boothShown(booth('a', 10, [talking(ayse, 10)]));
	checks.boothShown(booth('b', 30, [calling(ayse, 20)]));
	expect(checks.breaches).toEqual([]);
	checks.boothShown(booth('a', 25, [talking(ayse, 10)]));
	expect(checks.breaches).toEqual([
		{ rule: 'Q5', what: 'ayse was at a seat 1 and at b seat 1 at once' }
	]);
});

it('does not take an old screen for where somebody is', () => {
	const checks = new Checks(3);
	checks.boothShown(booth('a', 10, [talking(ayse, 5)]));
	checks.boothShown(booth('b', 40, [talking(ayse, 30)]));
	checks.boothShown(booth('a', 50, [talking(ben, 20)]));
	expect(checks.breaches).toEqual([]);
});

it('sees one person at two seats of a booth', () => {
	const checks = new Checks(3);
	checks.boothShown(booth('a', 10, [calling(ayse, 10), calling(ayse, 10)]));
	expect(rules(checks)).toContain('B2');
});

it('sees more calls than seats present', () => {
	const checks = new Checks(3);
	const view = booth('a', 10, [calling(ayse, 10), talking(ben, 10)]);
	checks.boothShown({ ...view, booth: { ...view.booth, seatsPresent: 1 } });
	expect(rules(checks)).toEqual(['B2']);
});

it('sees a queue out of order, and a second place', () => {
	const checks = new Checks(3);
	checks.boothShown({ ...booth('a', 9, []), queue: [waiting(ayse, 5), waiting(ben, 4)] });
	checks.boothShown({ ...booth('a', 9, []), queue: [waiting(ayse, 5), waiting(ayse, 6)] });
	expect(rules(checks)).toEqual(['Q4', 'Q4']);
});

it('lets whoever came back stand at the front, and nobody else', () => {
	const checks = new Checks(3);
	const back: Waiting = { ...waiting(ben, 8), exception: 'returned' };
	checks.boothShown({ ...booth('a', 9, []), queue: [back, waiting(ayse, 5)] });
	expect(checks.breaches).toEqual([]);
	checks.boothShown({ ...booth('a', 9, []), queue: [waiting(ayse, 5), back] });
	expect(rules(checks)).toEqual(['Q4']);
});

it('expects whoever says "I am here" at the front', () => {
	const checks = new Checks(3);
	checks.cameBack('ben' as CallSign, { booth: 'a' as BoothId, now: 10 });
	checks.boothShown({ ...booth('a', 10, []), queue: [waiting(ayse, 5), waiting(ben, 8)] });
	expect(checks.breaches).toEqual([]);
	checks.boothShown({ ...booth('a', 11, []), queue: [waiting(ayse, 5), waiting(ben, 8)] });
	expect(rules(checks)).toEqual(['K5']);
});

it('sees a pair that met twice without being invited again', () => {
	const checks = new Checks(3);
	checks.boothShown({ ...booth('a', 10, []), ended: [ended('t1', ayse)] });
	checks.boothShown({ ...booth('a', 20, []), ended: [ended('t2', ayse), ended('t1', ayse)] });
	expect(rules(checks)).toContain('Q10');
});

it('sees a call from a booth that is paused', () => {
	const checks = new Checks(3);
	const paused = { ...booth('a', 10, [free()]).booth, status: 'paused' as const };
	checks.boothShown({ ...booth('a', 10, [calling(ayse, 8)]), booth: paused });
	expect(checks.breaches).toEqual([]);
	checks.boothShown({ ...booth('a', 20, [calling(ayse, 12)]), booth: paused });
	expect(rules(checks)).toEqual(['B1']);
});

it('sees too many places and a call in the middle of a talk on a phone', () => {
	const checks = new Checks(1);
	checks.phoneShown(phone({ places: [place('a', 'waiting'), place('b', 'waiting')] }));
	const at = { booth: 'a' as BoothId, seat: 1 as SeatNumber };
	const call = { ...at, calledAt: instant(1), until: instant(9), repeated: false };
	checks.phoneShown(phone({ call, talk: { booth: 'b' as BoothId, endsAt: instant(9) } }));
	expect(rules(checks)).toEqual(['Q2', 'Q2']);
});

it('lets an undone start restore a place beside those that were joined meanwhile', () => {
	const checks = new Checks(1);
	checks.placeRestored('B 47' as CallSign);
	checks.phoneShown(phone({ places: [place('a', 'waiting'), place('b', 'waiting')] }));
	expect(checks.breaches).toEqual([]);
});

it('wants exactly one of two scans at once to succeed', () => {
	const checks = new Checks(3);
	const lost = { ok: false, refusal: 'already-checked-in' } as const;
	const over = { ok: false, refusal: 'fair-over' } as const;
	checks.scannedAtOnce([{ ok: true }, lost]);
	checks.scannedAtOnce([over, over]);
	expect(checks.breaches).toEqual([]);
	checks.scannedAtOnce([{ ok: true }, { ok: true }]);
	checks.scannedAtOnce([lost, lost]);
	expect(rules(checks)).toEqual(['C3', 'C3']);
});

it('wants the first reply again for a command that is sent again', () => {
	const checks = new Checks(3);
	const first = { ok: true, receipt: { callSign: 'B 47' as CallSign } } as const;
	checks.sentAgain('register', { first, again: structuredClone(first) });
	checks.idReused('register', { ok: false, refusal: 'id-reused' });
	expect(checks.breaches).toEqual([]);
	checks.sentAgain('register', { first, again: { ok: true } });
	checks.idReused('register', { ok: true });
	expect(rules(checks)).toEqual(['D2', 'D2']);
});

it('holds the figures on the screen against what happened', () => {
	const checks = new Checks(3);
	const figures = {
		registered: 2,
		inside: 0,
		waiting: 0,
		talking: 0,
		talks: 5,
		applications: 1,
		missedCalls: 0,
		longestWaitMinutes: null,
		withoutTalk: 0
	};
	checks.dayEnded(figures, { talks: 5, applications: 1 });
	expect(checks.breaches).toEqual([]);
	checks.dayEnded(figures, { talks: 6 });
	expect(checks.breaches).toEqual([{ rule: 'D3', what: 'talks: the organiser sees 5, it was 6' }]);
});

const rules = (checks: Checks) => checks.breaches.map(({ rule }) => rule);
const instant = (value: number) => value as Instant;

function booth(id: string, now: number, seats: Omit<SeatView, 'seat'>[]): BoothView {
	return {
		now: instant(now),
		booth: {
			booth: id as BoothId,
			status: 'open',
			seatsPresent: Math.max(1, seats.length),
			waiting: 0,
			wait: null
		},
		number: 1,
		department: 'd' as DepartmentId,
		seats: seats.map((seat, index) => ({ ...seat, seat: (index + 1) as SeatNumber })),
		queue: [],
		ended: [],
		today: { talks: 0, applications: 0, missed: 0, meanTalkMinutes: null },
		announcements: [],
		closed: []
	};
}

const person = (visitor: VisitorId) => ({
	visitor,
	callSign: visitor as string as CallSign,
	applications: []
});

const free = (): Omit<SeatView, 'seat'> => ({ state: 'free', since: instant(0) });

const calling = (visitor: VisitorId, at: number): Omit<SeatView, 'seat'> => ({
	state: 'calling',
	since: instant(at),
	person: person(visitor),
	call: { calledAt: instant(at), until: instant(at + 180), repeated: false }
});

const talking = (visitor: VisitorId, at: number): Omit<SeatView, 'seat'> => ({
	state: 'talking',
	since: instant(at),
	person: person(visitor),
	talk: { talk: 't' as TalkId, startedAt: instant(at), endsAt: instant(at + 8), extended: false }
});

const waiting = (visitor: VisitorId, since: number): Waiting => ({
	...person(visitor),
	since: instant(since),
	state: 'waiting'
});

const ended = (talk: string, visitor: VisitorId) => ({
	talk: talk as TalkId,
	visitor,
	callSign: visitor as string as CallSign,
	seat: 1 as SeatNumber,
	startedAt: instant(1),
	endedAt: instant(2),
	invitedAgain: false
});

const place = (id: string, state: PlaceView['state']): PlaceView => ({
	booth: id as BoothId,
	state,
	position: 1,
	wait: null,
	boothStatus: 'open'
});

const phone = (shown: Partial<PhoneView>): PhoneView => ({
	now: instant(5),
	callSign: 'B 47' as CallSign,
	presence: 'inside',
	doors: 'open',
	places: [],
	priority: false,
	offers: [],
	notices: [],
	talks: [],
	applications: [],
	documents: [],
	consents: {},
	announcements: [],
	...shown
});
