// Those who run the day: they open booths, announce, pause one for a while, and watch the numbers.

import type { BoothId } from '../../src/lib/domain/vocabulary';
import type { Screen } from './doors';
import { ask } from './ask';
import type { Scene } from './scene';

/** Minutes between two announcements. */
const ANNOUNCE_EVERY = 90;
/** A booth is paused at this share of the day, for some minutes (B1). */
const PAUSE = { at: 0.55, minutes: 5 };

export async function openBooths(
	organiser: Screen<'organiser'>,
	booths: readonly BoothId[]
): Promise<void> {
	for (const booth of booths) {
		const reply = await organiser.send({ type: 'open-booth', booth });
		if (!reply.ok) throw new Error(`${booth} does not open: ${reply.refusal}`);
	}
}

export function runOffice(scene: Scene, organiser: Screen<'organiser'>): void {
	const { clock, world, layout, tally } = scene;
	const { open } = world.config;
	for (let minute = 1; minute < open; minute += ANNOUNCE_EVERY) {
		clock.at(minute, () => {
			const text = 'Bewerben können Sie sich direkt am Stand oder mit dem Telefon.';
			tally.watch(ask(scene, organiser, { type: 'announce', private: { text } }));
		});
	}
	const booth = layout.booths.at(-1);
	if (!booth) return;
	clock.at(open * PAUSE.at, () => {
		const { minutes } = PAUSE;
		tally.watch(ask(scene, organiser, { type: 'pause-booth', booth, minutes }));
	});
}
