// Long words are understood piece by piece, as long as a question may be.

import { passages } from '../matching/passages';
import type { Receipt, Reply } from '../wire/protocol';
import type { VisitorCommand } from '../wire/visitor';

/** Characters of one question. */
const PART = 1_900;
const MOST_PARTS = 6;

type Found = NonNullable<Receipt['understood']>;

/** Everything that was found, once; the first refusal ends it. */
export async function understandAll(
	send: (command: VisitorCommand) => Promise<Reply>,
	{ words, has }: { words: string; has: readonly string[] }
): Promise<Reply> {
	const found = new Map<string, Found[number]>();
	const papers = new Map<string, NonNullable<Receipt['papers']>[number]>();
	for (const part of passages(words, PART).slice(0, MOST_PARTS)) {
		const asked = { words: part, has: [...has, ...found.keys()].slice(0, 200), refused: [] };
		const reply = await send({ type: 'understand', private: asked });
		if (!reply.ok) return reply;
		for (const one of reply.receipt?.understood ?? [])
			if (!one.unwanted) found.set(one.concept, one);
		for (const one of reply.receipt?.papers ?? []) papers.set(one.concept, one);
	}
	return {
		ok: true,
		receipt: { understood: [...found.values()], papers: [...papers.values()] }
	};
}
