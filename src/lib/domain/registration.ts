// Becoming a visitor: walk-in or import, with a badge, a call sign and, on one's own phone, a link.

import { callSign } from './call-sign';
import type { CommandOf } from './commands';
import { accept, refuse, type Decision } from './decision';
import { closedDoors, doors, isInside, knownVisitor } from './presence';
import { endOfCall, endOfPlaces } from './queue';
import { visitorOf, type Evolve, type Fair } from './state';
import { endOfTalk } from './talk';
import type { Instant } from './vocabulary';

export function register(fair: Fair, command: CommandOf<'register'>, at: Instant): Decision {
	const { visitor, badge, link, profile, consents, checkIn } = command;
	if (!command.noticeShown) return refuse('notice-not-shown');
	if (fair.badges.has(badge) || fair.visitors.has(visitor)) return refuse('badge-taken');
	if (doors(fair, at) === 'over') return refuse('fair-over');
	const closed = checkIn && closedDoors(fair, at);
	if (closed) return closed;
	return accept(
		{
			type: 'visitor-registered',
			visitor,
			badge,
			link,
			callSign: callSign(fair.visitors.size),
			at
		},
		{ type: 'profile-saved', visitor, profile, at },
		...consents.map(({ purpose, version }) => ({
			type: 'consent-given' as const,
			visitor,
			purpose,
			version,
			at
		})),
		...(checkIn ? [{ type: 'visitor-checked-in' as const, visitor, device: checkIn, at }] : [])
	);
}

export function importRegistration(
	fair: Fair,
	{ visitor, badge }: CommandOf<'import-registration'>,
	at: Instant
): Decision {
	if (fair.badges.has(badge) || fair.visitors.has(visitor)) return refuse('badge-taken');
	const sign = callSign(fair.visitors.size);
	return accept({ type: 'visitor-registered', visitor, badge, callSign: sign, imported: true, at });
}

/** A lost badge: the old one is worth nothing from now on, places stay (C8). */
export function replaceBadge(
	fair: Fair,
	{ visitor: id, badge, link }: CommandOf<'replace-badge'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (fair.badges.has(badge)) return refuse('badge-taken');
	return accept(
		{ type: 'badge-revoked', visitor: id, badge: visitor.badge, at },
		{ type: 'badge-issued', visitor: id, badge, at },
		...(link ? [{ type: 'link-issued' as const, visitor: id, link, at }] : [])
	);
}

export function blockBadge(
	fair: Fair,
	{ visitor }: CommandOf<'block-badge'>,
	at: Instant
): Decision {
	if (!knownVisitor(fair, visitor)) return refuse('unknown-visitor');
	return accept({ type: 'badge-blocked', visitor, at });
}

export function unblockBadge(
	fair: Fair,
	{ visitor }: CommandOf<'unblock-badge'>,
	at: Instant
): Decision {
	if (!knownVisitor(fair, visitor)) return refuse('unknown-visitor');
	return accept({ type: 'badge-unblocked', visitor, at });
}

export function cancelRegistration(
	fair: Fair,
	{ visitor: id }: CommandOf<'cancel-registration'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (isInside(visitor)) return refuse('already-checked-in');
	return accept(...endOfPlaces(visitor, 'removed', at), {
		type: 'registration-cancelled',
		visitor: id,
		at
	});
}

export function issueLink(
	fair: Fair,
	{ visitor, link }: CommandOf<'issue-link'>,
	at: Instant
): Decision {
	if (!knownVisitor(fair, visitor)) return refuse('unknown-visitor');
	return accept({ type: 'link-issued', visitor, link, at });
}

export function saveProfile(
	fair: Fair,
	{ visitor, profile }: CommandOf<'save-profile'>,
	at: Instant
): Decision {
	if (!knownVisitor(fair, visitor)) return refuse('unknown-visitor');
	return accept({ type: 'profile-saved', visitor, profile, at });
}

export function giveConsent(
	fair: Fair,
	{ visitor: id, purpose, version }: CommandOf<'give-consent'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (visitor.consents.get(purpose)?.version === version) return refuse('already-given');
	return accept({ type: 'consent-given', visitor: id, purpose, version, at });
}

