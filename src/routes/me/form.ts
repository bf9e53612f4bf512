// Visitors' forms as commands: the same reading in the browser and, without JavaScript, on the server.

import { SKILLS, SPOKEN, WISHES } from '$lib/domain/profile';
import { CONSENT_VERSION } from '$lib/ui/messages/consents';
import type { AnyRefusal } from '$lib/wire/protocol';
import { understood, type Errors } from '$lib/wire/understood';
import { VisitorCommand } from '$lib/wire/visitor';

export type Action = VisitorCommand['type'];

export const FIELDS = ['name', 'email', 'phone', 'openings', 'words'] as const;
export type Field = (typeof FIELDS)[number];
export type Values = Readonly<Record<string, readonly string[]>>;

/** What a form that was not accepted gets back: what to say, and everything that was typed. */
export type Failed = {
	readonly action: Action | 'register';
	readonly refusal?: AnyRefusal;
	readonly errors: Errors<Field>;
	readonly values: Values;
};

/** What a command has besides its type. */
const readers: { readonly [A in Action]?: (form: FormData) => Record<string, unknown> } = {
	'join-queue': (form) => ({ booth: text(form, 'booth') }),
	'leave-queue': (form) => ({ booth: text(form, 'booth') }),
	'move-place': (form) => ({ from: text(form, 'from'), to: text(form, 'to') }),
	'answer-call': (form) => ({ answer: text(form, 'answer') }),
	'save-profile': (form) => ({ private: { profile: profileFrom(form) } }),
	'give-consent': (form) => ({ purpose: text(form, 'purpose'), version: CONSENT_VERSION }),
	'withdraw-consent': (form) => ({ purpose: text(form, 'purpose') }),
	apply: (form) => ({
		openings: texts(form, 'openings'),
		private: {
			contact: {
				name: text(form, 'name'),
				...said(form, 'email'),
				...said(form, 'phone'),
				...(text(form, 'byMail') === 'yes' && text(form, 'email') !== '' && { byMail: true }),
				...(text(form, 'severelyDisabled') === 'yes' && { severelyDisabled: true })
			}
		}
	}),
	'withdraw-application': (form) => ({ application: text(form, 'application') }),
	'agree-to-transfer': (form) => ({ application: text(form, 'application') }),
	'refuse-transfer': (form) => ({ application: text(form, 'application') }),
	'remove-document': (form) => ({ document: text(form, 'document') })
};

export const ACTIONS: readonly Action[] = VisitorCommand.options.map(
	(option) => option.entries.type.literal
);

export function commandFrom(action: Action, form: FormData) {
	return understood(VisitorCommand, { type: action, ...readers[action]?.(form) }, FIELDS);
}

export function profileFrom(form: FormData): Record<string, unknown> {
	return {
		language: text(form, 'language'),
		skills: chosenOf(SKILLS, texts(form, 'skills')),
		wishes: chosenOf(WISHES, texts(form, 'wishes')),
		workingTime: text(form, 'workingTime'),
		spoken: chosenOf(SPOKEN, texts(form, 'spoken')),
		...some(form, 'concepts'),
		...some(form, 'holds'),
		...some(form, 'lacks'),
		...some(form, 'ambitions'),
		...some(form, 'districts'),
		...said(form, 'words')
	};
}

/** Everything that was typed, to fill the form again; the command's id is made anew. */
export function valuesOf(form: FormData): Values {
	const names = [...new Set(form.keys())].filter((name) => name !== 'id');
	return Object.fromEntries(names.map((name) => [name, texts(form, name)]));
}

export const text = (form: FormData, name: string): string => texts(form, name)[0]?.trim() ?? '';

export const texts = (form: FormData, name: string): string[] =>
	form.getAll(name).filter((value) => typeof value === 'string');

/** An optional field counts only when something stands in it. */
const said = (form: FormData, name: string): Record<string, string> =>
	text(form, name) === '' ? {} : { [name]: text(form, name) };

/** An optional list counts only when something is in it. */
function some(form: FormData, name: string): Record<string, string[]> {
	const list = [...new Set(texts(form, name))];
	return list.length === 0 ? {} : { [name]: list };
}

/** Each at most once, in the order of the list. */
const chosenOf = <Word extends string>(words: readonly Word[], chosen: readonly string[]): Word[] =>
	words.filter((word) => chosen.includes(word));
