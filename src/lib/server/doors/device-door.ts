// Pages of paired devices: each role's page opens for that role alone.

import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { ProgrammeView } from '../../views/programme-view';
import type { ScreenRole, Screens } from '../../wire/protocol';
import { DEVICE_COOKIE } from '../cookies';
import { app } from '../current';
import { identify } from '../identify';
import { isSame, hashOf } from '../secrets';
import type { Device } from '../stores';
import { orLater } from './api-door';
import { setCookie } from './cookie-door';

export type DevicePage<Role extends ScreenRole> = {
	view: Screens[Role]['view'];
	programme: ProgrammeView;
	device: Pick<Device, 'id' | 'name' | 'role' | 'department' | 'booth'>;
};

/** What a page of this role is first painted with; a device without the role is sent to pair itself. */
export async function devicePage<Role extends Exclude<ScreenRole, 'visitor'>>(
	event: RequestEvent,
	role: Role
): Promise<DevicePage<Role>> {
	const sender = identify(app(), event.cookies.get(DEVICE_COOKIE));
	if (!sender || sender.role === 'visitor' || sender.role !== role) redirect(303, '/pair');
	const { id, name, department, booth } = sender.device;
	if (role === 'kiosk') await forgetWhoStoodThere(id);
	return {
		view: (await app().views.viewFor(sender)) as Screens[Role]['view'],
		programme: app().people.programme,
		device: { id, name, role, ...(department && { department }), ...(booth && { booth }) }
	};
}

/** A kiosk that opens its page anew has lost whoever stood there: the next person must not see them (S1). */
async function forgetWhoStoodThere(kiosk: Device['id']): Promise<void> {
	const left = app().visits.at(kiosk);
	if (!left) return;
	app().visits.end(kiosk, left.visit);
	await app().views.visitChanged(kiosk);
}

/** The role that this device has been paired for, if any. */
export function roleOf(event: RequestEvent): Device['role'] | undefined {
	const sender = identify(app(), event.cookies.get(DEVICE_COOKIE));
	return sender && sender.role !== 'visitor' ? sender.role : undefined;
}

/** Exchanges a pairing code for a cookie. @returns the role, or nothing for a code that is not good */
export async function pairDevice(
	event: RequestEvent,
	code: string
): Promise<Device['role'] | undefined> {
	const paired = await app().pairing.redeem(code, app().now()).catch(orLater);
	if (!paired) return undefined;
	setCookie(event, DEVICE_COOKIE, paired.token);
	return paired.device.role;
}

/** Whoever holds the organiser's key becomes an organiser's device. */
export async function admitOrganiser(event: RequestEvent, key: string): Promise<boolean> {
	const admitted = await organiserWith(key).catch(orLater);
	if (admitted) setCookie(event, DEVICE_COOKIE, admitted.token);
	return admitted !== undefined;
}

export async function organiserWith(
	key: string
): Promise<{ token: string; device: Device } | undefined> {
	const { organiserKeyHash } = app().kept.store.installation;
	if (organiserKeyHash === undefined || !isSame(hashOf(key), organiserKeyHash)) return undefined;
	return app().pairing.admit({ role: 'organiser', name: 'Organisation' }, app().now());
}
