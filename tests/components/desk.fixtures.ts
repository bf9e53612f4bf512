// People at the help desk, in the small fair of the organisers' fixtures.

import { MINUTE } from '$lib/domain/vocabulary';
import type {
	Actor,
	BoothId,
	CallSign,
	Instant,
	SeatNumber,
	VisitorId
} from '$lib/domain/vocabulary';
import type { DeskView, DeskVisitor } from '$lib/views/desk-view';
import type { PlaceView } from '$lib/views/shared';
import { ago, fireBooth, now, youthBooth } from './organiser.fixtures';

export const ayse = 'v-ayse' as VisitorId;

export const place = (booth: BoothId, given: Partial<PlaceView> = {}): PlaceView => ({
	booth,
	state: 'waiting',
	position: 3,
	wait: { from: 10, to: 15 },
	boothStatus: 'open',
	...given
});

export const person = (given: Partial<DeskVisitor> = {}): DeskVisitor => ({
	visitor: ayse,
	callSign: 'B 47' as CallSign,
	presence: 'inside',
	checkedInAt: ago(70),
	language: 'de',
	badge: 'valid',
	places: [place(youthBooth)],
	priority: false,
	talks: 1,
	restorable: [],
	offers: [
		{
			booth: fireBooth,
			band: 'good',
			openings: [],
			wait: { from: 5, to: 10 },
			status: 'open'
		}
	],
	...given
});

export const expected = (given: Partial<DeskVisitor> = {}): DeskVisitor =>
	person({ presence: 'expected', places: [], talks: 0, offers: [], ...given });

export const called = () =>
	person({
		places: [place(youthBooth, { state: 'called' })],
		call: {
			booth: youthBooth,
			seat: 2 as SeatNumber,
			calledAt: now,
			until: (now + 2 * MINUTE) as Instant,
			repeated: false
		}
	});

export const deskView = (given: Partial<DeskView> = {}): DeskView => ({
	now,
	doors: 'open',
	booths: [],
	searched: 'B47',
	found: [person()],
	refused: [
		{
			seq: 2,
			at: ago(2),
			by: 'kiosk:d-kiosk' as Actor,
			reason: 'unknown-badge',
			length: 11,
			kind: 'ours',
			raw: 'K7QM2F9AD4X'
		}
	],
	...given
});
