// Applying for openings, on the spot, and taking it back.

import type { CommandOf } from './commands';
import { accept, refuse, type Decision } from './decision';
import { knownVisitor } from './presence';
import {
	applicationOf,
	departmentOf,
	openingOf,
	visitorOf,
	type Application,
	type Evolve,
	type Fair
} from './state';
import type { ApplicationState, DepartmentId, Instant } from './vocabulary';

/** For one or more openings at once; nothing is typed twice (A1). */
export function apply(
	fair: Fair,
	{ visitor: id, applications, contact }: CommandOf<'apply'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	const wanted = applications.map(({ opening }) => opening);
	if (wanted.some((opening) => !fair.openings.has(opening))) return refuse('unknown-opening');
	const has = visitor.applications.map((application) => fair.applications.get(application));
	const alreadyApplied = has.some(
		(other) => other && stands(other) && wanted.includes(other.opening)
	);
	if (alreadyApplied || new Set(wanted).size < wanted.length) return refuse('already-applied');
	return accept(
		...applications.map(({ application, opening }, index) => ({
			type: 'application-made' as const,
			application,
			number: fair.applications.size + index + 1,
			visitor: id,
			opening,
			contact,
			at
		}))
	);
}

/** Made and not taken back: it counts, also when its person was forgotten. */
export const stands = ({ state }: { readonly state: ApplicationState }): boolean =>
	state !== 'withdrawn';

export function withdrawApplication(
	fair: Fair,
	command: CommandOf<'withdraw-application'>,
	at: Instant
): Decision {
	const application = fair.applications.get(command.application);
	if (!knownVisitor(fair, command.visitor)) return refuse('unknown-visitor');
	if (application?.visitor !== command.visitor) return refuse('unknown-application'); // [X2]
	if (application.state === 'withdrawn') return refuse('already-withdrawn');
	return accept({ type: 'application-withdrawn', application: application.id, at });
}

export const applicationMade: Evolve<'application-made'> = (
	fair,
	{ application, number, visitor: id, opening, contact, at }
) => {
	const visitor = visitorOf(fair, id);
	const { department } = openingOf(fair, opening);
	visitor.contact = contact;
	visitor.applications.push(application);
	fair.applications.set(application, {
		id: application,
		number,
		visitor: id,
		opening,
		department,
		contact,
		at,
		state: 'received',
		since: at
	});
	count(fair, department, 1);
};

export const applicationWithdrawn: Evolve<'application-withdrawn'> = (
	fair,
	{ application: id, at }
) => {
	const application = applicationOf(fair, id);
	moveTo(application, 'withdrawn', at);
	count(fair, application.department, -1);
};

/** What the old state brought with it goes. */
export function moveTo(application: Application, state: ApplicationState, at: Instant): void {
	application.state = state;
	application.since = at;
	delete application.followUp;
	delete application.transferTo;
}

/** Every booth of the department shows the department's applications. */
export function count(fair: Fair, id: DepartmentId, by: number): void {
	const department = departmentOf(fair, id);
	department.applications += by;
	for (const booth of fair.booths.values()) {
		if (booth.department === id) booth.applications = department.applications;
	}
}
