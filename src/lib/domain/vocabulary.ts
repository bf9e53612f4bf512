// The words everything else is said in: ids, instants, and the closed lists of the fair.

declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** Ids are opaque: random per fair, they mean nothing outside it. */
export type FairId = Branded<string, 'fair'>;
export type DepartmentId = Branded<string, 'department'>;
export type BoothId = Branded<string, 'booth'>;
export type OpeningId = Branded<string, 'opening'>;
export type VisitorId = Branded<string, 'visitor'>;
export type TalkId = Branded<string, 'talk'>;
export type ApplicationId = Branded<string, 'application'>;
export type AnnouncementId = Branded<string, 'announcement'>;
export type DeviceId = Branded<string, 'device'>;
/** A keyed hash of a badge's code: the code itself is a secret and stays outside the journal. */
export type BadgeId = Branded<string, 'badge'>;
/** A keyed hash of the secret in a visitor's phone link. */
export type LinkId = Branded<string, 'link'>;
/** Names a record in the vault, where free text and personal data live. */
export type RecordId = Branded<string, 'record'>;
/** Made by whoever sends a command; unique per sender. */
export type CommandId = Branded<string, 'command'>;
/** Short, shown in public and spoken: B 47. */
export type CallSign = Branded<string, 'call-sign'>;
/** Seats of one booth count from 1. */
export type SeatNumber = Branded<number, 'seat'>;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Branded<number, 'instant'>;

export const MINUTE = 60_000;
export const SECOND = 1_000;
export const DAY = 24 * 60 * MINUTE;

export const later = (at: Instant, milliseconds: number): Instant => (at + milliseconds) as Instant;

/** Where an application stands; its applicant sees the same (A3). */
export const APPLICATION_STATES = [
	'received',
	'in-review',
	'invited',
	'declined',
	'withdrawn'
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** Who works a screen: a device's role is fixed by pairing, a visitor's by the phone link. */
export const ROLES = [
	'kiosk',
	'booth',
	'display',
	'organiser',
	'desk',
	'department',
	'visitor'
] as const;
export type Role = (typeof ROLES)[number];

/** Who did it, as the log shows it: `kiosk:<device>`, `visitor:<visitor>`, `time`, `fair-file`. */
export type Actor = Branded<string, 'actor'>;

/** Separate consents, each optional: booths see the profile, contact after the fair. */
export const PURPOSES = ['profile', 'contact'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const OUTCOMES = [
	'wants-to-apply',
	'invited-to-apply',
	'other-department',
	'not-now'
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const ANSWERS = ['coming', 'later', 'no-thanks'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Why a representative calls a particular person, or the desk acts against the order of a queue. */
export const REASONS = [
	'appointment',
	'handed-over',
	'short-question',
	'needs-help',
	'other'
] as const;
export type Reason = (typeof REASONS)[number];

/** Why a guide puts a booth first for somebody, whatever the software says (M7). */
export const ADVICE = [
	'told-us',
	'wants-change',
	'knows-the-work',
	'easier-start',
	'other'
] as const;
export type Advice = (typeof ADVICE)[number];

/** Why somebody stands at the front: came back in time (K5), or priority by ratio (Q7). */
export type Exception = 'returned' | 'priority';

export const SCAN_KINDS = ['ours', 'address', 'other'] as const;
export type ScanKind = (typeof SCAN_KINDS)[number];

/** What taking part rests on, as the privacy notice says it. */
export const LEGAL_BASES = ['public-task', 'consent'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];
