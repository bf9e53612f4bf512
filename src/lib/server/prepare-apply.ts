// An application: ids for each opening, how to reach the person, and a letter that says it has arrived.

import type { ApplicationId, RecordId, VisitorId } from '../domain/vocabulary';
import { record, type Context, type Prepared } from './prepared';
import type { Sent } from './sent';

export function prepareApply(sent: Sent<'apply'>, visitor: VisitorId, context: Context): Prepared {
	const { draw } = context;
	const contact = draw.id('contact') as RecordId;
	const applications = sent.openings.map((opening, index) => ({
		application: draw.id(`application ${String(index)}`) as ApplicationId,
		opening
	}));
	const [first] = applications;
	const wantsLetter = context.hasMail && sent.private.contact.byMail && first;
	const letter = wantsLetter && {
		kind: 'mail' as const,
		what: 'received' as const,
		about: first.application
	};
	return {
		command: () => ({ type: 'apply', visitor, applications, contact }),
		records: [
			record(contact, { kind: 'contact', ...sent.private.contact }, context, visitor),
			...(letter ? [record(draw.id('mail') as RecordId, letter, context, visitor)] : [])
		]
	};
}
