// What everybody who takes part in a day shares.

import type { BoothId, CallSign, Instant } from '../../src/lib/domain/vocabulary';
import type { Checks } from './checks';
import type { Clock } from './clock';
import type { Doors, Screen } from './doors';
import type { Hall } from './hall';
import type { Layout } from './layout';
import type { Ripples } from './ripples';
import type { Tally } from './tally';
import { entry, type World } from './world';
import type { WorldTalk } from './world/figures';

export type Scene = {
	readonly world: World;
	readonly layout: Layout;
	readonly clock: Clock;
	readonly doors: Doors;
	readonly hall: Hall;
	readonly checks: Checks;
	readonly ripples: Ripples;
	readonly tally: Tally;
	/** Talks as they were held. */
	readonly talks: WorldTalk[];
	/** Minutes of the fair in a minute of the wall. */
	readonly speed: number;
	/** The fair's instant of minute 0. */
	readonly opens: Instant;
	/** Nobody leaves the order to the fair. */
	readonly isUnled: boolean;
	/** Whether those who registered before the day hold badges that the fair has imported. */
	readonly knowsTickets: boolean;
	/** Tablets and walls that must show what happens at a booth. */
	readonly watchers: {
		readonly tablets: ReadonlyMap<BoothId, Screen<'booth'>[]>;
		readonly walls: readonly Screen<'display'>[];
		readonly phones: Map<CallSign, Screen<'visitor'>>;
	};
};

/** Minutes since the doors opened, of an instant of the server's clock. */
export const minuteOf = ({ opens }: Scene, at: number): number => (at - opens) / 60_000;

/** The instant of the server's clock, as near as we know it. */
export const instantNow = ({ opens, clock }: Scene): number => opens + clock.now() * 60_000;

export const departmentAt = ({ layout }: Scene, booth: BoothId): number => {
	const department = layout.departments.get(booth);
	if (department === undefined) throw new RangeError(`The world has no booth ${booth}.`);
	return department;
};

export const scoreAt = ({ world }: Scene, visitor: number, department: number): number =>
	entry(entry(world.truth.score, visitor), department);
