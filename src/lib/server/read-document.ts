// What a paper says of its owner, to be confirmed by them: nothing of it is kept (M5).

import { setImmediate as others } from 'node:timers/promises';
import type { ConceptId } from '../domain/concept';
import { passages } from '../matching/passages';
import type { RecordId, VisitorId } from '../domain/vocabulary';
import type { Receipt, Reply } from '../wire/protocol';
import type { App } from './app';
import { heldDocument } from './documents/held';

type Needs = Pick<App, 'kept' | 'runner' | 'matcher' | 'documentWork' | 'people'>;

/** Characters that are understood at once; between them the fair goes on. */
const PART = 1_800;
const MOST_FOUND = 40;

export async function readDocument(
	{ kept, runner, matcher, documentWork, people }: Needs,
	{ visitor: owner, document }: { visitor: VisitorId; document: RecordId }
): Promise<Reply> {
	const visitor = runner.fair.visitors.get(owner);
	const held = heldDocument(kept.vault, document);
	if (!held || !visitor?.documents.includes(document))
		return { ok: false, refusal: 'unknown-document' };
	const content = kept.documents.sealed(held);
	const text = (await documentWork.read({ content, type: held.type })) ?? '';
	const { skills = [], concepts = [], holds = [] } = people.knownOf(visitor).profile ?? {};
	const known = new Set<string>([...skills, ...concepts, ...holds]);
	const found: NonNullable<Receipt['understood']>[number][] = [];
	for (const words of passages(text, PART)) {
		for (const { concept, from, to, tone } of matcher.understand(words)) {
			if (tone === 'unwanted' || known.has(concept) || found.length >= MOST_FOUND) continue;
			known.add(concept);
			found.push({ concept, name: matcher.label(concept), words: words.slice(from, to) });
		}
		await others();
	}
	const has = [...known] as ConceptId[];
	const papers = matcher.papers({ has, words: text.slice(0, PART) }).filter((id) => !known.has(id));
	return {
		ok: true,
		receipt: {
			understood: found,
			papers: papers.map((concept) => ({ concept, name: matcher.label(concept) }))
		}
	};
}
