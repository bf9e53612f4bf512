// A department's desk: its applications, with all that goes with them, and nothing of any other's.

import { stands } from '../domain/application';
import { talkOf, type Application, type Visitor } from '../domain/state';
import type {
	ApplicationId,
	ApplicationState,
	CallSign,
	DepartmentId,
	Instant,
	OpeningId,
	RecordId
} from '../domain/vocabulary';
import type { Lens } from './lens';
import { departmentFit } from './person';
import type { DocumentView, Presented } from './presented';
import type { Fit } from './shared';

export type DepartmentView = {
	readonly now: Instant;
	readonly department: DepartmentId;
	/** Latest first; those that were withdrawn stand without their person. */
	readonly applications: readonly ApplicationView[];
};

export type ApplicationView = {
	readonly application: ApplicationId;
	/** Shown as A-0042. */
	readonly number: number;
	readonly opening: OpeningId;
	readonly at: Instant;
	readonly state: ApplicationState;
	readonly since: Instant;
	readonly followUp?: { readonly at: Instant; readonly words?: string };
	/** Where it would go if the applicant agrees. */
	readonly transferTo?: DepartmentId;
	readonly applicant?: Applicant;
};

export type Applicant = Omit<Presented, 'documents'> & {
	readonly callSign: CallSign;
	readonly documents: readonly DocumentView[];
	readonly fit?: Pick<Fit, 'band' | 'reasons' | 'openings'>;
	/** What this department's booths wrote down after talks. */
	readonly notes: readonly { readonly at: Instant; readonly text: string }[];
};

/** What the vault holds of an applicant; a view that is not given this cannot show it. */
export type OfApplicants = {
	readonly presentedBy: (visitor: Visitor, contact: RecordId) => Presented;
	readonly wordsOf: (record: RecordId) => string | undefined;
};

export function departmentView(
	lens: Lens,
	department: DepartmentId,
	known: OfApplicants
): DepartmentView {
	const applications = [...lens.fair.applications.values()]
		.filter((application) => application.department === department)
		.map((application) => applicationView(lens, application, known))
		.reverse();
	return { now: lens.now, department, applications };
}

function applicationView(
	lens: Lens,
	application: Application,
	known: OfApplicants
): ApplicationView {
	const { id, number, opening, at, state, since, followUp, transferTo } = application;
	const visitor = lens.fair.visitors.get(application.visitor);
	const isOpen = stands(application) && visitor && !visitor.isForgotten;
	const words = followUp?.words && known.wordsOf(followUp.words);
	return {
		...{ application: id, number, opening, at, state, since },
		...(followUp && { followUp: { at: followUp.at, ...(words !== undefined && { words }) } }),
		...(transferTo && { transferTo }),
		...(isOpen && { applicant: applicant(lens, visitor, { application, known }) })
	};
}

function applicant(
	lens: Lens,
	visitor: Visitor,
	{ application, known }: { application: Application; known: OfApplicants }
): Applicant {
	const { department, contact } = application;
	const fit = departmentFit(lens, visitor, department);
	const notes = visitor.talks.flatMap((id) => {
		const talk = talkOf(lens.fair, id);
		const isOwn = lens.fair.booths.get(talk.booth)?.department === department;
		const text = isOwn && talk.note && !talk.isUndone ? known.wordsOf(talk.note) : undefined;
		return text === undefined ? [] : [{ at: talk.startedAt, text }];
	});
	return {
		callSign: visitor.callSign,
		...known.presentedBy(visitor, contact),
		...(fit && { fit }),
		notes
	};
}
