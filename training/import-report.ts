// What an import changes, in lines to be read before anything is written.

import type { Plan } from './import-plan';
import { WHY_NOT, type Report, type WhyNot } from './import-shelf';

/** Of each list only so many are shown; the figures count all. */
const SHOWN = 20;

type Counts<Key extends string> = Readonly<Partial<Record<Key, number>>>;

export type Figures = {
	/** By language, added to concepts that were there already. */
	readonly labels: Counts<string>;
	/** New ones by kind. */
	readonly concepts: Counts<string>;
	/** By language, of the new concepts. */
	readonly labelsOfConcepts: Counts<string>;
	/** Added to occupations that an earlier import made. */
	readonly needs: number;
	readonly skipped: Counts<WhyNot>;
	readonly files: readonly string[];
	readonly written: boolean;
};

export function figuresOf({ files, report }: Plan, written: boolean): Figures {
	const { labels, concepts, needs, skipped } = report;
	return {
		labels: counts(labels.map(({ language }) => language)),
		concepts: counts(concepts.map(({ kind }) => kind)),
		labelsOfConcepts: counts(
			concepts.flatMap((concept) =>
				Object.entries(concept.labels).flatMap(([language, own]) => own.map(() => language))
			)
		),
		needs: needs.length,
		skipped: counts(skipped.map(({ why }) => why)),
		files: files.map(({ name }) => name),
		written
	};
}

export function linesOf(report: Report): string[] {
	const { labels, concepts, needs, skipped } = report;
	const languages = [...new Set(labels.map(({ language }) => language))];
	const whys = [...new Set(skipped.map(({ why }) => why))];
	return [
		...languages.flatMap((language) =>
			list(
				`New labels in ${language}`,
				labels
					.filter((added) => added.language === language)
					.map(({ concept, label }) => `${concept}: ${label}`)
			)
		),
		...list(
			'New concepts',
			concepts.map(
				({ id, kind, labels: { de }, needs: own = [] }) =>
					`${id} (${kind}): ${de.join(', ')}${own.length > 0 ? `; needs ${own.length} others` : ''}`
			)
		),
		...list(
			'New needs of occupations that are there',
			needs.map(({ concept, need }) => `${concept}: ${need}`)
		),
		...whys.flatMap((why) =>
			list(
				`Left out, ${WHY_NOT[why]}`,
				skipped.filter((one) => one.why === why).map(({ what }) => what)
			)
		)
	];
}

function list(title: string, items: readonly string[]): string[] {
	if (items.length === 0) return [];
	const more = items.length - SHOWN;
	return [
		`${title}: ${items.length}`,
		...items.slice(0, SHOWN).map((item) => `  ${item}`),
		...(more > 0 ? [`  and ${more} more`] : [])
	];
}

function counts<Key extends string>(keys: readonly Key[]): Counts<Key> {
	const sums: Partial<Record<Key, number>> = {};
	for (const key of keys) sums[key] = (sums[key] ?? 0) + 1;
	return sums;
}
