// What the world leaves open about people: who has a phone, and the small things that go wrong in a day.

import { chance } from './chance';

export type Habits = {
	readonly hasPhone: boolean;
	/** Taps "coming" when called, rather than just coming. */
	readonly answersCalls: boolean;
	/** Lets a call go to the next one, once, and reports a little later. */
	readonly postponesOnce: boolean;
	/** Comes back to the booth after a call was missed. */
	readonly returnsAfterMiss: boolean;
	/** Goes without telling anybody. */
	readonly leavesSilently: boolean;
	/** Goes outside once, for some minutes, and comes back. */
	readonly goesOutside: boolean;
	readonly pausesOnce: boolean;
	readonly losesBadge: boolean;
	/** First holds something else to the scanner. */
	readonly scansSomethingElse: boolean;
	readonly asksForPriority: boolean;
	/** The phone loses its connection now and then. */
	readonly hasBadReception: boolean;
	/** Leaves the order to the fair. */
	readonly isLed: boolean;
	readonly doubleScan: 'no' | 'one-kiosk' | 'two-kiosks';
};

/** Share of people who say "take me along". */
const LED = 0.4;

export function habitsOf(seed: number, id: string): Habits {
	const next = chance(seed, 'habits', id);
	const oneIn = (count: number) => next() < 1 / count;
	return {
		hasPhone: next() < 0.85,
		answersCalls: next() < 0.7,
		postponesOnce: oneIn(80),
		returnsAfterMiss: oneIn(3),
		leavesSilently: oneIn(40),
		goesOutside: oneIn(60),
		pausesOnce: oneIn(60),
		losesBadge: oneIn(70),
		scansSomethingElse: oneIn(60),
		asksForPriority: oneIn(50),
		hasBadReception: oneIn(15),
		doubleScan: oneIn(25) ? 'one-kiosk' : oneIn(25) ? 'two-kiosks' : 'no',
		isLed: next() < LED
	};
}
