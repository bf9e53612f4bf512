// Where a visitor looks after their places: on their own phone, or at a kiosk with their badge.

import type { Offer, PlaceView } from '../../src/lib/views/shared';
import type { Reply } from '../../src/lib/wire/protocol';
import type { CommandOf, Kiosk, Screen } from './doors';
import { ask } from './ask';
import type { Scene } from './scene';

type Both =
	| 'join-queue'
	| 'leave-queue'
	| 'take-me-along'
	| 'report-here'
	| 'pause-places'
	| 'resume-places'
	| 'ask-priority'
	| 'answer-call'
	| 'save-profile'
	| 'apply'
	| 'leave-fair';

/** What can be asked at either. */
export type Wish = Extract<CommandOf<'visitor'>, { type: Both }>;

export type Counter = {
	readonly places: readonly PlaceView[];
	readonly offers: readonly Offer[];
	ask(wish: Wish): Promise<Reply>;
};

export const onPhone = (scene: Scene, phone: Screen<'visitor'>): Counter => ({
	get places() {
		return phone.view.places;
	},
	get offers() {
		return phone.view.offers;
	},
	ask: (wish) => ask(scene, phone, wish)
});

/** While this visit is open there. */
export const atKiosk = (scene: Scene, kiosk: Kiosk, visit: string): Counter => ({
	get places() {
		return visitAt(kiosk, visit)?.places ?? [];
	},
	get offers() {
		return visitAt(kiosk, visit)?.offers ?? [];
	},
	ask: (wish) => ask(scene, kiosk, { ...wish, visit })
});

/** Which of these visits the kiosk shows, once it does; after two seconds undefined. */
export async function shown(
	kiosk: Kiosk,
	visits: readonly (string | undefined)[]
): Promise<string | undefined> {
	const limit = performance.now() + 2_000;
	const current = () => visits.find((visit) => visit !== undefined && visitAt(kiosk, visit));
	while (!current() && performance.now() < limit) {
		await new Promise((resolve) => setTimeout(resolve, 2));
	}
	return current();
}

function visitAt(kiosk: Kiosk, visit: string) {
	const open = kiosk.view.visit;
	return open?.visit === visit ? open : undefined;
}
