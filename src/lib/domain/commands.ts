// What can be asked of a fair. Ids, hashes and vault records come in from outside, made by the shell.

import type { ApplicationCommand } from './application-commands';
import type { Pair } from './round-state';
import type { Hours, Settings } from './settings';
import type {
	Advice,
	Answer,
	AnnouncementId,
	BadgeId,
	BoothId,
	DepartmentId,
	DeviceId,
	FairId,
	Instant,
	LinkId,
	OpeningId,
	Outcome,
	Purpose,
	Reason,
	RecordId,
	SeatNumber,
	TalkId,
	VisitorId
} from './vocabulary';

type Ask<Type extends string, Body = unknown> = { readonly type: Type } & Readonly<Body>;

/** A consent as it was shown: which purpose, in which version of the text. */
export type ConsentChoice = { readonly purpose: Purpose; readonly version: number };

// the fair and its programme
export type PlanFair = Ask<
	'plan-fair',
	{ fair: FairId; hours: Hours; settings: Settings; text: RecordId }
>;
export type ChangeSettings = Ask<'change-settings', { settings: Partial<Settings> }>;
export type PlanDepartment = Ask<'plan-department', { department: DepartmentId; text: RecordId }>;
export type PlanBooth = Ask<
	'plan-booth',
	{ booth: BoothId; department: DepartmentId; number: number; seats: number }
>;
export type PlanOpening = Ask<
	'plan-opening',
	{ opening: OpeningId; department: DepartmentId; text: RecordId }
>;
export type RemoveOpening = Ask<'remove-opening', { opening: OpeningId }>;
export type OpenBooth = Ask<'open-booth', { booth: BoothId }>;
export type PauseBooth = Ask<
	'pause-booth',
	{ booth: BoothId; minutes?: number; message?: RecordId }
>;
export type CloseBooth = Ask<'close-booth', { booth: BoothId }>;
export type Announce = Ask<'announce', { announcement: AnnouncementId; text: RecordId }>;

// check-in
export type Register = Ask<
	'register',
	{
		visitor: VisitorId;
		badge: BadgeId;
		link: LinkId;
		noticeShown: boolean;
		consents: readonly ConsentChoice[];
		profile: RecordId;
		checkIn?: DeviceId;
	}
>;
export type ImportRegistration = Ask<'import-registration', { visitor: VisitorId; badge: BadgeId }>;
/** `visitor` is how the desk names somebody it found; a kiosk only ever has a badge. */
export type CheckIn = Ask<
	'check-in',
	{ badge?: BadgeId; visitor?: VisitorId; device: DeviceId; scannedAt?: Instant; force?: boolean }
>;
export type UndoCheckIn = Ask<
	'undo-check-in',
	{ visitor: VisitorId; device: DeviceId; mayAlways: boolean }
>;
export type LeaveFair = Ask<'leave-fair', { visitor: VisitorId; leftAt?: Instant }>;
export type ReplaceBadge = Ask<
	'replace-badge',
	{ visitor: VisitorId; badge: BadgeId; link?: LinkId }
>;
export type BlockBadge = Ask<'block-badge', { visitor: VisitorId }>;
export type UnblockBadge = Ask<'unblock-badge', { visitor: VisitorId }>;
export type CancelRegistration = Ask<'cancel-registration', { visitor: VisitorId }>;
export type IssueLink = Ask<'issue-link', { visitor: VisitorId; link: LinkId }>;
export type SaveProfile = Ask<'save-profile', { visitor: VisitorId; profile: RecordId }>;
export type GiveConsent = Ask<
	'give-consent',
	{ visitor: VisitorId; purpose: Purpose; version: number }
>;
export type WithdrawConsent = Ask<'withdraw-consent', { visitor: VisitorId; purpose: Purpose }>;
export type Forget = Ask<'forget', { visitor: VisitorId }>;

// queues
export type JoinQueue = Ask<'join-queue', { visitor: VisitorId; booth: BoothId }>;
export type LeaveQueue = Ask<'leave-queue', { visitor: VisitorId; booth: BoothId }>;
export type LeaveAllQueues = Ask<'leave-all-queues', { visitor: VisitorId }>;
export type MovePlace = Ask<'move-place', { visitor: VisitorId; from: BoothId; to: BoothId }>;
export type RemovePlace = Ask<'remove-place', { visitor: VisitorId; booth: BoothId }>;
export type RestorePlace = Ask<'restore-place', { visitor: VisitorId; booth: BoothId }>;
export type AskPriority = Ask<'ask-priority', { visitor: VisitorId }>;
export type DropPriority = Ask<'drop-priority', { visitor: VisitorId }>;
/** A guide's word against the order of the software. */
export type RecommendBooth = Ask<
	'recommend-booth',
	{ visitor: VisitorId; booth: BoothId; advice: Advice }
