// What a department asks at its desk: in its own name, whatever it says.

import type { CommandOf } from '../domain/commands';
import type { RecordId } from '../domain/vocabulary';
import { record, type Context, type NotPrepared, type Prepared } from './prepared';
import type { Sent } from './sent';

type OfDepartment = Sent<
	| 'begin-review'
	| 'invite-applicant'
	| 'decline-application'
	| 'reopen-decision'
	| 'offer-transfer'
	| 'drop-transfer'
>;

export function prepareDepartment(sent: OfDepartment, context: Context): Prepared | NotPrepared {
	const { sender, state, draw } = context;
	const department = sender.role === 'department' ? sender.device.department : undefined;
	if (!department) return { refusal: 'unknown-department' };
	const application = state.applications.get(sent.application);
	// Nothing is kept of what is written about somebody else's application.
	if (application?.department !== department) return { refusal: 'unknown-application' };
	const tidies = application.visitor;
	if (sent.type !== 'invite-applicant') return { command: () => ({ ...sent, department }), tidies };
	const { private: said, ...rest } = sent;
	const invite: CommandOf<'invite-applicant'> = { ...rest, department };
	const about = application.id;
	const letter = { kind: 'mail' as const, what: 'invited' as const, about };
	const letters = context.hasMail
		? [record(draw.id('mail') as RecordId, letter, context, application.visitor)]
		: [];
	if (!said) return { command: () => invite, records: letters, tidies };
	const words = draw.id('words') as RecordId;
	return {
		command: () => ({ ...invite, words }),
		records: [
			record(words, { kind: 'message', text: said.words }, context, application.visitor),
			...letters
		]
	};
}
