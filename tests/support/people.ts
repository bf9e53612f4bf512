// The cast: those who work at the fair, those who come, and the facts that can be told of them.

import type { EventOf } from '../../src/lib/domain/events';
import {
	later,
	MINUTE,
	type Answer,
	type ApplicationId,
	type BadgeId,
	type BoothId,
	type CallSign,
	type DepartmentId,
	type DeviceId,
	type Exception,
	type LinkId,
	type OpeningId,
	type Outcome,
	type Purpose,
	type Reason,
	type SeatNumber,
	type TalkId,
	type VisitorId
} from '../../src/lib/domain/vocabulary';
import { fact, facts, record } from './facts';
import {
	bibliothek,
	buergeramt,
	buergeramtSued,
	buergerservice,
	feuerwehr,
	feuerwehrAmt,
	gartenamt,
	gruen,
	kiosk,
	kultur
} from './programme';

// those who work there
export type Representative = ReturnType<typeof representative>;
function representative(name: string, booth: BoothId, of: DepartmentId, seatNumber = 1) {
	const seat = seatNumber as SeatNumber;
	const device = `G-${name}` as DeviceId;
	return {
		booth,
		seat,
		device,
		department: of,
		/** What each of their commands says. */
		there: { booth, seat, device },
		seated: fact(undefined, (at) => ({ type: 'seat-taken', booth, seat, device, at })),
		onBreak: (time?: string) => fact(time, (at) => ({ type: 'break-started', booth, seat, at })),
		gone: (time?: string) => fact(time, (at) => ({ type: 'seat-left', booth, seat, at }))
	};
}
export const frauMeyer = representative('MEYER', buergeramt, buergerservice);
export const herrYilmaz = representative('YILMAZ', buergeramt, buergerservice, 2);
export const frauBecker = representative('BECKER', buergeramtSued, buergerservice);
export const frauKoch = representative('KOCH', feuerwehr, feuerwehrAmt);
export const herrWeber = representative('WEBER', gartenamt, gruen);
export const frauNguyen = representative('NGUYEN', bibliothek, kultur);

