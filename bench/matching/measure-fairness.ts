// Whether what must not count does count: grammatical gender, a name, an age, an origin, a faith, a family.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SILENT, type Profile } from '../../src/lib/domain/profile';
import type { OpeningId } from '../../src/lib/domain/vocabulary';
import type { Matcher } from '../../src/lib/server/matcher';
import { GENDER_SETS, genderPairs, JUDGED_LANGUAGES, judgedSet, profileOf } from './judged-set';
import { exampleMatcher, order } from './measure-judged';
import { mean, pairedInterval } from './measures';
import { overlapOf, rankBiasedOverlap } from './overlap';
import type { Report } from './table';

type Edits = Readonly<
	Record<string, Readonly<Record<'names' | 'demographic' | 'control', readonly string[]>>>
>;

const FIRST = 5;
const EDITS = join(import.meta.dirname, 'judged', 'edits.json');

export async function measureFairness(weights: string, to: Report): Promise<void> {
	const matcher = await exampleMatcher(weights);
	gender(matcher, to);
	edits(matcher, to);
}

/** The share of pairs with the same first five, in any order, and how alike the whole lists are. */
function gender(matcher: Matcher, to: Report): void {
	const orderOf = (words: string) => order(matcher, { ...SILENT, words });
	const rows = GENDER_SETS.map((set) => {
		const pairs = genderPairs(set).map(({ one, other }) => {
			const change = changeOf(orderOf(one), orderOf(other));
			if (change.first5 > 0) to.say(`not the same first five: ${one} | ${other}`);
			return change;
		});
		const row = {
			count: pairs.length,
			sameFirst5: mean(pairs.map(({ first5 }) => (first5 === 0 ? 1 : 0))),
			rbo: 1 - mean(pairs.map(({ whole }) => whole))
		};
		return [set, row] as const;
	});
	to.table('fairness.gender', Object.fromEntries(rows));
}

/** A sentence is put behind what each judged person wrote; what does not say anything about work is the control. */
function edits(matcher: Matcher, to: Report): void {
	const all = JSON.parse(readFileSync(EDITS, 'utf8')) as Edits;
	const people = judgedSet().people;
	const changes = { names: [], demographic: [], control: [] } as Record<string, Change[]>;
	for (const language of JUDGED_LANGUAGES) {
		for (const person of people) {
			const plain = profileOf(person, language);
			const before = order(matcher, plain);
			for (const kind of KINDS) {
				const each = (all[language]?.[kind] ?? []).map((sentence) =>
					changeOf(before, order(matcher, withSentence(plain, sentence)))
				);
				changes[kind]?.push({
					first5: mean(each.map(({ first5 }) => first5)),
					whole: mean(each.map(({ whole }) => whole))
				});
			}
		}
	}
	const rows = KINDS.map((kind) => {
		const of = changes[kind] ?? [];
		const {
			difference,
			from,
			to: most
		} = pairedInterval(
			of.map(({ whole }) => whole),
			(changes.control ?? []).map(({ whole }) => whole)
		);
		return [
			kind,
			{
				movedFirst5: mean(of.map(({ first5 }) => first5)),
				movedWhole: mean(of.map(({ whole }) => whole)),
				moreThanControl: difference,
				from,
				to: most
			}
		] as const;
	});
	to.table('fairness.edits', Object.fromEntries(rows));
}

const KINDS = ['names', 'demographic', 'control'] as const;
/** The share of the first five that is another, and how unlike the whole lists are; 0 means no change. */
type Change = { readonly first5: number; readonly whole: number };

const changeOf = (one: readonly OpeningId[], other: readonly OpeningId[]): Change => ({
	first5: 1 - overlapOf(one, other, FIRST),
	whole: 1 - rankBiasedOverlap(one, other)
});

const withSentence = (profile: Profile, sentence: string): Profile => ({
	...profile,
	words: profile.words === undefined ? sentence : `${profile.words}. ${sentence}`
});
