// The project's own judged set: how good the first five are, and what a language loses on the same people.

import { readFile } from 'node:fs/promises';
import type { Profile } from '../../src/lib/domain/profile';
import type { OpeningId } from '../../src/lib/domain/vocabulary';
import type { Offered } from '../../src/lib/matching/asked';
import type { Embedding } from '../../src/lib/server/embedding';
import { lettersAlone, openTable } from '../../src/lib/server/embedding-table';
import { parseFairFile } from '../../src/lib/server/fair-file';
import { openMatcher, type Matcher } from '../../src/lib/server/matcher';
import {
	JUDGED_LANGUAGES,
	judgedSet,
	profileOf,
	type Half,
	type JudgedLanguage
} from './judged-set';
import { discountedGain, mean, pairedInterval } from './measures';
import { overlapOf } from './overlap';
import { atRandom, bm25, letters, plainTokens, stemmedTokens, type Ranker } from './rankers';
import type { Report } from './table';

const EXAMPLE = 'fairs/example.json';
const FIRST = 5;
const HALVES: readonly Half[] = ['tuning', 'test'];

/** @param weights of the built-in table; without them letters alone decide */
export const exampleMatcher = async (weights: string | undefined): Promise<Matcher> =>
	matcherBy(weights === undefined ? lettersAlone : await openTable(weights));

export async function matcherBy(embedding: Embedding): Promise<Matcher> {
	const matcher = await openMatcher(embedding);
	matcher.prepare(await exampleOpenings());
	return matcher;
}

export async function exampleOpenings(): Promise<readonly Offered[]> {
	const { openings } = parseFairFile(await readFile(EXAMPLE, 'utf8'), EXAMPLE);
	return openings;
}

export async function measureJudged(
	{ weights, model }: { weights: string; model: Embedding | undefined },
	to: Report
): Promise<void> {
	const offered = await exampleOpenings();
	const openings = offered.map(({ id }) => id);
	const { kappa, weighted } = judgedSet().agreement(openings);
	to.table('judges', { agreement: { kappa, weighted } });
	const documents = offered.map(({ title, tasks }) => ({
		title: title.de,
		text: tasks.join('. ')
	}));
	const byRanker = (ranker: Ranker): Order =>
		ordered(openings, ({ words = '' }) => ranker([words]));
	const byMatcher =
		(matcher: Matcher): Order =>
		(profile) =>
			order(matcher, profile);
	const systems: Record<string, Order> = {
		random: byRanker(atRandom(documents)),
		bm25: byRanker(bm25(documents, plainTokens)),
		'bm25-stemmed': byRanker(bm25(documents, stemmedTokens('german'))),
		letters: byRanker(letters(documents)),
		'ours-without-weights': byMatcher(await exampleMatcher(undefined)),
		ours: byMatcher(await exampleMatcher(weights)),
		...(model && { transformers: byMatcher(await matcherBy(model)) })
	};
	for (const half of HALVES) {
		const rows = Object.entries(systems).flatMap(([name, orderOf]) =>
			onHalf(half, name, orderOf, openings)
		);
		to.table(`judged.${half}`, Object.fromEntries(rows));
	}
}

/** The order of the openings for a profile. */
type Order = (profile: Profile) => readonly OpeningId[];

const ordered =
	(openings: readonly OpeningId[], scores: (profile: Profile) => readonly number[]): Order =>
	(profile) => {
		const of = scores(profile);
		const places = openings.map((opening, place) => ({ opening, score: of[place] ?? 0 }));
		return places.sort((a, b) => b.score - a.score).map(({ opening }) => opening);
	};

export const order = (matcher: Matcher, profile: Profile): OpeningId[] =>
	matcher.matches(profile).map(({ opening }) => opening);

function onHalf(half: Half, name: string, orderOf: Order, openings: readonly OpeningId[]) {
	const set = judgedSet();
	const people = set.people.filter((person) => person.half === half);
	const rankingIn = (language: JudgedLanguage) =>
		people.map((person) => orderOf(profileOf(person, language)));
	const gainsIn = (language: JudgedLanguage) =>
		rankingIn(language).map((ranking, index) => {
			const grade = (opening: OpeningId) => set.grade(people[index]?.id ?? '', opening);
			return discountedGain(FIRST)({
				gains: ranking.map(grade),
				ideal: openings.map(grade).sort((a, b) => b - a)
			});
		});
	const [german, germanOrder] = [gainsIn('de'), rankingIn('de')];
	return JUDGED_LANGUAGES.map((language) => {
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
		return [`${name}.${language}`, row] as const;
	});
}
