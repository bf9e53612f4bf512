// Reads the official ESCO download (CSV, any of its languages): https://esco.ec.europa.eu/en/use-esco/download

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** One ESCO concept with what it is called in each language of the download. */
export type EscoConcept = {
	readonly uri: string;
	readonly kind: 'occupation' | 'skill';
	/** Four digits; occupations only. */
	readonly isco?: string;
	/** By language: names, then sentences of the description. */
	readonly names: Map<string, string[]>;
	readonly sentences: Map<string, string[]>;
};

export type Esco = {
	readonly concepts: ReadonlyMap<string, EscoConcept>;
	/** Of an occupation, its skills: essential ones first. */
	readonly skillsOf: ReadonlyMap<
		string,
		{ readonly essential: string[]; readonly optional: string[] }
	>;
	/** The files that were read. */
	readonly files: readonly string[];
};

type Row = Record<string, string | undefined>;

const CONCEPTS = /^(occupations|skills|\w+SkillsCollection)_([a-z]{2})\.csv$/;
const RELATIONS = /^occupationSkillRelations(?:_[a-z]{2})?\.csv$/;
/** Names alone, `conceptUri` and a second column: for a language whose skills are not in the folder. */
const NAMES = /_([a-z]{2})_labels\.tsv$/;

/** @throws Error if the folder holds no ESCO file */
export function readEsco(folder: string): Esco {
	const concepts = new Map<string, EscoConcept>();
	const skillsOf = new Map<string, { essential: string[]; optional: string[] }>();
	const files = readdirSync(folder).sort();
	const used: string[] = [];
	for (const file of files) {
		const path = join(folder, file);
		const named = CONCEPTS.exec(file);
		const labelled = NAMES.exec(file);
		if (named?.[2]) for (const row of rows(path, ',')) add(concepts, row, named[2]);
		else if (labelled?.[1]) for (const row of rows(path, '\t')) addName(concepts, row, labelled[1]);
		else if (RELATIONS.test(file)) for (const row of rows(path, ',')) relate(skillsOf, row);
		else continue;
		used.push(file);
	}
	if (concepts.size === 0)
		throw new Error(`${folder} holds no ESCO files such as occupations_de.csv.`);
	return { concepts, skillsOf, files: used };
}

function rows(path: string, delimiter: string): Row[] {
	const { data, errors } = Papa.parse<Row>(readFileSync(path, 'utf8'), {
		header: true,
		delimiter,
		skipEmptyLines: true,
		...(delimiter === '\t' && { quoteChar: '\u0000' })
	});
	const first = errors.at(0);
	if (first) throw new Error(`${path}, row ${String(first.row)}: ${first.message}`);
	return data;
}

function add(concepts: Map<string, EscoConcept>, row: Row, language: string): void {
	const { conceptUri: uri, conceptType, preferredLabel } = row;
	if (!uri || !preferredLabel || conceptType === 'ISCOGroup' || conceptType === 'SkillGroup')
		return;
	const concept = conceptAt(concepts, uri, row.iscoGroup);
	const others = `${row.altLabels ?? ''}\n${row.hiddenLabels ?? ''}`.split(/\n| \| /);
	const names = concept.names.get(language) ?? [];
	concept.names.set(
		language,
		unique([...names, ...[preferredLabel, ...others].flatMap(splitForms)])
	);
	if (row.description) concept.sentences.set(language, sentences(row.description));
}

function addName(concepts: Map<string, EscoConcept>, row: Row, language: string): void {
	const { conceptUri: uri } = row;
	const name = Object.entries(row).find(([column]) => column !== 'conceptUri')?.[1];
	if (!uri || !name) return;
	const concept = conceptAt(concepts, uri);
	concept.names.set(
		language,
		unique([...(concept.names.get(language) ?? []), ...splitForms(name)])
	);
}

function conceptAt(concepts: Map<string, EscoConcept>, uri: string, isco?: string): EscoConcept {
	const known = concepts.get(uri);
	if (known) return known;
	const kind = uri.includes('/occupation/') ? 'occupation' : 'skill';
	const made: EscoConcept = {
		uri,
		kind,
		...(isco && { isco }),
		names: new Map(),
		sentences: new Map()
	};
	concepts.set(uri, made);
	return made;
}

function relate(
	skillsOf: Map<string, { essential: string[]; optional: string[] }>,
	{ occupationUri, skillUri, relationType }: Row
): void {
	if (!occupationUri || !skillUri) return;
	const skills = skillsOf.get(occupationUri) ?? { essential: [], optional: [] };
	(relationType === 'essential' ? skills.essential : skills.optional).push(skillUri);
	skillsOf.set(occupationUri, skills);
}

/** "Leiter X/Leiterin X" is two names. */
const splitForms = (name: string): string[] =>
	(/^[^/]{3,}\/[^/]{4,}$/.test(name) ? name.split('/') : [name])
		.map((part) => part.trim())
		.filter(Boolean);

const sentences = (text: string): string[] =>
	text
		.split(/(?<=[.!?])\s+/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence.length > 20);

const unique = (names: readonly string[]): string[] => [...new Set(names)];
