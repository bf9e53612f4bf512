// What can have happened to applications, and to the papers that go with them.

import type { Fact } from './fact';
import type {
	ApplicationId,
	DepartmentId,
	Instant,
	OpeningId,
	RecordId,
	VisitorId
} from './vocabulary';

type OfApplication<Type extends string, Body = unknown> = Fact<
	Type,
	{ application: ApplicationId } & Body
>;

type ApplicationMade = OfApplication<
	'application-made',
	{ number: number; visitor: VisitorId; opening: OpeningId; contact: RecordId }
>;
type ApplicationWithdrawn = OfApplication<'application-withdrawn'>;
/** Somebody of the department reads it. */
type ReviewBegun = OfApplication<'review-begun'>;
/** To a follow-up; `words` say where, and what to bring. */
type ApplicantInvited = OfApplication<
	'applicant-invited',
	{ followUpAt: Instant; words?: RecordId }
>;
type ApplicationDeclined = OfApplication<'application-declined'>;
/** An invitation or a refusal is taken back. */
type DecisionReopened = OfApplication<'decision-reopened'>;

/** To another department, if the applicant agrees. */
type TransferOffered = OfApplication<'transfer-offered', { to: DepartmentId }>;
type TransferDropped = OfApplication<'transfer-dropped'>;
type TransferAgreed = OfApplication<'transfer-agreed', { from: DepartmentId; to: DepartmentId }>;
type TransferRefused = OfApplication<'transfer-refused'>;

type DocumentAdded = Fact<'document-added', { visitor: VisitorId; document: RecordId }>;
type DocumentRemoved = Fact<'document-removed', { visitor: VisitorId; document: RecordId }>;

export type ApplicationEvent =
	| ApplicationMade
	| ApplicationWithdrawn
	| ReviewBegun
	| ApplicantInvited
	| ApplicationDeclined
	| DecisionReopened
	| TransferOffered
	| TransferDropped
	| TransferAgreed
	| TransferRefused
	| DocumentAdded
	| DocumentRemoved;
