// One import from the command line: options, preview, and the files if they are wanted.

import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { readEsco, type Esco } from './esco';
import { readConcepts, writeConcepts } from './import-files';
import { Language } from './import-names';
import { languagesOf, plan, WrongOption } from './import-plan';
import { figuresOf, linesOf } from './import-report';

export const USAGE = `npm run concepts:import -- --esco FOLDER [options]
  --esco FOLDER             the unpacked ESCO download (CSV), one or several languages in one folder
  --languages de,en         languages to add labels in; all of the download if not given
  --add-occupations 5311,26 ISCO groups (1 to 4 digits) whose occupations become concepts
  --add-skills-of           the essential skills of those occupations become concepts too
  --most 10                 labels that a concept has in one language, at most
  --write                   changes the files; without it, only what would change is shown
  --concepts concepts       the folder of the concepts`;

/**
 * Says what changes, line by line; the last line is one JSON object.
 * @throws WrongOption, naming the option; DamagedFile if a file of concepts is not one
 */
export async function importConcepts(
	args: readonly string[],
	say: (line: string) => void
): Promise<void> {
	const values = parsed(args);
	const asked = values.languages === undefined ? undefined : listOf(values.languages).map(language);
	const groups = listOf(values['add-occupations'] ?? '').map(group);
	const withSkills = values['add-skills-of'];
	if (withSkills && groups.length === 0)
		throw new WrongOption('--add-skills-of needs --add-occupations.');
	const most = count(values.most);

	const esco = escoIn(values.esco);
	const files = await readConcepts(values.concepts);
	const languages = asked ?? languagesOf(esco);
	const planned = plan(files, esco, { languages, groups, withSkills, most });
	if (values.write) await writeConcepts(values.concepts, planned.files);
	for (const line of linesOf(planned.report)) say(line);
	say(ending(planned.files.length, values.write));
	say(JSON.stringify(figuresOf(planned, values.write && planned.files.length > 0)));
}

function parsed(args: readonly string[]) {
	const text = { type: 'string' } as const;
	const flag = { type: 'boolean', default: false } as const;
	try {
		return parseArgs({
			args: [...args],
			options: {
				esco: text,
				languages: text,
				'add-occupations': text,
				'add-skills-of': flag,
				most: { type: 'string', default: '10' },
				write: flag,
				concepts: { type: 'string', default: 'concepts' }
			}
		}).values;
	} catch (error) {
		throw wrong(error);
	}
}

const listOf = (text: string): string[] =>
	text
		.split(',')
		.map((item) => item.trim())
		.filter(Boolean);

function language(code: string): Language {
	if (v.is(Language, code)) return code;
	throw new WrongOption(
		`--languages: concepts have no labels in ${code}; they can have ${Language.options.join(', ')}.`
	);
}

function group(code: string): string {
	if (/^\d{1,4}$/.test(code)) return code;
	throw new WrongOption(`--add-occupations: ${code} is not an ISCO group, one to four digits.`);
}

function count(value: string): number {
	const number = Number(value);
	if (Number.isInteger(number) && number >= 1 && number <= 100) return number;
	throw new WrongOption(`--most: ${value} is not a whole number from 1 to 100.`);
}

function escoIn(folder: string | undefined): Esco {
	if (folder === undefined) throw new WrongOption('--esco: which folder is the download in?');
	if (!existsSync(folder)) throw new WrongOption(`--esco: there is no folder ${folder}.`);
	try {
		return readEsco(folder);
	} catch (error) {
		throw wrong(error);
	}
}

const wrong = (error: unknown): WrongOption =>
	new WrongOption(error instanceof Error ? error.message : String(error));

function ending(files: number, isWritten: boolean): string {
	if (files === 0) return 'There is nothing to change.';
	return isWritten ? 'Written.' : 'Nothing is changed yet: --write does it.';
}
