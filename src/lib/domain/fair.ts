// The fair: a table of contents. What can be asked, what can have happened, and which file says how.

import * as along from './along';
import * as application from './application';
import * as review from './application-review';
import * as booth from './booth';
import * as call from './call';
import * as callAhead from './call-ahead';
import * as callFacts from './call-facts';
import * as checkIn from './check-in';
import type { Command, CommandOf } from './commands';
import type { Decision } from './decision';
import * as document from './document';
import type { FairEvent } from './events';
import * as planning from './planning';
import * as promises from './promises';
import * as queue from './queue';
import * as recommendation from './recommendation';
import * as registration from './registration';
import { emptyFair, type Evolve, type Fair } from './state';
import * as roundFacts from './round-facts';
import * as rounds from './rounds';
import * as talk from './talk';
import * as talkFacts from './talk-facts';
import { letTimePass, noteExpectation } from './time';
import type { Instant } from './vocabulary';

export { emptyFair, type Fair };

type Decide<Type extends Command['type']> = (
	fair: Fair,
	command: CommandOf<Type>,
	at: Instant
) => Decision;

const deciders: { readonly [Type in Command['type']]: Decide<Type> } = {
	'plan-fair': planning.planFair,
	'change-settings': planning.changeSettings,
	'plan-department': planning.planDepartment,
	'plan-booth': planning.planBooth,
	'plan-opening': planning.planOpening,
	'remove-opening': planning.removeOpening,
	announce: planning.announce,
	'open-booth': booth.openBooth,
	'pause-booth': booth.pauseBooth,
	'close-booth': booth.closeBooth,
	register: registration.register,
	'import-registration': registration.importRegistration,
	'replace-badge': registration.replaceBadge,
	'block-badge': registration.blockBadge,
	'unblock-badge': registration.unblockBadge,
	'cancel-registration': registration.cancelRegistration,
	'issue-link': registration.issueLink,
	'save-profile': registration.saveProfile,
	'give-consent': registration.giveConsent,
	'withdraw-consent': registration.withdrawConsent,
	forget: registration.forget,
	'check-in': checkIn.checkIn,
	'undo-check-in': checkIn.undoCheckIn,
	'leave-fair': checkIn.leaveFair,
	'join-queue': queue.joinQueue,
	'leave-queue': queue.leaveQueue,
	'remove-place': (fair, command, at) => queue.leaveQueue(fair, command, at, 'removed'),
	'leave-all-queues': queue.leaveAllQueues,
	'move-place': queue.movePlace,
	'restore-place': queue.restorePlace,
	'ask-priority': queue.askPriority,
	'drop-priority': queue.dropPriority,
	'recommend-booth': recommendation.recommendBooth,
	'drop-recommendation': recommendation.dropRecommendation,
	'start-rounds': rounds.startRounds,
	'stop-rounds': rounds.stopRounds,
	'join-rounds': rounds.joinRounds,
	'leave-rounds': rounds.leaveRounds,
	'plan-round': rounds.planRound,
	'fill-seat': rounds.fillSeat,
	'take-me-along': along.takeMeAlong,
	'go-on-alone': along.goOnAlone,
	'lead-visitor': along.leadVisitor,
	'invite-visitor': along.inviteVisitor,
	'decline-invitation': along.declineInvitation,
	'pause-places': queue.pausePlaces,
	'resume-places': queue.resumePlaces,
	'take-seat': booth.takeSeat,
	'leave-seat': booth.leaveSeat,
	'free-seat': booth.freeSeat,
	'start-break': booth.startBreak,
	'end-break': booth.endBreak,
	'call-next': call.callNext,
	'call-visitor': call.callVisitor,
	'withdraw-call': call.withdrawCall,
	'report-missing': call.reportMissing,
	'answer-call': call.answerCall,
	'report-here': call.reportHere,
	'start-talk': talk.startTalk,
	'extend-talk': talk.extendTalk,
	'end-talk': talk.endTalk,
	'note-outcome': talk.noteOutcome,
	'undo-talk': talk.undoTalk,
	'invite-again': talk.inviteAgain,
	apply: application.apply,
	'withdraw-application': application.withdrawApplication,
	'agree-to-transfer': review.agreeToTransfer,
	'refuse-transfer': review.refuseTransfer,
	'add-document': document.addDocument,
	'remove-document': document.removeDocument,
	'begin-review': review.beginReview,
	'invite-applicant': review.inviteApplicant,
	'decline-application': review.declineApplication,
	'reopen-decision': review.reopenDecision,
	'offer-transfer': review.offerTransfer,
	'drop-transfer': review.dropTransfer,
	'let-time-pass': letTimePass
};

