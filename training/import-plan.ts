// What an ESCO download adds to the concepts. Here it is only decided: others read, show and write.

import * as v from 'valibot';
import type { ConceptId } from '../src/lib/domain/concept';
import { ConceptFile } from '../src/lib/wire/concept-file';
import type { Esco, EscoConcept } from './esco';
import { kebab, labelFrom, Language, namesOf } from './import-names';
import { offer, place, shelfOf, type Concept, type Report, type Shelf } from './import-shelf';

/** A file of concepts by its name inside the folder. */
export type NamedFile = { readonly name: string; readonly content: ConceptFile };

export type ImportOptions = {
	readonly languages: readonly Language[];
	/** ISCO groups, one to four digits each, whose occupations become concepts. */
	readonly groups: readonly string[];
	/** Whether the essential skills of those occupations become concepts too. */
	readonly withSkills: boolean;
	/** Labels that a concept has in one language, at most. */
	readonly most: number;
};

/** The files that change, whole, and what is new in them. */
export type Plan = { readonly files: readonly NamedFile[]; readonly report: Report };

/** Said to whoever typed it, without a trace. */
export class WrongOption extends Error {}

/** What is imported stands apart from what was written by hand. */
const IMPORTED = 'imported.json';
/** Languages that every concept has labels in. */
const ALWAYS = ['de', 'en'] as const;

/** @throws WrongOption if a group has no occupation in the download */
export function plan(files: readonly NamedFile[], esco: Esco, options: ImportOptions): Plan {
	const drafts = structuredClone([...files]);
	const imported = importedIn(drafts);
	const present = drafts.flatMap(({ content }) => content.concepts);
	const shelf = shelfOf(present);
	const { report } = shelf;
	const { most } = options;
	const languages = inDownload(shelf, esco, options.languages);

	// New concepts take their names before others take more labels: whoever is named so needs the word more.
	const occupations = occupationsIn(esco, options.groups);
	for (const one of newcomers(esco, occupations, options)) addConcept(shelf, one);
	for (const concept of present)
		for (const added of widen(shelf, concept, esco, { languages, most }))
			report.labels.push({ ...added, concept: concept.id });
	const all = [...new Set([...ALWAYS, ...languages])];
	for (const concept of report.concepts) widen(shelf, concept, esco, { languages: all, most });

	const earlier = new Set(imported);
	imported.push(...report.concepts);
	for (const { uri } of occupations) {
		const concept = shelf.byAddress.get(uri);
		if (!concept || !imported.includes(concept)) continue;
		for (const need of addNeeds(shelf, concept, essentialOf(esco, uri)))
			if (earlier.has(concept)) report.needs.push({ concept: concept.id, need });
	}
	return { files: changed(files, drafts), report };
}

/** Of the languages that a concept can have labels in, those of the download. */
export function languagesOf({ concepts }: Esco): Language[] {
	const there = new Set([...concepts.values()].flatMap(({ names }) => [...names.keys()]));
	return Language.options.filter((language) => there.has(language));
}

/** The concepts of earlier imports; a file for them is added if there is none. */
function importedIn(drafts: NamedFile[]): Concept[] {
	const known = drafts.find(({ name }) => name === IMPORTED);
	if (known) return known.content.concepts;
	const concepts: Concept[] = [];
	drafts.push({ name: IMPORTED, content: { field: 'imported', concepts } });
	return concepts;
}

function inDownload(shelf: Shelf, esco: Esco, languages: readonly Language[]): Language[] {
	const there = languagesOf(esco);
	for (const language of languages)
		if (!there.includes(language)) shelf.skip('no-such-language', language);
	return languages.filter((language) => there.includes(language));
}

function occupationsIn({ concepts }: Esco, groups: readonly string[]): EscoConcept[] {
	const occupations = [...concepts.values()].filter(({ kind }) => kind === 'occupation');
	const within = (group: string) => occupations.filter(({ isco }) => isco?.startsWith(group));
	const unknown = groups.find((group) => within(group).length === 0);
	if (unknown !== undefined)
		throw new WrongOption(`--add-occupations: this download has no occupation in ${unknown}.`);
	return [...new Set(groups.flatMap(within))];
}

function newcomers(
	esco: Esco,
	occupations: readonly EscoConcept[],
	{ withSkills }: ImportOptions
): Set<EscoConcept> {
	const skills = withSkills ? occupations.flatMap(({ uri }) => essentialOf(esco, uri)) : [];
	return new Set([...occupations, ...skills.flatMap((uri) => esco.concepts.get(uri) ?? [])]);
}

/** With its first names alone; more labels and what it needs come when every new concept has its own. */
function addConcept(shelf: Shelf, one: EscoConcept): void {
	const { uri, kind } = one;
	if (shelf.byAddress.has(uri)) return;
	const [de, en] = [firstLabel(one, 'de'), firstLabel(one, 'en')];
	if (!de || !en) {
		shelf.skip('no-name', `${en ?? de ?? ''} ${uri}`.trim());
		return;
	}
	const [holder] = [...shelf.named('de', de), ...shelf.named('en', en)];
	if (holder) {
		shelf.skip('name-taken', `${en} (${de}): is ${holder}, not ${uri}`);
		return;
	}
	const id = newId(shelf, [en, de, uri]);
	const concept: Concept = { id, kind, esco: uri, labels: { de: [de], en: [en] } };
	place(shelf, concept);
	shelf.report.concepts.push(concept);
}

const firstLabel = (one: EscoConcept, language: Language): string | undefined =>
	namesOf(one, language)
		.map(labelFrom)
		.flatMap((result) => ('label' in result ? [result.label] : []))
		.at(0);

function newId({ ids }: Shelf, names: readonly string[]): ConceptId {
	const id = names.map(kebab).find((made) => made !== '') ?? 'concept';
	let free = id;
	for (let number = 2; ids.has(free); number++) free = `${id}-${number}`;
	return free as ConceptId;
}

/** @returns the labels that were added */
function widen(
	shelf: Shelf,
	concept: Concept,
	esco: Esco,
	{ languages, most }: { languages: readonly Language[]; most: number }
): { language: Language; label: string }[] {
	if (!concept.esco) return [];
	const one = esco.concepts.get(concept.esco);
	if (!one) {
		shelf.skip('not-in-download', `${concept.id}: ${concept.esco}`);
		return [];
	}
	return languages.flatMap((language) =>
		namesOf(one, language).flatMap((name) => {
			const label = offer(shelf, concept, { language, name, most });
			return label === undefined ? [] : [{ language, label }];
		})
	);
}

/** @returns the needs that were added */
function addNeeds({ byAddress }: Shelf, concept: Concept, skills: readonly string[]): ConceptId[] {
	const known = concept.needs ?? [];
	const ids = new Set(skills.flatMap((uri) => byAddress.get(uri)?.id ?? []));
	const added = [...ids].filter((id) => !known.includes(id));
	if (added.length > 0) concept.needs = [...known, ...added];
	return added;
}

const essentialOf = ({ skillsOf }: Esco, uri: string): readonly string[] =>
	skillsOf.get(uri)?.essential ?? [];

function changed(before: readonly NamedFile[], drafts: readonly NamedFile[]): NamedFile[] {
	const old = new Map(before.map(({ name, content }) => [name, JSON.stringify(content)]));
	return drafts
		.filter(({ content }) => content.concepts.length > 0)
		.filter(({ name, content }) => JSON.stringify(content) !== old.get(name))
		.map(({ name, content }) => ({ name, content: v.parse(ConceptFile, content) }));
}
