// Asking the server what somebody's words mean, for screens that show it for confirmation.

import type * as v from 'valibot';
import type { Reply } from '../wire/protocol';
import type { Proposed, Understand, Understood } from '../wire/understand';

type Asked = { readonly words: string; readonly has: readonly string[] };
type Answer = { readonly found: readonly Understood[]; readonly proposed: readonly Proposed[] };

/** Undefined when nobody answers: one can go on without. */
export const understandBy =
	(send: (command: v.InferInput<typeof Understand>) => Promise<Reply>) =>
	async ({ words, has }: Asked): Promise<Answer | undefined> => {
		const asked = { words, has: [...has], refused: [] };
		const reply = await send({ type: 'understand', private: asked });
		if (!reply.ok) return undefined;
		return { found: reply.receipt?.understood ?? [], proposed: reply.receipt?.proposed ?? [] };
	};
