// The project's own judged set, and whether grammatical gender, language or a name change what somebody is offered.

import { readFile } from 'node:fs/promises';
import { parseFairFile } from '../../src/lib/server/fair-file';
import { lettersAlone, openTable } from '../../src/lib/server/embedding-table';
import { openMatcher, type Matcher } from '../../src/lib/server/matcher';
import type { Offered } from '../../src/lib/matching/asked';
import type { Profile } from '../../src/lib/domain/profile';
import type { OpeningId } from '../../src/lib/domain/vocabulary';
import {
	genderPairs,
	JUDGED_LANGUAGES,
	judgedSet,
	profileOf,
	type Half,
	type JudgedLanguage
} from './judged-set';
import { discountedGain, mean, pairedInterval } from './measures';
import { overlapOf, rankBiasedOverlap } from './overlap';
import { table, type Figures } from './table';

type Say = (line: string) => void;

const EXAMPLE = 'fairs/example.json';
const FIRST = 5;

export async function exampleMatcher(weights: string | undefined): Promise<Matcher> {
	const embedding = weights === undefined ? lettersAlone : await openTable(weights);
	const matcher = await openMatcher(embedding);
	matcher.prepare(await exampleOpenings());
	return matcher;
}

export async function exampleOpenings(): Promise<readonly Offered[]> {
	const { openings } = parseFairFile(await readFile(EXAMPLE, 'utf8'), EXAMPLE);
	return openings;
}

export async function measureJudged({
	weights,
	say
}: {
	weights: string;
	say: Say;
}): Promise<Figures> {
	const openings = (await exampleOpenings()).map(({ id }) => id);
	const { kappa, weighted } = judgedSet().agreement(openings);
	say(
		`\nJudged set: two judgements agree with kappa ${kappa.toFixed(2)} (weighted ${weighted.toFixed(2)}).`
	);
	const matcher = await exampleMatcher(weights);
	const rows: Record<string, Record<string, number>> = {};
	for (const half of ['tuning', 'test'] as const) {
		for (const [name, of] of [
			['letters', await exampleMatcher(undefined)],
			['ours', matcher]
		] as const)
			Object.assign(rows, onHalf(half, name, of, openings));
	}
	return {
		...table('judged', rows, say),
		'judged.kappa': kappa,
		'judged.kappaWeighted': weighted,
		...fairness(matcher, openings, say)
	};
}

function onHalf(half: Half, name: string, matcher: Matcher, openings: readonly OpeningId[]) {
	const set = judgedSet();
	const people = set.people.filter((person) => person.half === half);
	const rankingIn = (language: JudgedLanguage) =>
		people.map((person) => order(matcher, profileOf(person, language)));
	const gainsIn = (language: JudgedLanguage) =>
		rankingIn(language).map((ranking, index) => {
			const grade = (opening: OpeningId) => set.grade(people[index]?.id ?? '', opening);
			return discountedGain(FIRST)({
				gains: ranking.map(grade),
				ideal: openings.map(grade).sort((a, b) => b - a)
			});
		});
	const [german, germanOrder] = [gainsIn('de'), rankingIn('de')];
	return Object.fromEntries(
		JUDGED_LANGUAGES.map((language) => {
			const gains = gainsIn(language);
			const loss = pairedInterval(german, gains);
			const overlaps = rankingIn(language).map((ranking, index) =>
				overlapOf(ranking, germanOrder[index] ?? [], FIRST)
			);
			const row = {
				ndcg5: mean(gains),
				loss: loss.difference,
				from: loss.from,
				to: loss.to,
				overlap5: mean(overlaps)
			};
			return [`${half}.${name}.${language}`, row];
		})
	);
}

const order = (matcher: Matcher, profile: Profile): OpeningId[] =>
	matcher.matches(profile).map(({ opening }) => opening);

/** The share of pairs with the same first five, in any order, and how alike the whole lists are. */
function fairness(matcher: Matcher, openings: readonly OpeningId[], say: Say): Figures {
	const profile = (words: string): Profile => ({
		language: 'de',
		skills: [],
		wishes: [],
		workingTime: 'both',
		spoken: [],
		words
	});
	const pairs = genderPairs().map(({ one, other, language }) => {
		const [a, b] = [order(matcher, profile(one)), order(matcher, profile(other))];
		return {
			one,
			other,
			language,
			same: overlapOf(a, b, FIRST) === 1,
			overlap: rankBiasedOverlap(a, b)
		};
	});
	for (const { one, other, same } of pairs)
		if (!same) say(`not the same first five: ${one} | ${other}`);
	const rows = {
		gender: {
			pairs: pairs.length,
			sameFirst5: mean(pairs.map(({ same }) => (same ? 1 : 0))),
			rbo: mean(pairs.map(({ overlap }) => overlap)),
			openings: openings.length
		}
	};
	return table('fairness', rows, say);
}
