// People who are shown alike: the pool is cut into groups of k or more, and all in a group have the same row.

import { ATTRIBUTES, type Attribute, type Coarse } from './coarse';

/** `*`: not shown, since it would make a group too small. */
export type Row = { readonly [A in Attribute]: Coarse[A] | '*' };
export type Cut<Person> = { readonly row: Row; readonly people: readonly Person[] };

const HIDDEN = Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, '*'])) as Row;

/**
 * Top down, attribute by attribute: a group is cut by a value where k or more share it; those left over stay together
 * with the attribute hidden, with the smallest part if they are too few (k-anonymity by greedy cuts, after
 * LeFevre, DeWitt, Ramakrishnan, Mondrian, ICDE 2006).
 * @returns groups of k or more that hold everybody once; none for fewer than k people
 */
export function cut<Person>(
	people: readonly Person[],
	{ k, coarse }: { readonly k: number; readonly coarse: (person: Person) => Coarse }
): Cut<Person>[] {
	return people.length < k ? [] : cutBy(0, HIDDEN, people);

	function cutBy(index: number, row: Row, group: readonly Person[]): Cut<Person>[] {
		const attribute = ATTRIBUTES[index];
		if (attribute === undefined) return [{ row, people: group }];
		const parts = [...byValue(group, (person) => coarse(person)[attribute])].sort(
			([, a], [, b]) => b.length - a.length
		);
		const large = parts.filter(([, part]) => part.length >= k);
		const rest = parts.filter(([, part]) => part.length < k).flatMap(([, part]) => part);
		if (rest.length > 0 && rest.length < k) rest.push(...(large.pop()?.[1] ?? []));
		return [
			...large.flatMap(([value, part]) => cutBy(index + 1, { ...row, [attribute]: value }, part)),
			...(rest.length > 0 ? cutBy(index + 1, row, rest) : [])
		];
	}
}

function byValue<Thing, Value>(
	things: readonly Thing[],
	valueOf: (thing: Thing) => Value
): Map<Value, Thing[]> {
	const parts = new Map<Value, Thing[]>();
	for (const thing of things) {
		const value = valueOf(thing);
		const part = parts.get(value);
		if (part) part.push(thing);
		else parts.set(value, [thing]);
	}
	return parts;
}
