import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ConceptFile } from '../../src/lib/wire/concept-file';
import { importConcepts } from '../../training/import-run';
import { contentsOf, scratchFolder } from '../server/scratch';

const OCCUPATION = 'http://data.europa.eu/esco/occupation/';
const SKILL = 'http://data.europa.eu/esco/skill/';

const HEADS = {
	occupations: 'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description',
	skills: 'conceptType,conceptUri,preferredLabel,altLabels,description'
};

/** As in the official download: several other names stand in one cell, one a line. */
const DOWNLOAD = {
	'occupations_de.csv': [
		HEADS.occupations,
		`Occupation,${OCCUPATION}cook,5120,Koch/Köchin,"Chefkoch\nKüchenhilfe",Kochen.`,
		`Occupation,${OCCUPATION}baker,7512,Bäcker/Bäckerin,Brotmacher,Bäckt.`,
		`Occupation,${OCCUPATION}warden,5411,Leitender Brandwart/Leitende Brandwartin,,Löschen.`,
		`Occupation,${OCCUPATION}helper,9412,Küchenhilfe,,Helfen.`
	],
	'occupations_en.csv': [
		HEADS.occupations,
		`Occupation,${OCCUPATION}cook,5120,cook,"chef\nhead chef\n${'very '.repeat(14)}good cook",Cooks.`,
		`Occupation,${OCCUPATION}baker,7512,baker,bread maker,Bakes.`,
		`Occupation,${OCCUPATION}warden,5411,WARDEN,,Puts out.`,
		`Occupation,${OCCUPATION}helper,9412,kitchen helper,,Helps.`
	],
	'occupations_fr.csv': [
		HEADS.occupations,
		`Occupation,${OCCUPATION}cook,5120,cuisinier,"chef\ncuistot\nchef de cuisine",Cuisine.`,
		`Occupation,${OCCUPATION}baker,7512,boulanger,artisan du pain,Pain.`
	],
	'skills_de.csv': [HEADS.skills, `Skill,${SKILL}dough,Teig kneten,,Kneten.`],
	'skills_en.csv': [HEADS.skills, `Skill,${SKILL}dough,Knead the baker's dough,,Kneads.`],
	'skills_fr.csv': [HEADS.skills, `Skill,${SKILL}dough,pétrir la pâte,,Pétrit.`],
	'occupationSkillRelations_en.csv': [
		'occupationUri,relationType,skillType,skillUri',
		`${OCCUPATION}baker,essential,skill/competence,${SKILL}dough`,
		`${OCCUPATION}baker,essential,skill/competence,${SKILL}clean`,
		`${OCCUPATION}baker,optional,skill/competence,${SKILL}oven`
	]
};

const KITCHEN = {
	field: 'kitchen',
	concepts: [
		{
			id: 'cook',
			kind: 'occupation',
			esco: `${OCCUPATION}cook`,
			labels: { de: ['Küchenkraft'], en: ['cook'], fr: ['aide de cuisine'] },
			needs: ['cleaning']
		},
		{ id: 'boss', kind: 'occupation', labels: { de: ['Chef'], en: ['Chef'], fr: ['Chef'] } },
		{ id: 'fires-out', kind: 'task', labels: { de: ['löschen'], en: ['putting out fires'] } },
		{ id: 'kitchen-hand', kind: 'task', labels: { de: ['Küchenhilfe'], en: ['kitchen hand'] } },
		{
			id: 'cleaning',
			kind: 'skill',
			esco: `${SKILL}clean`,
			labels: { de: ['putzen'], en: ['cleaning'] }
		}
	]
};

it('appends the names of the download to the concept with their address', async () => {
	const { run, concept } = await given();
	const figures = await run('--languages', 'fr', '--write');
	expect((await concept('cook')).labels).toEqual({
		de: ['Küchenkraft'],
		en: ['cook'],
		fr: ['aide de cuisine', 'cuisinier', 'cuistot', 'chef de cuisine']
	});
	expect(figures).toMatchObject({ labels: { fr: 3 }, concepts: {}, written: true });
});

it('adds labels in every language of the download if none is named', async () => {
	const { run } = await given();
	expect(await run()).toMatchObject({ labels: { de: 2, en: 1, fr: 3 } });
});

it('leaves out what names another concept in that language, and says whom', async () => {
	const { run, concept, said } = await given();
	const figures = await run('--write');
	expect((await concept('cook')).labels.en).toEqual(['cook', 'head chef']);
	expect((await concept('cook')).labels.de).not.toContain('Küchenhilfe');
	expect(figures).toMatchObject({ skipped: { 'label-taken': 3 } });
	expect(said()).toContain('  en chef: is boss, not cook');
});

it('leaves out what is too long for a label, and addresses that are not in the download', async () => {
	const { run, said } = await given();
	expect(await run()).toMatchObject({ skipped: { 'too-long': 1, 'not-in-download': 1 } });
	expect(said()).toContain(`  cleaning: ${SKILL}clean`);
});

it('gives no concept more labels in a language than it is told', async () => {
	const { run, concept } = await given();
	const figures = await run('--languages', 'fr', '--most', '2', '--write');
	expect((await concept('cook')).labels.fr).toEqual(['aide de cuisine', 'cuisinier']);
	expect(figures).toMatchObject({ skipped: { 'too-many': 2 } });
});

it('makes concepts of the occupations of a group, with what they need that is there', async () => {
	const { run, concept } = await given();
	const figures = await run('--add-occupations', '75', '--languages', 'fr', '--write');
	expect(await concept('baker')).toEqual({
		id: 'baker',
		kind: 'occupation',
		esco: `${OCCUPATION}baker`,
		labels: {
			de: ['Bäcker:in', 'Brotmacher'],
			en: ['baker', 'bread maker'],
			fr: ['boulanger', 'artisan du pain']
		},
		needs: ['cleaning']
	});
	expect(figures).toMatchObject({
		concepts: { occupation: 1 },
		files: ['kitchen.json', 'imported.json']
	});
});

