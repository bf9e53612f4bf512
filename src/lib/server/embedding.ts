// What turns texts into vectors for the matcher: the built-in table, or a model from a folder (M8).

import type { Vector } from '../matching/embedder';

export type Embedding = {
	/** Shown to the organiser and written into the match log: `built-in`, `letters`, or the model's name. */
	readonly name: string;
	/** SHA-256 of what it computes with, hexadecimal. */
	readonly hash: string;
	/** The unit vector of a text; undefined until it was prepared. */
	vector(text: string): Vector | undefined;
	/** Resolves when `vector` knows all of these. */
	prepare(texts: readonly string[]): Promise<void>;
	close(): Promise<void>;
};