export function withdrawConsent(
	fair: Fair,
	{ visitor: id, purpose }: CommandOf<'withdraw-consent'>,
	at: Instant
): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	if (!visitor.consents.has(purpose)) return refuse('nothing-to-withdraw');
	return accept({ type: 'consent-withdrawn', visitor: id, purpose, at });
}

/** Ends everything that is under way, then the person: the figures stay, nobody is behind them (D5). */
export function forget(fair: Fair, { visitor: id }: CommandOf<'forget'>, at: Instant): Decision {
	const visitor = knownVisitor(fair, id);
	if (!visitor) return refuse('unknown-visitor');
	return accept(
		...endOfCall(visitor, at),
		...endOfTalk(fair, visitor, at),
		...endOfPlaces(visitor, 'forgotten', at),
		{ type: 'visitor-forgotten', visitor: id, at }
	);
}

export const visitorRegistered: Evolve<'visitor-registered'> = (
	fair,
	{ visitor, badge, link, callSign: sign }
) => {
	fair.visitors.set(visitor, {
		id: visitor,
		callSign: sign,
		badge,
		lost: [],
		...(link && { link }),
		isBlocked: false,
		isCancelled: false,
		isForgotten: false,
		presence: 'expected',
		presenceAt: 0 as Instant,
		consents: new Map(),
		places: new Map(),
		hasPriority: false,
		met: new Set(),
		invitedAgain: new Set(),
		former: new Map(),
		handovers: new Map(),
		talks: [],
		applications: [],
		documents: [],
		isLed: false,
		declined: new Set(),
		recommended: new Map()
	});
	fair.badges.set(badge, { visitor, isRevoked: false });
	if (link) fair.links.set(link, visitor);
};

export const profileSaved: Evolve<'profile-saved'> = (fair, { visitor, profile }) => {
	visitorOf(fair, visitor).profile = profile;
};

export const consentGiven: Evolve<'consent-given'> = (fair, { visitor, purpose, version, at }) => {
	visitorOf(fair, visitor).consents.set(purpose, { version, at });
};

export const consentWithdrawn: Evolve<'consent-withdrawn'> = (fair, { visitor, purpose }) => {
	visitorOf(fair, visitor).consents.delete(purpose);
};

export const badgeRevoked: Evolve<'badge-revoked'> = (fair, { visitor, badge }) => {
	fair.badges.set(badge, { visitor, isRevoked: true });
	visitorOf(fair, visitor).lost.push(badge);
};

export const badgeIssued: Evolve<'badge-issued'> = (fair, { visitor, badge }) => {
	visitorOf(fair, visitor).badge = badge;
	fair.badges.set(badge, { visitor, isRevoked: false });
};

export const badgeBlocked: Evolve<'badge-blocked'> = (fair, { visitor }) => {
	visitorOf(fair, visitor).isBlocked = true;
};

export const badgeUnblocked: Evolve<'badge-unblocked'> = (fair, { visitor }) => {
	visitorOf(fair, visitor).isBlocked = false;
};

export const linkIssued: Evolve<'link-issued'> = (fair, { visitor: id, link }) => {
	const visitor = visitorOf(fair, id);
	if (visitor.link) fair.links.delete(visitor.link);
	visitor.link = link;
	fair.links.set(link, id);
};

export const registrationCancelled: Evolve<'registration-cancelled'> = (fair, { visitor }) => {
	visitorOf(fair, visitor).isCancelled = true;
};

/** What stays is a husk that counts: no badge, link, profile or wish leads back to the person. */
export const visitorForgotten: Evolve<'visitor-forgotten'> = (fair, { visitor: id }) => {
	const visitor = visitorOf(fair, id);
	for (const badge of [visitor.badge, ...visitor.lost]) fair.badges.delete(badge);
	visitor.lost = [];
	fair.met = fair.met.filter((met) => met.visitor !== id);
	if (visitor.link) fair.links.delete(visitor.link);
	delete visitor.link;
	delete visitor.profile;
	delete visitor.contact;
	delete visitor.pausedUntil;
	delete visitor.awayUntil;
	visitor.consents.clear();
	visitor.documents = [];
	visitor.former.clear();
	visitor.handovers.clear();
	visitor.recommended.clear();
	visitor.isLed = false;
	visitor.declined.clear();
	delete visitor.invitation;
	fair.rounds?.signedUp.delete(visitor.id);
	visitor.hasPriority = false;
	visitor.presence = 'left';
	visitor.isForgotten = true;
};
