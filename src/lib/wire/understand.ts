// Asking what somebody's words mean: nothing is kept, nothing of the fair changes; the answer is for confirmation (M5).

import * as v from 'valibot';
import { Concept, Text } from './parts';

const Known = v.pipe(v.array(Concept), v.maxLength(200));

/** What is typed, and what is known already: neither is proposed again. */
export const Understand = v.strictObject({
	type: v.literal('understand'),
	private: v.strictObject({
		words: v.pipe(v.string(), v.maxLength(2_000)),
		has: Known,
		refused: Known
	})
});

/** Something found in the words, and the words that it was found in. */
export const Understood = v.strictObject({
	concept: Concept,
	name: Text,
	words: v.string(),
	/** They would rather not. */
	unwanted: v.exactOptional(v.literal(true))
});
/** A paper that openings demand which fit otherwise: whether somebody has it is theirs to say (M2). */
export const Paper = v.strictObject({ concept: Concept, name: Text });
/** Something that people with such a past usually also can. */
export const Proposed = v.strictObject({ concept: Concept, name: Text, because: Text });

export type Understood = v.InferOutput<typeof Understood>;
export type Paper = v.InferOutput<typeof Paper>;
export type Proposed = v.InferOutput<typeof Proposed>;
