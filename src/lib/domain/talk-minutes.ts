// How long talks take at a booth.

import type { Booth, Fair } from './state';
import { MINUTE } from './vocabulary';

/** Talks whose lengths weigh as much as the planned length. */
const PRIOR_TALKS = 4;

/** Mean length of a talk here, shrunk towards the planned length while few have ended. */
export function talkMinutes(fair: Fair, booth: Booth): number {
	const planned = fair.settings.talkMinutes * PRIOR_TALKS;
	return (planned + booth.talkMillisecondsSum / MINUTE) / (PRIOR_TALKS + booth.ended.length);
}
