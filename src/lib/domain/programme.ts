// What a fair offers, in words: public texts of departments and openings, in German and English.

import type { Skill, Wish, WorkingTime } from './profile';

export type Text = { readonly de: string; readonly en: string };

export type Department = { readonly name: Text; readonly about: Text };

export type Opening = {
	readonly title: Text;
	readonly tasks: readonly string[];
	readonly requirements: readonly { readonly kind: 'hard' | 'wanted'; readonly text: Text }[];
	readonly skills: readonly Skill[];
	readonly wishes: readonly Wish[];
	/** Pay grade with its scheme: EG 9c TVöD. */
	readonly pay: string;
	readonly hours: WorkingTime;
	readonly weeklyHours: number;
	readonly place: string;
	readonly positions: number;
};