>;
export type DropRecommendation = Ask<'drop-recommendation', { visitor: VisitorId; booth: BoothId }>;
// rounds
export type StartRounds = Ask<
	'start-rounds',
	{ booths: readonly BoothId[]; minutes: number; changeMinutes: number; startsInMinutes: number }
>;
export type StopRounds = Ask<'stop-rounds'>;
export type JoinRounds = Ask<'join-rounds', { visitor: VisitorId }>;
export type LeaveRounds = Ask<'leave-rounds', { visitor: VisitorId }>;
/** Proposed by the router. */
export type PlanRound = Ask<'plan-round', { round: number; pairs: readonly Pair[] }>;
export type FillSeat = Ask<'fill-seat', { pair: Pair }>;

export type TakeMeAlong = Ask<'take-me-along', { visitor: VisitorId }>;
export type GoOnAlone = Ask<'go-on-alone', { visitor: VisitorId }>;
/** Proposed by the router. */
export type LeadVisitor = Ask<'lead-visitor', { visitor: VisitorId; booth: BoothId }>;
export type InviteVisitor = Ask<'invite-visitor', { visitor: VisitorId; booth: BoothId }>;
export type DeclineInvitation = Ask<'decline-invitation', { visitor: VisitorId }>;
export type PausePlaces = Ask<'pause-places', { visitor: VisitorId }>;
export type ResumePlaces = Ask<'resume-places', { visitor: VisitorId }>;
/** "I am here", by button or by scanning the badge. */
export type ReportHere = Ask<'report-here', { visitor: VisitorId }>;

// seats, calls, talks; the device is the representative's
type AtSeat = { booth: BoothId; seat: SeatNumber; device: DeviceId };
export type TakeSeat = Ask<'take-seat', AtSeat & { department: DepartmentId }>;
export type LeaveSeat = Ask<'leave-seat', AtSeat>;
export type FreeSeat = Ask<'free-seat', { booth: BoothId; seat: SeatNumber }>;
export type StartBreak = Ask<'start-break', AtSeat & { minutes?: number }>;
export type EndBreak = Ask<'end-break', AtSeat>;
export type CallNext = Ask<'call-next', AtSeat>;
export type CallVisitor = Ask<'call-visitor', AtSeat & { visitor: VisitorId; reason: Reason }>;
export type WithdrawCall = Ask<'withdraw-call', AtSeat>;
export type ReportMissing = Ask<'report-missing', AtSeat>;
export type AnswerCall = Ask<'answer-call', { visitor: VisitorId; answer: Answer }>;
/** Without a badge the called person was recognised; `confirmed` says another badge was meant. */
export type StartTalk = Ask<
	'start-talk',
	AtSeat & { talk: TalkId; badge?: BadgeId; confirmed?: boolean }
>;
export type ExtendTalk = Ask<'extend-talk', AtSeat>;
export type EndTalk = Ask<
	'end-talk',
	AtSeat & { outcome?: Outcome; note?: RecordId; handOverTo?: BoothId; handOverNote?: RecordId }
>;
/** Of the last talk at the seat, which ended without one: with the gong of a round. */
export type NoteOutcome = Ask<'note-outcome', AtSeat & { outcome: Outcome; note?: RecordId }>;
export type UndoTalk = Ask<'undo-talk', AtSeat>;
export type InviteAgain = Ask<'invite-again', { visitor: VisitorId; booth: BoothId }>;

/** Sent by the clock when a deadline of the fair has come. */
export type LetTimePass = Ask<'let-time-pass'>;

export type Command =
	| PlanFair
	| ChangeSettings
	| PlanDepartment
	| PlanBooth
	| PlanOpening
	| RemoveOpening
	| OpenBooth
	| PauseBooth
	| CloseBooth
	| Announce
	| Register
	| ImportRegistration
	| CheckIn
	| UndoCheckIn
	| LeaveFair
	| ReplaceBadge
	| BlockBadge
	| UnblockBadge
	| CancelRegistration
	| IssueLink
	| SaveProfile
	| GiveConsent
	| WithdrawConsent
	| Forget
	| JoinQueue
	| LeaveQueue
	| LeaveAllQueues
	| MovePlace
	| RemovePlace
	| RestorePlace
	| AskPriority
	| DropPriority
	| RecommendBooth
	| DropRecommendation
	| StartRounds
	| StopRounds
	| JoinRounds
	| LeaveRounds
	| PlanRound
	| FillSeat
	| NoteOutcome
	| TakeMeAlong
	| GoOnAlone
	| LeadVisitor
	| InviteVisitor
	| DeclineInvitation
	| PausePlaces
	| ResumePlaces
	| ReportHere
	| TakeSeat
	| LeaveSeat
	| FreeSeat
	| StartBreak
	| EndBreak
	| CallNext
	| CallVisitor
	| WithdrawCall
	| ReportMissing
	| AnswerCall
	| StartTalk
	| ExtendTalk
	| EndTalk
	| UndoTalk
	| InviteAgain
	| ApplicationCommand
	| LetTimePass;

export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;
