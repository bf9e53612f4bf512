// What can be asked about applications: by who applies, and by the department that they go to.

import type {
	ApplicationId,
	DepartmentId,
	Instant,
	OpeningId,
	RecordId,
	VisitorId
} from './vocabulary';

type OfApplicant<Type extends string, Body = unknown> = {
	readonly type: Type;
	readonly visitor: VisitorId;
} & Readonly<Body>;
type OfDepartment<Type extends string, Body = unknown> = {
	readonly type: Type;
	/** Who asks: nothing of another department can be meant (A5). */
	readonly department: DepartmentId;
	readonly application: ApplicationId;
} & Readonly<Body>;

type Apply = OfApplicant<
	'apply',
	{
		applications: readonly { application: ApplicationId; opening: OpeningId }[];
		contact: RecordId;
	}
>;
type WithdrawApplication = OfApplicant<'withdraw-application', { application: ApplicationId }>;
type AgreeToTransfer = OfApplicant<'agree-to-transfer', { application: ApplicationId }>;
type RefuseTransfer = OfApplicant<'refuse-transfer', { application: ApplicationId }>;
type AddDocument = OfApplicant<'add-document', { document: RecordId }>;
type RemoveDocument = OfApplicant<'remove-document', { document: RecordId }>;

type BeginReview = OfDepartment<'begin-review'>;
type InviteApplicant = OfDepartment<'invite-applicant', { followUpAt: Instant; words?: RecordId }>;
type DeclineApplication = OfDepartment<'decline-application'>;
type ReopenDecision = OfDepartment<'reopen-decision'>;
type OfferTransfer = OfDepartment<'offer-transfer', { to: DepartmentId }>;
type DropTransfer = OfDepartment<'drop-transfer'>;

export type ApplicationCommand =
	| Apply
	| WithdrawApplication
	| AgreeToTransfer
	| RefuseTransfer
	| AddDocument
	| RemoveDocument
	| BeginReview
	| InviteApplicant
	| DeclineApplication
	| ReopenDecision
	| OfferTransfer
	| DropTransfer;
