// A seeded fair day: who comes when and for how long, what the booths offer, and what nobody can know
// before it happens. A seeded world made for this project, calibrated on one real day; no real persons.

import { settled, type WorldConfig } from './world/config';
import {
	planProgramme,
	type WorldDepartment,
	type WorldOpening,
	type WorldSeat
} from './world/programme';
import { drawTruth, type Truth } from './world/truth';
import { drawVisitors, type WorldVisitor } from './world/visitors';

export type { WorldConfig } from './world/config';
export type { WorldDepartment, WorldOpening, WorldSeat } from './world/programme';
export type { Truth } from './world/truth';
export type { WorldVisitor } from './world/visitors';

/** Times are minutes since the doors opened. */
export type World = {
	readonly config: WorldConfig;
	readonly departments: readonly WorldDepartment[];
	/** One representative at one seat each. */
	readonly reps: readonly WorldSeat[];
	readonly openings: readonly WorldOpening[];
	/** In the order of their arrival. */
	readonly visitors: readonly WorldVisitor[];
	readonly truth: Truth;
};

export function makeWorld(wanted: Partial<WorldConfig> = {}): World {
	const config = settled(wanted);
	const programme = planProgramme(config);
	const visitors = drawVisitors(config);
	return { config, ...programme, visitors, truth: drawTruth({ config, ...programme, visitors }) };
}

/** How likely somebody applies after a talk at a department that suits them this well. */
export const applyShare = ({ applyA }: WorldConfig, score: number): number =>
	Math.min(1, applyA * score * score);

/** Reads a list that the world has filled completely. */
export function entry<Value>(list: readonly Value[], index: number): Value {
	const value = list[index];
	if (value === undefined) throw new RangeError(`The world has no entry ${index}.`);
	return value;
}