// those who come
export type Person = ReturnType<typeof person>;
function person(name: string, sign: string) {
	const visitor = `V-${name}` as VisitorId;
	const badge = `K-${name}` as BadgeId;
	const link = `L-${name}` as LinkId;
	const callSign = sign as CallSign;
	const talkAt = (booth: BoothId) => `T-${name}-${booth}` as TalkId;
	const applicationFor = (wanted: OpeningId) => `A-${name}-${wanted}` as ApplicationId;
	const registered = fact(undefined, (at) => ({
		type: 'visitor-registered',
		visitor,
		badge,
		link,
		callSign,
		at
	}));
	const cameIn = (time?: string, device = kiosk) =>
		fact(time, (at) => ({ type: 'visitor-checked-in', visitor, device, at }));
	return {
		id: visitor,
		badge,
		link,
		callSign,
		talkAt,
		applicationFor,
		registered,
		cameIn,
		checkedIn: facts(registered, cameIn()),
		left: (time?: string) => fact(time, (at) => ({ type: 'visitor-left', visitor, at })),
		/** A check-in, or with a talk what the talk began. */
		undone: (time?: string) => fact(time, (at) => ({ type: 'check-in-undone', visitor, at })),
		blocked: fact(undefined, (at) => ({ type: 'badge-blocked', visitor, at })),
		cancelled: fact(undefined, (at) => ({ type: 'registration-cancelled', visitor, at })),
		/** Lost a badge and got another one. */
		gotBadge: (next: BadgeId) =>
			facts(
				fact(undefined, (at) => ({ type: 'badge-revoked', visitor, badge, at })),
				fact(undefined, (at) => ({ type: 'badge-issued', visitor, badge: next, at }))
			),
		consented: (purpose: Purpose) =>
			fact(undefined, (at) => ({ type: 'consent-given', visitor, purpose, version: 1, at })),
		forgotten: fact(undefined, (at) => ({ type: 'visitor-forgotten', visitor, at })),

		joined: (booth: BoothId, time?: string) =>
			fact(time, (at) => ({ type: 'queue-joined', visitor, booth, since: at, at })),
		/** What was said about the wait with the last step. */
		promised: (booth: BoothId, guess: number, least: number, most: number, time?: string) =>
			fact(time, (at) => ({ type: 'wait-promised', visitor, booth, guess, least, most, at })),
		lost: (booth: BoothId, why: EventOf<'queue-left'>['why'], time?: string) =>
			fact(time, (at) => ({ type: 'queue-left', visitor, booth, why, at })),
		paused: (time?: string) =>
			fact(time, (at) => ({ type: 'visitor-paused', visitor, until: later(at, 15 * MINUTE), at })),
		askedPriority: fact(undefined, (at) => ({ type: 'priority-asked', visitor, at })),

		called: (
			{ booth, seat }: Representative,
			time?: string,
			why: { exception?: Exception; reason?: Reason } = {}
		) => fact(time, (at) => ({ type: 'visitor-called', visitor, booth, seat, ...why, at })),
		askedCloser: ({ booth, seat }: Representative, time?: string) =>
			fact(time, (at) => ({ type: 'visitor-asked-closer', visitor, booth, seat, at })),
		callRepeated: (booth: BoothId, time?: string) =>
			fact(time, (at) => ({ type: 'call-repeated', visitor, booth, at })),
		callWithdrawn: (booth: BoothId, time?: string) =>
			fact(time, (at) => ({ type: 'call-withdrawn', visitor, booth, at })),
		answered: (booth: BoothId, answer: Answer, time?: string) =>
			fact(time, (at) => ({ type: 'call-answered', visitor, booth, answer, at })),
		missed: (booth: BoothId, time?: string) =>
			fact(time, (at) => ({
				type: 'call-missed',
				visitor,
				booth,
				holdUntil: later(at, 10 * MINUTE),
				at
			})),
		missedAgain: (booth: BoothId, time?: string) =>
			fact(time, (at) => ({ type: 'call-missed', visitor, booth, at })),
		returned: (booth: BoothId, time?: string) =>
			fact(time, (at) => ({ type: 'visitor-returned', visitor, booth, at })),
		holdExpired: (booth: BoothId, time?: string) =>
			fact(time, (at) => ({ type: 'hold-expired', visitor, booth, at })),

		talking: ({ booth, seat }: Representative, time?: string, talk = talkAt(booth)) =>
			fact(time, (at) => ({
				type: 'talk-started',
				talk,
				visitor,
				booth,
				seat,
				endsAt: later(at, 8 * MINUTE),
				at
			})),
		talked: (booth: BoothId, time?: string, outcome?: Outcome) =>
			fact(time, (at) => ({
				type: 'talk-ended',
				talk: talkAt(booth),
				...(outcome && { outcome }),
				at
			})),
		invitedAgain: (booth: BoothId) =>
			fact(undefined, (at) => ({ type: 'invited-again', visitor, booth, at })),
		handedOver: (from: BoothId, to: BoothId, time?: string) =>
			fact(time, (at) => ({ type: 'handed-over', visitor, from, to, at })),
		applied: (wanted: OpeningId, number = 1) =>
			fact(undefined, (at) => ({
				type: 'application-made',
				application: applicationFor(wanted),
				number,
				visitor,
				opening: wanted,
				contact: record(`CONTACT-${name}`),
				at
			}))
	};
}
export const ayse = person('AYSE', 'A 10');
export const jonas = person('JONAS', 'B 51');
export const olena = person('OLENA', 'C 92');
export const karim = person('KARIM', 'D 43');
export const mireille = person('MIREILLE', 'E 84');

/** As many more as a test needs, whom nobody knows by name. */
export const crowd = (count: number): Person[] =>
	Array.from({ length: count }, (_, index) =>
		person(`CROWD-${String(index)}`, `F ${String(100 + index)}`)
	);
