// Which papers are worth asking somebody about: those that the openings which fit them best demand, and no others.

import type { ConceptId } from '../domain/concept';
import type { Asked } from './asked';
import type { Person } from './person';
import { scoreOf, stateOf } from './values';

const OPENINGS = 10;
const MOST = 4;

/** At most four, for the best openings first; none for somebody who has said nothing. */
export function papersToAsk(someone: Person, openings: readonly Asked[]): ConceptId[] {
	if (someone.has.length === 0) return [];
	const best = openings
		.map((asked) => ({ asked, score: scoreOf(someone, asked) }))
		.sort((a, b) => b.score - a.score)
		.slice(0, OPENINGS);
	const papers = best.flatMap(({ asked }) =>
		asked.facts
			.filter((fact) => fact.isHard && stateOf(someone, fact) === 'open')
			.flatMap(({ anyOf }) => likeliest(someone, anyOf))
	);
	return [...new Set(papers)].slice(0, MOST);
}

/** Of the papers that would do, the one that somebody with such a past is likeliest to hold. */
function likeliest(someone: Person, anyOf: readonly ConceptId[]): ConceptId[] {
	const open = anyOf.filter((paper) => !someone.lacks.has(paper));
	const [first] = open
		.map((paper) => ({ paper, value: someone.evidence(paper).value }))
		.sort((a, b) => b.value - a.value);
	return first ? [first.paper] : [];
}
