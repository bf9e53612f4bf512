// What a fair offers, in words: public texts of departments and openings, in German and English.

import type { ConceptId } from './concept';
import type { Ambition, Skill, Wish, WorkingTime } from './profile';

export type Text = { readonly de: string; readonly en: string };

export type Department = { readonly name: Text; readonly about: Text };

export type Opening = {
	readonly title: Text;
	readonly tasks: readonly string[];
	readonly requirements: readonly {
		readonly kind: 'hard' | 'wanted';
		readonly text: Text;
		/** Any one of these meets it. */
		readonly anyOf?: readonly ConceptId[];
	}[];
	readonly skills: readonly Skill[];
	/** Finer than the skills: what the work cannot be done without, what helps, and who could step in. */
	readonly asks?: {
		readonly essential: readonly ConceptId[];
		readonly wanted: readonly ConceptId[];
		readonly occupations: readonly ConceptId[];
	};
	readonly wishes: readonly Wish[];
	readonly offers?: readonly Ambition[];
	/** Pay grade with its scheme: EG 9c TVöD. */
	readonly pay: string;
	readonly hours: WorkingTime;
	readonly weeklyHours: number;
	/** District first, then the building: "Altmünster, Rathaus". */
	readonly place: string;
	/** The work is all over the city: it is in no district. */
	readonly isCityWide?: true;
	readonly positions: number;
};
