// What rounds change.

import { visitorOf, type Evolve } from './state';

export const roundsStarted: Evolve<'rounds-started'> = (
	fair,
	{ booths, minutes, changeMinutes, firstAt }
) => {
	fair.rounds = {
		...{ booths: new Set(booths), minutes, changeMinutes, number: 1 },
		...{ phase: 'signing-up', until: firstAt, signedUp: new Map(), plan: [] }
	};
};

export const roundsStopped: Evolve<'rounds-stopped'> = (fair) => {
	delete fair.rounds;
};

export const roundsJoined: Evolve<'rounds-joined'> = ({ rounds }, { visitor }) => {
	rounds?.signedUp.set(visitor, 0);
};

export const roundsLeft: Evolve<'rounds-left'> = ({ rounds }, { visitor }) => {
	rounds?.signedUp.delete(visitor);
};

export const roundPlanned: Evolve<'round-planned'> = ({ rounds }, { pairs }) => {
	if (rounds) rounds.plan = pairs;
};

export const roundCalled: Evolve<'round-called'> = ({ rounds }, { round, until }) => {
	if (!rounds) return;
	rounds.number = round;
	rounds.phase = 'changing';
	rounds.until = until;
};

/** Those who found no seat this time come first the next (R4). */
export const roundBegun: Evolve<'round-begun'> = (fair, { until }) => {
	const { rounds } = fair;
	if (!rounds) return;
	rounds.phase = 'talking';
	rounds.until = until;
	rounds.plan = [];
	for (const [id, leftOut] of rounds.signedUp)
		rounds.signedUp.set(id, visitorOf(fair, id).busy ? 0 : leftOut + 1);
};
