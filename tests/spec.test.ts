import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesBelow } from './support/files';

// A rule in SPEC.md begins with its id and state, as RULE says. A test cites rules at the start of its title, in
// brackets: one or several.
const RULE = /^- \*\*([A-Z]\d+)\*\* [*_](built|planned)[*_]/gm;
const CITATION = /['"`]((?:\[[A-Z]\d+\] ?)+)/g;

const rules = [...readFileSync('SPEC.md', 'utf8').matchAll(RULE)];
const cited = new Set(filesBelow('tests', '.ts').flatMap(citations));

it('finds rules in SPEC.md, each id once', () => {
	const ids = rules.map(([, id]) => id);
	expect(ids).not.toEqual([]);
	expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

it('cites every built rule in a test', () => {
	const built = rules.filter(([, , state]) => state === 'built').map(([, id]) => id);
	expect(built.filter((id) => !cited.has(id))).toEqual([]);
});

it('cites no rule that SPEC.md does not have', () => {
	const known = new Set<string | undefined>(rules.map(([, id]) => id));
	expect([...cited].filter((id) => !known.has(id))).toEqual([]);
});

function citations(file: string): (string | undefined)[] {
	const titles = [...readFileSync(file, 'utf8').matchAll(CITATION)].map(([, ids = '']) => ids);
	return titles.flatMap((ids) => ids.match(/[A-Z]\d+/g) ?? []);
}
