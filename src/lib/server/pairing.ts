// Devices get their role by a code that an organiser shows (X1): used once, good for five minutes.

import type { BoothId, DepartmentId, DeviceId, Instant } from '../domain/vocabulary';
import type { ShellSent } from './sent';
import { freshToken, hashOf } from './secrets';
import type { Device, Devices } from './stores';

export type Pairing = {
	offer(wanted: Extract<ShellSent, { type: 'pair-device' }>): { code: string; until: Instant };
	/** Undefined for a code that is unknown, used, or too old: they look the same. */
	redeem(code: string, at: Instant): Promise<{ token: string; device: Device } | undefined>;
	/** Pairs without a code: who holds the organiser's key. */
	admit(
		who: Pick<Device, 'role' | 'name'>,
		at: Instant
	): Promise<{ token: string; device: Device }>;
};

const GOOD_FOR_MILLISECONDS = 5 * 60_000;
/** Typed by hand: no look-alikes, 40 bits. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 8;

type Role = Pick<Device, 'role' | 'name'> & { booth?: BoothId; department?: DepartmentId };

export function pairing(
	devices: Devices,
	{
		departmentOf,
		random
	}: {
		departmentOf: (booth: BoothId) => DepartmentId | undefined;
		random: (count: number) => Uint8Array;
	}
): Pairing {
	const offers = new Map<string, { role: Role; until: number }>();

	async function add(role: Role, at: Instant) {
		const token = freshToken();
		const id = freshToken().slice(0, 16) as DeviceId;
		const device: Device = { id, ...role, tokenHash: hashOf(token), pairedAt: at };
		await devices.add(device);
		return { token, device };
	}

	return {
		offer({ role, name, booth, department: named }) {
			const department = named ?? (booth && departmentOf(booth));
			const code = Array.from(random(LENGTH), (byte) => ALPHABET.charAt(byte & 31)).join('');
			const until = Date.now() + GOOD_FOR_MILLISECONDS;
			for (const [old, offer] of offers) if (offer.until < Date.now()) offers.delete(old);
			offers.set(code, {
				role: { role, name, ...(booth && { booth }), ...(department && { department }) },
				until
			});
			return { code, until: until as Instant };
		},
		async redeem(code, at) {
			const typed = code.replace(/[\s-]/g, '').toUpperCase();
			const offer = offers.get(typed);
			offers.delete(typed);
			return offer && offer.until >= Date.now() ? add(offer.role, at) : undefined;
		},
		admit: (who, at) => add(who, at)
	};
}