const evolvers: { readonly [Type in FairEvent['type']]: Evolve<Type> } = {
	'fair-planned': planning.fairPlanned,
	'settings-changed': planning.settingsChanged,
	'department-planned': planning.departmentPlanned,
	'booth-planned': planning.boothPlanned,
	'opening-planned': planning.openingPlanned,
	'opening-removed': planning.openingRemoved,
	'announcement-made': planning.announcementMade,
	'booth-opened': booth.boothOpened,
	'booth-paused': booth.boothPaused,
	'booth-closed': booth.boothClosed,
	'visitor-registered': registration.visitorRegistered,
	'profile-saved': registration.profileSaved,
	'consent-given': registration.consentGiven,
	'consent-withdrawn': registration.consentWithdrawn,
	'badge-revoked': registration.badgeRevoked,
	'badge-issued': registration.badgeIssued,
	'badge-blocked': registration.badgeBlocked,
	'badge-unblocked': registration.badgeUnblocked,
	'link-issued': registration.linkIssued,
	'registration-cancelled': registration.registrationCancelled,
	'visitor-forgotten': registration.visitorForgotten,
	'visitor-checked-in': checkIn.visitorCheckedIn,
	'check-in-undone': checkIn.checkInUndone,
	'visitor-left': checkIn.visitorLeft,
	'queue-joined': queue.queueJoined,
	'wait-promised': promises.waitPromised,
	'queue-left': queue.queueLeft,
	'place-restored': queue.placeRestored,
	'priority-asked': (fair, { visitor }) => queue.setPriority(fair, visitor, true),
	'booth-recommended': recommendation.boothRecommended,
	'recommendation-dropped': recommendation.recommendationDropped,
	'priority-dropped': (fair, { visitor }) => queue.setPriority(fair, visitor, false),
	'rounds-started': roundFacts.roundsStarted,
	'rounds-stopped': roundFacts.roundsStopped,
	'rounds-joined': roundFacts.roundsJoined,
	'rounds-left': roundFacts.roundsLeft,
	'round-planned': roundFacts.roundPlanned,
	'round-called': roundFacts.roundCalled,
	'round-begun': roundFacts.roundBegun,
	'taken-along': along.takenAlong,
	'went-on-alone': along.wentOnAlone,
	'visitor-invited': along.visitorInvited,
	'invitation-declined': along.invitationDeclined,
	'visitor-paused': queue.visitorPaused,
	'visitor-resumed': queue.visitorResumed,
	'seat-taken': booth.seatTaken,
	'seat-left': booth.seatLeft,
	'break-started': booth.breakStarted,
	'break-planned': booth.breakPlanned,
	'break-ended': booth.breakEnded,
	'visitor-called': callFacts.visitorCalled,
	'visitor-asked-closer': callAhead.visitorAskedCloser,
	'call-answered': callFacts.callAnswered,
	'call-repeated': callFacts.callRepeated,
	'call-withdrawn': callFacts.callWithdrawn,
	'call-missed': callFacts.callMissed,
	'visitor-returned': callFacts.visitorReturned,
	'hold-expired': callFacts.holdExpired,
	'talk-started': talkFacts.talkStarted,
	'talk-extended': talkFacts.talkExtended,
	'talk-ended': talkFacts.talkEnded,
	'outcome-noted': talkFacts.outcomeNoted,
	'talk-undone': talkFacts.talkUndone,
	'talk-resumed': talkFacts.talkResumed,
	'handed-over': talkFacts.handedOver,
	'invited-again': talkFacts.invitedAgain,
	'application-made': application.applicationMade,
	'application-withdrawn': application.applicationWithdrawn,
	'review-begun': review.reviewBegun,
	'applicant-invited': review.applicantInvited,
	'application-declined': review.applicationDeclined,
	'decision-reopened': review.decisionReopened,
	'transfer-offered': review.transferOffered,
	'transfer-dropped': review.transferEnded,
	'transfer-refused': review.transferEnded,
	'transfer-agreed': review.transferAgreed,
	'document-added': document.documentAdded,
	'document-removed': document.documentRemoved
};

/** What the fair answers. Reads the state, never writes it. */
export function decide(fair: Fair, command: Command, at: Instant): Decision {
	return (deciders[command.type] as Decide<Command['type']>)(fair, command, at);
}

/** Adds one fact, in time that does not grow with the fair. */
export function evolve(fair: Fair, event: FairEvent): void {
	(evolvers[event.type] as Evolve<FairEvent['type']>)(fair, event);
	const visitor = 'visitor' in event ? event.visitor : visitorOfTalk(fair, event);
	if (visitor) noteExpectation(fair, visitor);
}

const visitorOfTalk = (fair: Fair, event: FairEvent) =>
	'talk' in event ? fair.talks.get(event.talk)?.visitor : undefined;
