// What a department does with its applications: read, invite, decline, or offer to another department.

import { count, moveTo, stands } from './application';
import type { CommandOf } from './commands';
import { accept, refuse, type Decision } from './decision';
import { knownVisitor } from './presence';
import { applicationOf, type Application, type Evolve, type Fair } from './state';
import type { ApplicationId, DepartmentId, Instant } from './vocabulary';

type Asked = { readonly department: DepartmentId; readonly application: ApplicationId };

/** Its own, and not taken back: another's is as unknown as one that never was (A5, X2). */
function ownOpen(fair: Fair, { department, application: id }: Asked): Application | undefined {
	const application = fair.applications.get(id);
	if (application?.department !== department || !stands(application)) return undefined;
	return knownVisitor(fair, application.visitor) && application;
}

const isDecided = ({ state }: Application) => state === 'invited' || state === 'declined';

export function beginReview(fair: Fair, command: CommandOf<'begin-review'>, at: Instant): Decision {
	const application = ownOpen(fair, command);
	if (!application) return refuse('unknown-application');
	if (application.state !== 'received') return refuse('already-decided');
	return accept({ type: 'review-begun', application: application.id, at });
}

/** Another date may be said later: the last one holds. */
export function inviteApplicant(
	fair: Fair,
	command: CommandOf<'invite-applicant'>,
	at: Instant
): Decision {
	const application = ownOpen(fair, command);
	if (!application) return refuse('unknown-application');
	if (application.state === 'declined') return refuse('already-decided');
	const { followUpAt, words } = command;
	if (followUpAt <= at) return refuse('follow-up-past');
	return accept({
		type: 'applicant-invited',
		application: application.id,
		followUpAt,
		...(words && { words }),
		at
	});
}

export function declineApplication(
	fair: Fair,
	command: CommandOf<'decline-application'>,
	at: Instant
): Decision {
	const application = ownOpen(fair, command);
	if (!application) return refuse('unknown-application');
	if (application.state === 'declined') return refuse('already-decided');
	return accept({ type: 'application-declined', application: application.id, at });
}

export function reopenDecision(
	fair: Fair,
	command: CommandOf<'reopen-decision'>,
	at: Instant
): Decision {
	const application = ownOpen(fair, command);
	if (!application) return refuse('unknown-application');
	if (!isDecided(application)) return refuse('not-decided');
	return accept({ type: 'decision-reopened', application: application.id, at });
}

export function offerTransfer(
	fair: Fair,
	command: CommandOf<'offer-transfer'>,
	at: Instant
): Decision {
	const application = ownOpen(fair, command);
	if (!application) return refuse('unknown-application');
	const { to } = command;
	if (!fair.departments.has(to) || to === application.department)
		return refuse('unknown-department');
	if (isDecided(application)) return refuse('already-decided');
	if (application.transferTo) return refuse('transfer-open');
	return accept({ type: 'transfer-offered', application: application.id, to, at });
}

export function dropTransfer(
	fair: Fair,
	command: CommandOf<'drop-transfer'>,
	at: Instant
): Decision {
	const application = ownOpen(fair, command);
	if (!application) return refuse('unknown-application');
	if (!application.transferTo) return refuse('no-transfer');
	return accept({ type: 'transfer-dropped', application: application.id, at });
}

/** Nothing goes to another department without the applicant's yes. */
export function agreeToTransfer(
	fair: Fair,
	command: CommandOf<'agree-to-transfer'>,
	at: Instant
): Decision {
	const application = ownOffered(fair, command);
	if (!application) return refuse('unknown-application');
	const { department: from, transferTo: to } = application;
	if (!to) return refuse('no-transfer');
	return accept({ type: 'transfer-agreed', application: application.id, from, to, at });
}

export function refuseTransfer(
	fair: Fair,
	command: CommandOf<'refuse-transfer'>,
	at: Instant
): Decision {
	const application = ownOffered(fair, command);
	if (!application) return refuse('unknown-application');
	if (!application.transferTo) return refuse('no-transfer');
	return accept({ type: 'transfer-refused', application: application.id, at });
}

/** The applicant's own, and nobody else's (X2). */
function ownOffered(
	fair: Fair,
	{ visitor, application: id }: CommandOf<'agree-to-transfer' | 'refuse-transfer'>
): Application | undefined {
	const application = fair.applications.get(id);
	return application?.visitor === visitor ? application : undefined;
}

export const reviewBegun: Evolve<'review-begun'> = (fair, { application: id, at }) => {
	const application = applicationOf(fair, id);
	application.state = 'in-review';
	application.since = at;
};

export const applicantInvited: Evolve<'applicant-invited'> = (
	fair,
	{ application: id, followUpAt, words, at }
) => {
	const application = applicationOf(fair, id);
	moveTo(application, 'invited', at);
	application.followUp = { at: followUpAt, ...(words && { words }) };
};

export const applicationDeclined: Evolve<'application-declined'> = (fair, { application, at }) => {
	moveTo(applicationOf(fair, application), 'declined', at);
};

export const decisionReopened: Evolve<'decision-reopened'> = (fair, { application, at }) => {
	moveTo(applicationOf(fair, application), 'in-review', at);
};

export const transferOffered: Evolve<'transfer-offered'> = (fair, { application, to }) => {
	applicationOf(fair, application).transferTo = to;
};

/** Dropped or refused: it stays where it is. */
export function transferEnded(fair: Fair, { application }: { application: ApplicationId }): void {
	delete applicationOf(fair, application).transferTo;
}

export const transferAgreed: Evolve<'transfer-agreed'> = (
	fair,
	{ application: id, from, to, at }
) => {
	const application = applicationOf(fair, id);
	count(fair, from, -1);
	application.department = to;
	moveTo(application, 'received', at);
	count(fair, to, 1);
};
