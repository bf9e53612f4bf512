// When a talk rings: a quiet sign one minute before its end, a gong at the end (T2).

import { MINUTE, type Instant, type TalkId } from '../domain/vocabulary';

export type TalkPhase = 'under-way' | 'soon' | 'over';

type Talk = { readonly talk: TalkId; readonly endsAt: Instant };

export const talkPhase = ({ endsAt }: { readonly endsAt: Instant }, now: Instant): TalkPhase =>
	now >= endsAt ? 'over' : now >= endsAt - MINUTE ? 'soon' : 'under-way';

/** Rings each sign once; silent about what was already past when the page was opened. */
export class TalkBell {
	#last: { talk: TalkId; phase: TalkPhase } | undefined;

	/** Which sign is due now; an extended talk rings anew. */
	due(talk: Talk | undefined, now: Instant): 'soon' | 'end' | undefined {
		const before = this.#last;
		this.#last = talk && { talk: talk.talk, phase: talkPhase(talk, now) };
		if (!this.#last || before?.talk !== this.#last.talk || before.phase === this.#last.phase)
			return;
		if (this.#last.phase === 'over') return 'end';
		if (this.#last.phase === 'soon' && before.phase === 'under-way') return 'soon';
		return;
	}
}
