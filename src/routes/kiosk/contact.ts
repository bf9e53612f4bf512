// What is typed at a kiosk to be reached by, and what is wrong with it.

import { contactErrors, type ContactField, type TypedContact } from '$lib/wire/contact';
import type { Errors } from '$lib/wire/understood';

export const nothingTyped: TypedContact = { name: '', email: '', phone: '' };

export const MOST_OPENINGS = 10;

/** The field on the screen is plain text, since its keys cannot write into one for e-mail: the browser is asked here. */
export function errorsOf(typed: TypedContact): Errors<ContactField> {
	const field = document.createElement('input');
	field.type = 'email';
	field.value = typed.email.trim();
	return { ...contactErrors(typed), ...(!field.checkValidity() && { email: 'malformed' }) };
}
