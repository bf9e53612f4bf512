// An application that a guide writes down for somebody: what is wrong with it, or the command that sends it.

import type { OpeningId, VisitorId } from '$lib/domain/vocabulary';
import { CONTACT_FIELDS, contactErrors, contactOf, type TypedContact } from '$lib/wire/contact';
import { DeskCommand } from '$lib/wire/desk';
import { understood, type Understood } from '$lib/wire/understood';

const FIELDS = [...CONTACT_FIELDS, 'openings'] as const;
type Field = (typeof FIELDS)[number];

type Draft = TypedContact & {
	readonly openings: readonly OpeningId[];
	/** A severe disability, by choice. */
	readonly isStated: boolean;
};

export function commandFrom(
	visitor: VisitorId,
	{ openings, isStated, ...typed }: Draft
): Understood<DeskCommand, Field> {
	const contact = {
		...contactOf(typed),
		...(isStated && { severelyDisabled: true as const })
	};
	const read = understood(
		DeskCommand,
		{ type: 'apply', visitor, openings, private: { contact } },
		FIELDS
	);
	const errors = { ...(!read.ok && read.errors), ...contactErrors(typed) };
	return read.ok && Object.keys(errors).length === 0 ? read : { ok: false, errors };
}
