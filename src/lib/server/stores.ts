// What is small and seldom changes: the paired devices, and what makes this installation this one.

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { DeviceId, Instant } from '../domain/vocabulary';
import { StoredDevices, StoredInstallation, type Device, type Installation } from '../wire/stored';
import { durableFile } from './durable-file';

export type { Device, Installation } from '../wire/stored';

/** Changes resolve when they are on disk and reject with `NotDurable`. */
export type Devices = {
	/** In the order of pairing, with those that were revoked. */
	list(): readonly Device[];
	/** Never one that was revoked (X1). */
	byTokenHash(tokenHash: string): Device | undefined;
	add(device: Device): Promise<void>;
	/** Holds at once, even if the disk does not take it. */
	revoke(id: DeviceId, at: Instant): Promise<void>;
	/** Notes when devices were last connected. */
	seen(ids: ReadonlySet<DeviceId>, at: Instant): Promise<void>;
};

/** @throws DamagedFile */
export async function openDevices(dataDir: string): Promise<Devices> {
	const file = durableFile(join(dataDir, 'devices.json'), StoredDevices);
	const db = new Low<{ format: 1; devices: Device[] }>(file, { format: 1, devices: [] });
	await db.read();
	let trusted = new Map<string, Device>();
	replaceAll(db.data.devices);

	function replaceAll(devices: Device[]): void {
		db.data.devices = devices;
		trusted = new Map(
			devices
				.filter(({ revokedAt }) => revokedAt === undefined)
				.map((device) => [device.tokenHash, device])
		);
	}

	function change(
		isMeant: (device: Device) => boolean,
		to: (device: Device) => Device
	): Promise<void> {
		replaceAll(db.data.devices.map((device) => (isMeant(device) ? to(device) : device)));
		return db.write();
	}

	return {
		list: () => db.data.devices,
		byTokenHash: (tokenHash) => trusted.get(tokenHash),
		async add(device) {
			replaceAll([...db.data.devices, device]);
			try {
				await db.write();
			} catch (error) {
				replaceAll(db.data.devices.filter(({ id }) => id !== device.id));
				throw error;
			}
		},
		revoke: (id, at) =>
			change(
				(device) => device.id === id,
				(device) => ({ revokedAt: at, ...device })
			),
		seen: (ids, at) =>
			change(
				({ id }) => ids.has(id),
				(device) => ({ ...device, lastSeenAt: at })
			)
	};
}

export type InstallationStore = {
	readonly installation: Installation;
	/** Resolves when on disk and rejects with `NotDurable`; then the old one stands. */
	setOrganiserKeyHash(hash: string): Promise<void>;
};

const installationIn = (dataDir: string) =>
	durableFile(join(dataDir, 'settings.json'), StoredInstallation);

/** Whether a first start made it: to be asked where a journal lies, whose badges are known by its key alone. */
export const hasInstallation = async (dataDir: string): Promise<boolean> =>
	(await installationIn(dataDir).read()) !== null;

/** Made at the first start. @throws DamagedFile, NotDurable */
export async function openInstallation(dataDir: string): Promise<InstallationStore> {
	const fresh: Installation = { format: 1, key: randomBytes(32).toString('base64url') };
	const db = new Low(installationIn(dataDir), fresh);
	await db.read();
	if (db.data === fresh) await db.write();
	return {
		get installation() {
			return db.data;
		},
		async setOrganiserKeyHash(organiserKeyHash) {
			const before = db.data;
			db.data = { ...before, organiserKeyHash };
			try {
				await db.write();
			} catch (error) {
				db.data = before;
				throw error;
			}
		}
	};
}