it('makes concepts of their essential skills too, also for occupations imported before', async () => {
	const { run, concept } = await given();
	await run('--add-occupations', '7512', '--write');
	const figures = await run('--add-occupations', '7512', '--add-skills-of', '--write');
	expect(figures).toMatchObject({ labels: {}, concepts: { skill: 1 }, needs: 1 });
	expect((await concept('baker')).needs).toEqual(['cleaning', 'knead-the-bakers-dough']);
	expect(await concept('knead-the-bakers-dough')).toMatchObject({ kind: 'skill' });
});

it('makes no concept whose name is a label of another one already', async () => {
	const { run, said } = await given();
	const figures = await run('--add-occupations', '5411,9412');
	expect(figures).toMatchObject({ concepts: {}, skipped: { 'name-taken': 2 } });
	expect(said()).toContain(
		`  kitchen helper (Küchenhilfe): is kitchen-hand, not ${OCCUPATION}helper`
	);
});

it('gives a new concept an id that no other has', async () => {
	const { run, concept } = await given({ wardenInEnglish: 'Fires: out!' });
	await run('--add-occupations', '5411', '--write');
	expect(await concept('fires-out-2')).toMatchObject({ kind: 'occupation' });
});

it('shows both German forms of an occupation as one', async () => {
	const { run, concept } = await given({ wardenInEnglish: 'fire warden' });
	await run('--add-occupations', '5411', '--write');
	expect((await concept('fire-warden')).labels.de).toEqual(['Leitende:r Brandwart:in']);
});

it('changes nothing the second time', async () => {
	const { run, concepts } = await given();
	const all = ['--add-occupations', '5,7512', '--add-skills-of', '--most', '3', '--write'];
	expect(await run(...all)).toMatchObject({ written: true });
	const before = await contentsOf(concepts);
	expect(await run(...all)).toMatchObject({ labels: {}, concepts: {}, files: [], written: false });
	expect(await contentsOf(concepts)).toEqual(before);
});

it('shows the same without changing a file', async () => {
	const { run, concepts } = await given();
	const before = await contentsOf(concepts);
	const shown = await run('--add-occupations', '75', '--add-skills-of');
	expect(await contentsOf(concepts)).toEqual(before);
	const done = await run('--add-occupations', '75', '--add-skills-of', '--write');
	expect({ ...done, written: false }).toEqual(shown);
});

it('writes the files as they are written by hand, and leaves no draft', async () => {
	const { run, concepts } = await given();
	await run('--languages', 'de', '--write');
	expect([...(await contentsOf(concepts)).keys()]).toEqual(['kitchen.json']);
	expect(await readFile(join(concepts, 'kitchen.json'), 'utf8')).toContain(
		'\t\t\t\t"de": ["Küchenkraft", "Koch", "Chefkoch"],\n'
	);
});

it('says which language the download lacks, and goes on with the others', async () => {
	const { run, said } = await given();
	const figures = await run('--languages', 'fr,ru');
	expect(figures).toMatchObject({ labels: { fr: 3 }, skipped: { 'no-such-language': 1 } });
	expect(said()).toContain('  ru');
});

it.each([
	[['--esco', 'nowhere'], '--esco: there is no folder nowhere.'],
	[['--esco', 'static'], 'static holds no ESCO files'],
	[['--concepts', 'nowhere'], '--concepts: there is no folder nowhere.'],
	[['--languages', 'fr,xx'], '--languages: concepts have no labels in xx'],
	[['--add-occupations', '9999'], '--add-occupations: this download has no occupation in 9999.'],
	[['--add-occupations', '53112'], '--add-occupations: 53112 is not an ISCO group'],
	[['--add-skills-of'], '--add-skills-of needs --add-occupations.'],
	[['--most', 'many'], '--most: many is not a whole number'],
	[['--wirte'], "Unknown option '--wirte'"]
])('says what is wrong with %j', async (args, message) => {
	const { run } = await given();
	await expect(run(...args)).rejects.toThrow(message);
});

/** A folder of concepts, a download beside it, and what there is to be done with them. */
async function given({ wardenInEnglish = 'cook' } = {}) {
	const folder = await scratchFolder();
	const [esco, concepts] = [join(folder, 'esco'), join(folder, 'concepts')];
	await Promise.all([mkdir(esco), mkdir(concepts)]);
	for (const [name, rows] of Object.entries(DOWNLOAD))
		await writeFile(join(esco, name), rows.join('\n').replace('WARDEN', wardenInEnglish));
	await writeFile(join(concepts, 'kitchen.json'), JSON.stringify(KITCHEN));
	let lines: string[] = [];
	return {
		concepts,
		/** @returns the figures, which are said last */
		run: async (...args: string[]): Promise<object> => {
			lines = [];
			const say = (line: string) => void lines.push(line);
			await importConcepts(['--esco', esco, '--concepts', concepts, ...args], say);
			return JSON.parse(lines.at(-1) ?? '') as object;
		},
		said: () => lines,
		concept: async (id: string): Promise<ConceptFile['concepts'][number]> => {
			const files = await contentsOf(concepts);
			const texts = [...files.keys()].map((name) => readFile(join(concepts, name), 'utf8'));
			const found = (await Promise.all(texts))
				.flatMap((text) => (JSON.parse(text) as ConceptFile).concepts)
				.find((one) => one.id === id);
			if (!found) throw new Error(`There is no concept ${id}.`);
			return found;
		}
	};
}
