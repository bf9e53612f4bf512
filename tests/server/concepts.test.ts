import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConcepts } from '../../src/lib/server/concepts';
import { parseFairFile } from '../../src/lib/server/fair-file';
import { readFile } from 'node:fs/promises';
import { scratchFolder } from './scratch';

const TONGUES = ['de', 'en', 'uk', 'ar', 'tr'] as const;
const concept = (more: object = {}) => ({
	id: 'nursing',
	kind: 'skill',
	labels: { de: ['Pflege'], en: ['nursing'] },
	...more
});

async function folderOf(...concepts: object[]): Promise<string> {
	const folder = await scratchFolder();
	await writeFile(join(folder, 'care.json'), JSON.stringify({ field: 'care', concepts }));
	return folder;
}

describe('the concepts of the project', () => {
	it('are at least 800, each with words in five languages', async () => {
		const concepts = await readConcepts('concepts');
		expect(concepts.length).toBeGreaterThanOrEqual(800);
		const lacking = concepts.filter(({ labels }) =>
			TONGUES.some((tongue) => (labels[tongue]?.length ?? 0) === 0)
		);
		expect(lacking.map(({ id }) => id)).toEqual([]);
	});

	it('share no word: in one language a label names one concept', async () => {
		const concepts = await readConcepts('concepts');
		for (const tongue of TONGUES) {
			const all = concepts
				.flatMap(({ labels }) => labels[tongue] ?? [])
				.map((text) => text.toLowerCase());
			expect(all.filter((text, place) => all.indexOf(text) !== place)).toEqual([]);
		}
	});

	it('hold everything that the openings of the example ask for', async () => {
		const known = new Set<string>((await readConcepts('concepts')).map(({ id }) => id));
		const path = 'fairs/example.json';
		const { openings } = parseFairFile(await readFile(path, 'utf8'), path);
		const asked = openings.flatMap(({ asks, requirements }) => [
			...(asks ? [...asks.essential, ...asks.wanted, ...asks.occupations] : []),
			...requirements.flatMap(({ anyOf = [] }) => anyOf)
		]);
		expect(asked.filter((id) => !known.has(id))).toEqual([]);
	});

	it('say the way to every paper', async () => {
		const papers = (await readConcepts('concepts')).filter(({ kind }) => kind === 'qualification');
		expect(papers.filter(({ ways = [] }) => ways.length === 0)).toEqual([]);
	});
});

describe('a broken file of concepts', () => {
	it.each([
		['an unknown kind', [concept({ kind: 'hobby' })], /care\.json: concepts\.0\.kind/],
		['a concept twice', [concept(), concept()], /nursing stands there twice/],
		[
			'a relation to nothing',
			[concept({ broader: ['care'] })],
			/nursing names care, which does not exist/
		],
		['no German word', [concept({ labels: { en: ['nursing'] } })], /concepts\.0\.labels\.de/]
	])('is refused for %s, naming it', async (_, concepts, said) => {
		await expect(readConcepts(await folderOf(...concepts))).rejects.toThrow(said);
	});

	it('is refused when it is no JSON', async () => {
		const folder = await scratchFolder();
		await writeFile(join(folder, 'care.json'), '{ "field": ');
		await expect(readConcepts(folder)).rejects.toThrow(/care\.json: .*JSON/);
	});
});
