// How somebody who applies can be reached.

import * as v from 'valibot';
import { line } from './parts';
import { understood, type Errors } from './understood';

/** Characters. */
export const LONGEST = { name: 200, email: 254, phone: 40 } as const;

export const Contact = v.strictObject({
	name: line(LONGEST.name),
	email: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST.email), v.email())),
	phone: v.exactOptional(v.pipe(line(LONGEST.phone), v.regex(/^[+0-9 ()/.-]+$/))),
	/** Would like a letter about how it goes on. */
	byMail: v.exactOptional(v.literal(true)),
	/** Said by choice (§ 165 SGB IX); for the department alone, never for the matcher. */
	severelyDisabled: v.exactOptional(v.literal(true))
});
export type Contact = v.InferOutput<typeof Contact>;

export const CONTACT_FIELDS = ['name', 'email', 'phone'] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];
export type TypedContact = Readonly<Record<ContactField, string>>;

/** What was typed, to be sent: without the lines that are empty, and not checked yet. */
export function contactOf({ name, email, phone }: TypedContact): Contact {
	return {
		name: name.trim(),
		...(email.trim() !== '' && { email: email.trim() }),
		...(phone.trim() !== '' && { phone: phone.trim() })
	};
}

/** What is wrong with it; a department can get in touch only by e-mail or phone, so one of both is needed. */
export function contactErrors(typed: TypedContact): Errors<ContactField> {
	const contact = contactOf(typed);
	const read = understood(Contact, contact, CONTACT_FIELDS);
	const isReachable = contact.email !== undefined || contact.phone !== undefined;
	return { ...(!read.ok && read.errors), ...(!isReachable && { email: 'missing' }) };
}
