// Devices get their role by a code that an organiser shows (X1): used once, good for five minutes.

import { randomBytes } from 'node:crypto';
import type { BoothId, DepartmentId, DeviceId, Instant } from '../domain/vocabulary';
import { freshToken, hashOf } from './secrets';
import type { Device, Devices } from './stores';

type Role = Pick<Device, 'role' | 'name'> & {
	readonly booth?: BoothId;
	readonly department?: DepartmentId;
};
/** `goodFor`: milliseconds from now. */
type Offer = { readonly code: string; readonly goodFor: number };
type Paired = { readonly token: string; readonly device: Device };

export type Pairing = {
	/** The same code for the same `asked`, until its time is over (D2). */
	offer(role: Role, asked: string): Offer;
	/** Undefined for a code that is unknown, used, or too old: they look the same. Rejects with `NotDurable`. */
	redeem(code: string, at: Instant): Promise<Paired | undefined>;
	/** Pairs without a code: who holds the organiser's key. Rejects with `NotDurable`. */
	admit(role: Role, at: Instant): Promise<Paired>;
};

type Ports = {
	/** Milliseconds on the wall's clock: people read the code off a screen, whatever time it is at the fair. */
	readonly wall: () => number;
	/** Records that a device got its role (D8). Rejects with `NotDurable`. */
	readonly note: (device: Device) => Promise<void>;
};

const GOOD_FOR_MILLISECONDS = 5 * 60_000;
/** Typed by hand: no look-alikes, 40 bits. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 8;

export function pairing(devices: Devices, { wall, note }: Ports): Pairing {
	const offers = new Map<string, { role: Role; asked: string; until: number; isUsed: boolean }>();

	async function add(role: Role, at: Instant): Promise<Paired> {
		const token = freshToken();
		const id = freshToken().slice(0, 16) as DeviceId;
		const device: Device = { id, ...role, tokenHash: hashOf(token), pairedAt: at };
		await note(device);
		await devices.add(device);
		return { token, device };
	}

	return {
		offer(role, asked) {
			const now = wall();
			for (const [code, { until }] of offers) if (until < now) offers.delete(code);
			for (const [code, before] of offers)
				if (before.asked === asked) return { code, goodFor: before.until - now };
			const code = freshCode();
			offers.set(code, { role, asked, until: now + GOOD_FOR_MILLISECONDS, isUsed: false });
			return { code, goodFor: GOOD_FOR_MILLISECONDS };
		},
		async redeem(code, at) {
			const offer = offers.get(code.replace(/[\s-]/g, '').toUpperCase());
			if (!offer || offer.isUsed || offer.until < wall()) return undefined;
			offer.isUsed = true;
			try {
				return await add(offer.role, at);
			} catch (error) {
				offer.isUsed = false;
				throw error;
			}
		},
		admit: add
	};
}

const freshCode = (): string =>
	Array.from(randomBytes(LENGTH), (byte) => ALPHABET.charAt(byte & 31)).join('');
