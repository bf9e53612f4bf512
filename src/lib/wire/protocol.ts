// What travels between a screen and the server: a command up, its reply, views down.

import type { Refusal } from '../domain/refusals';
import type { CallSign, DeviceId, Instant, VisitorId } from '../domain/vocabulary';
import type { BoothView } from '../views/booth-view';
import type { DepartmentView } from '../views/department-view';
import type { DeskView } from '../views/desk-view';
import type { DisplayView } from '../views/display-view';
import type { KioskView } from '../views/kiosk-view';
import type { OrganiserView } from '../views/organiser-view';
import type { PhoneView } from '../views/phone-view';
import type { ProgrammeView } from '../views/programme-view';
import type { BoothGlance, Offer } from '../views/shared';
import type { BoothCommand } from './booth';
import type { DepartmentCommand } from './department';
import type { DeskCommand } from './desk';
import type { KioskCommand } from './kiosk';
import type { OrganiserCommand } from './organiser';
import type { Paper, Proposed, Understood } from './understand';
import type { VisitorCommand } from './visitor';

/** Travels in the handshake; a screen with another number reloads itself. */
export const PROTOCOL = 1;

/** What the shell refuses before the fair is asked; the fair's own reasons are in domain/refusals. */
export const SHELL_REFUSALS = [
	'not-durable',
	'id-reused',
	'too-many-requests',
	'not-allowed',
	'went-wrong',
	'unreachable'
] as const;
export type ShellRefusal = (typeof SHELL_REFUSALS)[number];
export type AnyRefusal = Refusal | ShellRefusal;

/** What the sender of an accepted command is told once, and again if it repeats the command. */
export type Receipt = {
	readonly visitor?: VisitorId;
	readonly callSign?: CallSign;
	/** Opens the visit of this person at the kiosk that asked. */
	readonly visit?: string;
	readonly badgeCode?: string;
	/** What the badge's QR code holds. */
	readonly badgeQr?: string;
	/** Path of the phone link, with its secret: shown as a QR code, never printed or stored. */
	readonly link?: string;
	readonly applications?: readonly number[];
	/** What somebody's words mean, and what they might have forgotten; to be confirmed. */
	readonly understood?: readonly Understood[];
	readonly proposed?: readonly Proposed[];
	readonly papers?: readonly Paper[];
	/** `goodFor`: milliseconds from the reply, whatever clock the asking device has. */
	readonly pairing?: { readonly code: string; readonly goodFor: number };
};

/** More about a refusal: when and where somebody was checked in already. */
export type About = {
	readonly checkedInAt?: Instant;
	readonly device?: DeviceId;
	readonly deviceName?: string;
	readonly visit?: string;
};

export type Reply =
	| ({ readonly ok: true } & { readonly receipt?: Receipt })
	| { readonly ok: false; readonly refusal: AnyRefusal; readonly about?: About };

/** Every role's view and what it may ask. */
export type Screens = {
	kiosk: { view: KioskView; command: KioskCommand };
	visitor: { view: PhoneView; command: VisitorCommand };
	booth: { view: BoothView; command: BoothCommand };
	display: { view: DisplayView; command: never };
	organiser: { view: OrganiserView; command: OrganiserCommand };
	desk: { view: DeskView; command: DeskCommand };
	department: { view: DepartmentView; command: DepartmentCommand };
};
export type ScreenRole = keyof Screens;

export type Upstream<Command> = {
	command: (sent: { id: string; command: Command }, reply: (reply: Reply) => void) => void;
	/** What time it is at the fair. */
	clock: (reply: (now: Instant) => void) => void;
};

export type Downstream<View> = {
	view: (view: View) => void;
	programme: (programme: ProgrammeView) => void;
	/** To phones: the booths that fit, with reasons; sent when the visitor's own things change. */
	offers: (offers: readonly Offer[]) => void;
	/** To phones: every booth as everybody sees it, so that the offers' waiting ranges stay true. */
	booths: (booths: readonly BoothGlance[]) => void;
};
