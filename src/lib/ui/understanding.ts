// What the server says of somebody's words.

import type { ConceptId } from '../domain/concept';
import type { Text } from '../domain/programme';

type Named = { readonly concept: ConceptId; readonly name: Text };

export type Answer = {
	readonly found: readonly (Named & { readonly words: string })[];
	/** What somebody would rather not do. */
	readonly unwanted: readonly Named[];
	/** What the openings demand that fit otherwise. */
	readonly papers: readonly Named[];
	readonly proposed: readonly (Named & { readonly because: Text })[];
};

/** From words and what is known to what was understood; undefined when nobody answers. */
export type Understand = (asked: {
	words: string;
	has: readonly string[];
}) => Promise<Answer | undefined>;
