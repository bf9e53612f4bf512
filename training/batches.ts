// Which pairs of texts a step sees.

import type { Chance } from './chance';
import type { Examples, Group } from './examples';

export type Mixture = {
	/** How often the second text of a pair is a sentence of the description. */
	readonly sentence: number;
	/** How often a pair is two groups that belong to each other, of those that have such. */
	readonly related: number;
	/** Part of a step that comes in families, whose members are hard to tell apart. */
	readonly families: number;
	/** How many times the project's own concepts are drawn as often as others. */
	readonly own: number;
};

/** Of a family this many come together. */
const TOGETHER = 8;

export function batches({ groups }: Examples, mixture: Mixture, chance: Chance) {
	const all = groups.flatMap((group, index) =>
		Array.from({ length: group.family.startsWith('own') ? mixture.own : 1 }, () => index)
	);
	const byFamily = new Map<string, number[]>();
	groups.forEach(({ family }, index) => {
		if (family !== '') byFamily.set(family, [...(byFamily.get(family) ?? []), index]);
	});
	const families = [...byFamily.values()].filter((members) => members.length > 2);

	/** Distinct groups: a text must not be the wrong answer for its own meaning. */
	function drawn(count: number): number[] {
		const found = new Set<number>();
		while (found.size < count * mixture.families) {
			const family = chance.pick(families);
			for (let n = 0; n < TOGETHER && found.size < count; n++) found.add(chance.pick(family));
		}
		while (found.size < count) found.add(chance.pick(all));
		return [...found];
	}

	/** The texts of one step: first ones, then second ones. */
	return function draw(count: number, into: Int32Array): void {
		const chosen = drawn(count);
		chosen.forEach((index, n) => {
			const group = groups[index];
			const isRelated = group.related.length > 0 && chance.next() < mixture.related;
			const other = isRelated ? groups[chance.pick(group.related)] : group;
			into[n] = text(group, 0.1);
			into[count + n] = text(other, isRelated ? 0.1 : mixture.sentence);
		});
	};

	function text({ names, sentences }: Group, sentence: number): number {
		const lists = sentences.length > 0 && chance.next() < sentence ? sentences : names;
		return chance.pick(chance.pick(lists));
	}
}
