// From what was sent to what the fair is asked: codes become ids, private parts become vault records.

import type { Command } from '../domain/commands';
import type { RecordId, VisitorId } from '../domain/vocabulary';
import { deviceOf } from './sender';
import type { AnySent, Sent } from './sent';
import { record, type Context, type NotPrepared, type Prepared } from './prepared';
import { prepareApply } from './prepare-apply';
import { prepareCheckIn, prepareRegister, prepareReplaceBadge } from './prepare-check-in';
import { prepareDepartment } from './prepare-department';
import { prepareProgramme } from './prepare-programme';
import { prepareSeat } from './prepare-seat';

export function prepare(sent: AnySent, context: Context): Prepared | NotPrepared {
	switch (sent.type) {
		case 'check-in':
			return prepareCheckIn(sent, context);
		case 'register':
			return prepareRegister(sent, context);
		case 'plan-department':
		case 'plan-booth':
		case 'plan-opening':
		case 'announce':
		case 'pause-booth':
			return prepareProgramme(sent, context);
		case 'change-settings':
		case 'remove-opening':
		case 'start-rounds':
		case 'stop-rounds':
		case 'open-booth':
		case 'close-booth':
		case 'free-seat':
			return { command: () => sent };
		case 'begin-review':
		case 'invite-applicant':
		case 'decline-application':
		case 'reopen-decision':
		case 'offer-transfer':
		case 'drop-transfer':
			return prepareDepartment(sent, context);
		case 'take-seat':
		case 'leave-seat':
		case 'start-break':
		case 'end-break':
		case 'call-next':
		case 'call-visitor':
		case 'withdraw-call':
		case 'report-missing':
		case 'start-talk':
		case 'extend-talk':
		case 'end-talk':
		case 'note-outcome':
		case 'undo-talk':
		case 'invite-again':
			return prepareSeat(sent, context);
		default:
			return preparePersonal(sent, context);
	}
}

type Personal = Exclude<
	Sent<
		| 'save-profile'
		| 'apply'
		| 'join-queue'
		| 'forget'
		| 'undo-check-in'
		| 'add-document'
		| PlainPersonal
	>,
	never
>;
type PlainPersonal =
	| 'leave-queue'
	| 'leave-all-queues'
	| 'move-place'
	| 'remove-place'
	| 'restore-place'
	| 'pause-places'
	| 'resume-places'
	| 'take-me-along'
	| 'go-on-alone'
	| 'decline-invitation'
	| 'join-rounds'
	| 'leave-rounds'
	| 'ask-priority'
	| 'drop-priority'
	| 'recommend-booth'
	| 'drop-recommendation'
	| 'report-here'
	| 'answer-call'
	| 'leave-fair'
	| 'give-consent'
	| 'withdraw-consent'
	| 'withdraw-application'
	| 'agree-to-transfer'
	| 'refuse-transfer'
	| 'remove-document'
	| 'replace-badge'
	| 'block-badge'
	| 'unblock-badge'
	| 'cancel-registration'
	| 'issue-link';

/** About one person: the one whose phone it is, who stands at the kiosk, or whom the desk has found. */
function preparePersonal(sent: Personal, context: Context): Prepared | NotPrepared {
	const visitor = personMeant(sent, context);
	if (typeof visitor !== 'string') return visitor;
	const { draw, sender } = context;
	switch (sent.type) {
		case 'save-profile': {
			const profile = draw.id('profile') as RecordId;
			const records = [
				record(profile, { kind: 'profile', ...sent.private.profile }, context, visitor)
			];
			return { command: () => ({ type: 'save-profile', visitor, profile }), records };
		}
		case 'apply':
			return prepareApply(sent, visitor, context);
		case 'add-document': {
			const arrival = context.arrivals.of(visitor, sent.document);
			if (!arrival) return { refusal: 'unknown-document' };
			const { id, owner, ...held } = arrival;
			return {
				command: () => ({ type: 'add-document', visitor, document: id }),
				records: [record(id, { kind: 'document', ...held }, context, owner)]
			};
		}
		case 'undo-check-in': {
			const mayAlways = sender.role === 'desk' || sender.role === 'organiser';
			const device = deviceOf(sender);
			return { command: () => ({ type: 'undo-check-in', visitor, device, mayAlways }) };
		}
		case 'forget':
			return { command: () => ({ type: 'forget', visitor }), forgets: visitor };
		case 'replace-badge':
			return prepareReplaceBadge(visitor, context);
		case 'issue-link': {
			const secret = draw.linkSecret();
			const link = context.secrets.linkId(secret);
			return {
				command: () => ({ type: 'issue-link', visitor, link }),
				receipt: () => ({ link: `/me/${secret}` })
			};
		}
		default:
			return {
				command: () => ({ ...withoutVisit(sent), visitor }) as Command,
				...(SUPERSEDES.has(sent.type) && { tidies: visitor })
			};
	}
}

/** After these a record of the person is named no more: a document, or what an invitation said. */
const SUPERSEDES = new Set<string>(['remove-document', 'withdraw-application']);

/** Whoever shows a badge that is inside already may have found it: they see and change no profile (C1). */
const NEEDS_NEW_VISIT = new Set<string>(['save-profile', 'apply']);

function personMeant(sent: Personal, { sender, visit }: Context): VisitorId | NotPrepared {
	if (sender.role === 'visitor') return sender.visitor;
	if ('visit' in sent) {
		if (visit?.visit !== sent.visit) return { refusal: 'visit-over' };
		const mayNot =
			(visit.scope === 'returning' && NEEDS_NEW_VISIT.has(sent.type)) ||
			(!visit.canUndo && sent.type === 'undo-check-in');
		return mayNot ? { refusal: 'visit-over' } : visit.visitor;
	}
	return 'visitor' in sent ? sent.visitor : { refusal: 'unknown-visitor' };
}

function withoutVisit<Body extends object>(sent: Body): Omit<Body, 'visit'> {
	if (!('visit' in sent)) return sent;
	const { visit, ...rest } = sent;
	return rest;
}
