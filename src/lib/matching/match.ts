// How well an opening fits a person: a sum of named parts, so that every score can be taken apart again (M1).

import type { DepartmentId, OpeningId } from '../domain/vocabulary';
import type { Asked } from './asked';
import { partsOf, type Part } from './parts';
import type { Person } from './person';
import { scoreOf } from './values';

export type Match = {
	readonly opening: OpeningId;
	readonly department: DepartmentId;
	/** The sum of weight × value over the parts, between 0 and 1. */
	readonly score: number;
	readonly parts: readonly Part[];
	/** A hard requirement is not met: listed as reachable, never left out (M2). */
	readonly isReachable: boolean;
};

export function match(someone: Person, asked: Asked): Match {
	const { opening, facts } = asked;
	const parts = partsOf(someone, asked);
	return {
		opening: opening.id,
		department: opening.department,
		score: scoreOf(someone, asked),
		parts,
		isReachable: parts.some(
			(part) =>
				part.of === 'fact' &&
				part.state === 'not-met' &&
				facts.some(({ index, isHard }) => isHard && index === part.index)
		)
	};
}
