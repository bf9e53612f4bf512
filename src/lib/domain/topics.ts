// Which screens a fact touches.

import type { FairEvent } from './events';
import type { Fair } from './state';
import type { BoothId, DepartmentId, VisitorId } from './vocabulary';

/** `near` must show the change at once; `far` shows what follows from it for others, a moment later. */
export type Touched = {
	readonly booths: ReadonlySet<BoothId>;
	readonly visitors: ReadonlySet<VisitorId>;
	/** Booths where only the order or the waiting time may have changed. */
	readonly farBooths: ReadonlySet<BoothId>;
	/** Departments whose applications show something else now. */
	readonly departments: ReadonlySet<DepartmentId>;
	readonly isProgramme: boolean;
};

const PROGRAMME = new Set<FairEvent['type']>([
	'fair-planned',
	'settings-changed',
	'department-planned',
	'booth-planned',
	'opening-planned',
	'opening-removed'
]);

/** What booths may see of a person: it shows also where the two have talked. */
const OF_THE_PERSON = new Set<FairEvent['type']>([
	'consent-given',
	'consent-withdrawn',
	'profile-saved',
	'visitor-forgotten'
]);

/** To be read after the facts were added to the state. */
export function touched(fair: Fair, events: readonly FairEvent[]): Touched {
	const booths = new Set<BoothId>();
	const departments = new Set<DepartmentId>();
	const visitors = new Set<VisitorId>();
	const farBooths = new Set<BoothId>();
	for (const event of events) {
		if ('booth' in event) booths.add(event.booth);
		if ('visitor' in event) visitors.add(event.visitor);
		if (event.type === 'handed-over') booths.add(event.to);
		if ('talk' in event) {
			const talk = fair.talks.get(event.talk);
			if (talk) {
				booths.add(talk.booth);
				visitors.add(talk.visitor);
			}
		}
		if ('application' in event) {
			const application = fair.applications.get(event.application);
			if (!application) continue;
			visitors.add(application.visitor);
			for (const booth of fair.booths.values())
				if (booth.department === application.department) farBooths.add(booth.id);
		}
	}
	for (const event of events) touchRounds(fair, event, { booths, visitors });
	touchDepartments(fair, events, { departments, visitors });
	const isOfPerson = events.some(({ type }) => OF_THE_PERSON.has(type));
	for (const id of visitors) {
		const visitor = fair.visitors.get(id);
		const met = isOfPerson ? (visitor?.met ?? []) : [];
		for (const booth of [...(visitor?.places.keys() ?? []), visitor?.busy?.booth, ...met]) {
			if (booth !== undefined) farBooths.add(booth);
		}
	}
	for (const booth of booths) farBooths.delete(booth);
	const isProgramme = events.some(({ type }) => PROGRAMME.has(type));
	return { booths, visitors, farBooths, departments, isProgramme };
}

/** What an application shows changes with these, wherever the person applied. */
const OF_APPLICANTS = new Set<FairEvent['type']>([
	'profile-saved',
	'visitor-forgotten',
	'document-added',
	'document-removed',
	'talk-ended',
	'outcome-noted',
	'talk-undone'
]);

function touchDepartments(
	fair: Fair,
	events: readonly FairEvent[],
	{ departments, visitors }: { departments: Set<DepartmentId>; visitors: ReadonlySet<VisitorId> }
): void {
	for (const event of events) {
		if (!('application' in event)) continue;
		const application = fair.applications.get(event.application);
		if (application) departments.add(application.department);
		if (event.type === 'transfer-agreed') departments.add(event.from);
	}
	if (!events.some(({ type }) => OF_APPLICANTS.has(type))) return;
	for (const visitor of visitors)
		for (const id of fair.visitors.get(visitor)?.applications ?? []) {
			const application = fair.applications.get(id);
			if (application) departments.add(application.department);
		}
}

const OF_ROUNDS = new Set<FairEvent['type']>([
	'rounds-started',
	'rounds-stopped',
	'rounds-joined',
	'rounds-left',
	'round-planned',
	'round-called',
	'round-begun'
]);

/** Everybody inside may take part, and every booth of the rounds shows them. */
function touchRounds(
	fair: Fair,
	{ type }: FairEvent,
	{ booths, visitors }: { booths: Set<BoothId>; visitors: Set<VisitorId> }
): void {
	if (!OF_ROUNDS.has(type)) return;
	const among = fair.rounds?.booths ?? fair.booths.keys();
	for (const booth of among) booths.add(booth);
	const isForAll = type === 'rounds-started' || type === 'rounds-stopped';
	const concerned = isForAll
		? [...fair.visitors.values()].flatMap(({ id, presence }) => (presence === 'inside' ? [id] : []))
		: (fair.rounds?.signedUp.keys() ?? []);
	for (const visitor of concerned) visitors.add(visitor);
}
