// Sets the scene: a running server, a world to play on it, paired devices, open booths, a common clock.

import type { Instant } from '../../src/lib/domain/vocabulary';
import { Checks } from './checks';
import { FairClock } from './clock';
import { byBooth, pairDevices, type Devices } from './devices';
import type { Doors, Screen } from './doors';
import { factsAtBooth, factsOnWall } from './facts';
import { Hall } from './hall';
import { layoutOf, worldFor } from './layout';
import { openBooths } from './office';
import { Ripples } from './ripples';
import { Samples } from './samples';
import type { Scene } from './scene';
import { doorsOf } from './sockets';
import { Tally } from './tally';
import type { World, WorldConfig } from './world';

export type Stage = {
	readonly scene: Scene;
	readonly clock: FairClock;
	readonly organiser: Screen<'organiser'>;
	readonly devices: Devices;
	readonly replies: Samples;
	/** Milliseconds by which the driver's own timers were late. */
	readonly late: Samples;
};

type Wanted = {
	readonly url: string;
	readonly key: string;
	/** Without a world, one is made for the fair that is found there. */
	readonly world?: World;
	readonly wanted: Partial<WorldConfig>;
	readonly isUnled?: boolean;
};

export async function setStage({
	url,
	key,
	world: given,
	wanted,
	isUnled = false
}: Wanted): Promise<Stage> {
	const replies = new Samples();
	const late = new Samples();
	const doors = doorsOf(url, replies);
	const token = await doors.organiser(key);
	const organiser = await doors.open('organiser', { token, name: 'organiser' });
	const programme = await organiser.programme;
	const world = given ?? worldFor(programme, wanted);
	const layout = layoutOf(world, programme);
	const devices = await pairDevices(doors, { key, layout, visitors: world.visitors.length });
	await openBooths(organiser, layout.booths);
	const { moment, instant } = await sameTime(doors, token);
	const opens = Math.max(programme.opens, instant) as Instant;
	const { speed } = programme;
	const clock = new FairClock({ opens: moment + (opens - instant) / speed, speed, late });
	const scene: Scene = {
		world,
		layout,
		clock,
		doors,
		hall: new Hall(),
		checks: new Checks(programme.maxPlaces),
		ripples: new Ripples(),
		tally: new Tally(),
		talks: [],
		speed,
		opens,
		isUnled,
		knowsTickets: given !== undefined,
		watchers: { tablets: byBooth(layout, devices), walls: devices.walls, phones: new Map() }
	};
	watch(scene, devices);
	return { scene, clock, organiser, devices, replies, late };
}

/** An instant of the fair's clock and the moment of our own at which it was; as near as a few tries come. */
async function sameTime(doors: Doors, token: string): Promise<{ moment: number; instant: number }> {
	let best = { moment: 0, instant: 0, apart: Infinity };
	for (let tries = 0; tries < 8; tries++) {
		await new Promise((resolve) => setTimeout(resolve, 60));
		const asked = performance.now();
		const { now } = await doors.see('organiser', token);
		const apart = performance.now() - asked;
		if (apart < best.apart) best = { moment: asked + apart / 2, instant: now, apart };
	}
	return best;
}

function watch({ checks, ripples, hall }: Scene, { tablets, walls, kiosks }: Devices): void {
	for (const tablet of tablets) {
		tablet.watch((view) => {
			checks.boothShown(view);
			for (const fact of factsAtBooth(view)) ripples.saw(tablet, fact);
		});
	}
	walls.forEach((wall, index) => {
		wall.watch((view) => {
			checks.displayShown(view);
			for (const fact of factsOnWall(view)) ripples.saw(wall, fact);
			if (index === 0)
				hall.show([
					...view.closer.map((one) => ({ ...one, isEarly: true as const })),
					...view.calling
				]);
		});
	});
	for (const kiosk of kiosks) kiosk.watch((view) => checks.kioskShown(view));
}
