// What people can and openings ask for, each thing with an id of its own: the words for it are data, not code.

export type ConceptId = string & { readonly __brand: 'ConceptId' };

/** A skill, something one does all day, what one is by trade, or what one holds a paper for. */
export const KINDS = ['skill', 'task', 'occupation', 'qualification'] as const;
export type Kind = (typeof KINDS)[number];

/** How somebody comes by a qualification that they lack. */
export const WAYS = [
	'recognition',
	'course',
	'training',
	'study',
	'lateral-entry',
	'exam'
] as const;
export type Way = (typeof WAYS)[number];
