// What the server says of somebody's words.

import type { ConceptId } from '../domain/concept';
import type { Text } from '../domain/programme';

export type Answer = {
	readonly found: readonly {
		readonly concept: ConceptId;
		readonly name: Text;
		readonly words: string;
	}[];
	readonly proposed: readonly {
		readonly concept: ConceptId;
		readonly name: Text;
		readonly because: Text;
	}[];
};

/** From words and what is known to what was understood; undefined when nobody answers. */
export type Understand = (asked: {
	words: string;
	has: readonly string[];
}) => Promise<Answer | undefined>;
