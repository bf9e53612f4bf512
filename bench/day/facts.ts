// What a change is called on every screen that must show it.

import type { BoothId, CallSign } from '../../src/lib/domain/vocabulary';
import type { BoothView } from '../../src/lib/views/booth-view';
import type { DisplayView } from '../../src/lib/views/display-view';

export const facts = {
	waits: (who: CallSign, booth: BoothId) => `${who} waits at ${booth}`,
	called: (who: CallSign, booth: BoothId, at: number) => `${who} is called to ${booth} at ${at}`,
	talks: (who: CallSign, booth: BoothId) => `${who} talks at ${booth}`,
	talked: (who: CallSign, booth: BoothId) => `${who} has talked at ${booth}`
};

export function factsAtBooth({ booth: { booth }, seats, queue, ended }: BoothView): string[] {
	return [
		...queue.map(({ callSign }) => facts.waits(callSign, booth)),
		...seats.flatMap(({ person, call, state }) => {
			if (!person) return [];
			if (call) return [facts.called(person.callSign, booth, call.calledAt)];
			return state === 'talking' ? [facts.talks(person.callSign, booth)] : [];
		}),
		...ended.map(({ callSign }) => facts.talked(callSign, booth))
	];
}

/** A call that is repeated has another time there: it was shown before. */
export const factsOnWall = ({ calling }: DisplayView): string[] =>
	calling
		.filter(({ repeated }) => !repeated)
		.map(({ callSign, booth, at }) => facts.called(callSign, booth, at));
