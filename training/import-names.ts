// Names from ESCO as labels of a concept: which fit, what is shown first, and the id that comes of a name.

import * as v from 'valibot';
import { words } from '../src/lib/matching/words';
import { ConceptFile } from '../src/lib/wire/concept-file';
import type { EscoConcept } from './esco';

const Labels = ConceptFile.entries.concepts.item.entries.labels;
const Label = Labels.entries.de.pipe[0].item;

/** The languages that a concept can have labels in. */
export const Language = v.keyof(Labels);
export type Language = v.InferOutput<typeof Language>;

/** Koch/Köchin: two short names in one cell. Longer ones come apart when the file is read. */
const PAIR = /^(\p{Lu}\S{2,})\/(\p{Lu}\S*in)$/u;

/** Each once, in the order of ESCO, the preferred one first; of an occupation in German before all both forms: Erzieher:in. */
export function namesOf({ kind, names }: EscoConcept, language: Language): string[] {
	const all = (names.get(language) ?? [])
		.flatMap((name) => name.split(' | '))
		.flatMap((name) => PAIR.exec(name)?.slice(1) ?? [name]);
	const [one, other] = all;
	const both =
		language === 'de' && kind === 'occupation' && one && other ? bothForms(one, other) : undefined;
	return [...new Set(both !== undefined && 'label' in labelFrom(both) ? [both, ...all] : all)];
}

/** Whether a concept can have the name as a label, and if not, why. */
export function labelFrom(name: string): { label: string } | { why: 'too-long' | 'too-short' } {
	const { success, output, issues } = v.safeParse(Label, name);
	if (success) return { label: output };
	return { why: issues.some(({ type }) => type === 'max_length') ? 'too-long' : 'too-short' };
}

/** What two labels have in common that the matcher cannot tell apart. */
export function readAs(label: string): string {
	const read = words(label).map(({ text }) => text);
	return read.length > 0 ? read.join(' ') : label.toLowerCase();
}

/** Lower-case words with hyphens; empty if the name has no Latin letter or figure. */
export const kebab = (name: string): string =>
	name
		.normalize('NFKD')
		.replace(/[\p{M}'’]/gu, '')
		.replace(/ß/g, 'ss')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** Klinischer Psychologe, Klinische Psychologin: Klinische:r Psycholog:in; undefined if they differ in anything else. */
function bothForms(one: string, other: string): string | undefined {
	const [ones, others] = [one.split(' '), other.split(' ')];
	if (one === other || ones.length !== others.length) return undefined;
	const both = ones.map((word, place) => bothEndings(word, others.at(place) ?? ''));
	return both.includes(undefined) ? undefined : both.join(' ');
}

function bothEndings(one: string, other: string): string | undefined {
	const stem = one.replace(/e$/, '');
	if (other === one) return one;
	if (other === `${stem}in`) return `${stem}:in`;
	return one === `${other}r` ? `${other}:r` : undefined;
}
