// Asking the server what somebody's words mean, for screens that show it for confirmation.

import type * as v from 'valibot';
import type { Reply } from '../wire/protocol';
import type { Paper, Proposed, Understand, Understood } from '../wire/understand';

type Asked = { readonly words: string; readonly has: readonly string[] };
type Answer = {
	readonly found: readonly Understood[];
	readonly unwanted: readonly Understood[];
	readonly proposed: readonly Proposed[];
	readonly papers: readonly Paper[];
};

/** Undefined when nobody answers: one can go on without. */
export const understandBy =
	(send: (command: v.InferInput<typeof Understand>) => Promise<Reply>) =>
	async ({ words, has }: Asked): Promise<Answer | undefined> => {
		const asked = { words, has: [...has], refused: [] };
		const reply = await send({ type: 'understand', private: asked });
		if (!reply.ok) return undefined;
		const { understood = [], proposed = [], papers = [] } = reply.receipt ?? {};
		return {
			found: understood.filter(({ unwanted }) => !unwanted),
			unwanted: understood.filter(({ unwanted }) => unwanted),
			proposed,
			papers
		};
	};
