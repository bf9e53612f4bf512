// Who sends a command: a paired device in its role, a visitor on their own phone, or somebody not known yet.

import type { Actor, DeviceId, Role, VisitorId } from '../domain/vocabulary';
import type { Device } from './stores';

/** May do nothing but register. */
export type Newcomer = { readonly role: 'newcomer'; readonly from: string };

export type Member =
	| { readonly role: 'visitor'; readonly visitor: VisitorId }
	| { readonly role: Exclude<Role, 'visitor'>; readonly device: Device };

export type Sender = Member | Newcomer;

/** As the log names them; an address is no part of it (D4). */
export function actorOf(sender: Sender): Actor {
	if (sender.role === 'visitor') return `visitor:${sender.visitor}` as Actor;
	return (sender.role === 'newcomer' ? 'newcomer' : `${sender.role}:${sender.device.id}`) as Actor;
}

/** Limits in rate are kept by this. */
export const limitedAs = (sender: Sender): string =>
	sender.role === 'newcomer' ? sender.from : actorOf(sender);

/** A visitor's phone counts as a device of its own. */
export function deviceOf(sender: Sender): DeviceId {
	if (sender.role === 'visitor') return `phone-${sender.visitor}` as DeviceId;
	return sender.role === 'newcomer' ? ('newcomer' as DeviceId) : sender.device.id;
}
