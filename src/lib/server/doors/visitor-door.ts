// A visitor's own pages: who asks is who holds the link's cookie, and nobody else.

import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { VisitorId } from '../../domain/vocabulary';
import type { PhoneView } from '../../views/phone-view';
import type { ProgrammeView } from '../../views/programme-view';
import type { Reply } from '../../wire/protocol';
import { VISITOR_COOKIE } from '../cookies';
import { app } from '../current';
import { identify } from '../identify';
import { setCookie } from './cookie-door';
import type { Newcomer } from '../sender';

/** The visitor of this request's cookie, or a redirect to the first page. */
export function visitorOf(event: RequestEvent): VisitorId {
	const sender = identify(app(), event.cookies.get(VISITOR_COOKIE));
	if (sender?.role !== 'visitor') redirect(303, '/');
	return sender.visitor;
}

export async function phonePage(
	event: RequestEvent
): Promise<{ view: PhoneView; programme: ProgrammeView }> {
	const visitor = visitorOf(event);
	const view = (await app().views.viewFor({ role: 'visitor', visitor })) as PhoneView;
	return { view, programme: app().people.programme };
}

/** Exchanges the secret of a phone link for the cookie. */
export function openLink(event: RequestEvent, secret: string): boolean {
	if (identify(app(), secret)?.role !== 'visitor') return false;
	setCookie(event, VISITOR_COOKIE, secret);
	return true;
}

/** What somebody sees before they register. */
export function registerPage(): { programme: ProgrammeView } {
	return { programme: app().people.programme };
}

/** `id` comes from a hidden field, so that a form sent twice is one command (D2). */
export function sendAsVisitor(
	event: RequestEvent,
	sent: { id: string; command: unknown }
): Promise<Reply> {
	return app().front.handle({ role: 'visitor', visitor: visitorOf(event) }, sent);
}

/** Registers on one's own phone; the badge is then shown at a kiosk. On success the cookie is set. */
export async function registerOnPhone(
	event: RequestEvent,
	sent: { id: string; command: unknown }
): Promise<Reply> {
	const reply = await app().front.handle(newcomer(event), sent);
	const secret = reply.ok ? reply.receipt?.link?.replace('/me/', '') : undefined;
	if (secret) setCookie(event, VISITOR_COOKIE, secret);
	return reply;
}

/** Somebody whom nobody knows yet: limited in rate by where they come from. */
const newcomer = (event: RequestEvent): Newcomer => ({
	role: 'newcomer',
	from: event.getClientAddress()
});
