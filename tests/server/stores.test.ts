import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BoothId, DepartmentId, DeviceId, Instant } from '../../src/lib/domain/vocabulary';
import { prepareDataDir } from '../../src/lib/server/data-dir';
import { DamagedFile } from '../../src/lib/server/durable-file';
import { NotDurable } from '../../src/lib/server/not-durable';
import {
	hasInstallation,
	openDevices,
	openInstallation,
	type Device
} from '../../src/lib/server/stores';
import { scratchFolder } from './scratch';

const kiosk: Device = {
	id: 'kiosk-1' as DeviceId,
	role: 'kiosk',
	name: 'Eingang links',
	tokenHash: 'hash-of-kiosk',
	pairedAt: 1 as Instant
};
const tablet: Device = {
	id: 'tablet-1' as DeviceId,
	role: 'booth',
	name: 'Bürgeramt, Platz 1',
	tokenHash: 'hash-of-tablet',
	department: 'buergeramt' as DepartmentId,
	booth: 'stand-3' as BoothId,
	pairedAt: 2 as Instant
};

describe('the devices', () => {
	it('are known by their token, also after a restart', async () => {
		const folder = await scratchFolder();
		const devices = await openDevices(folder);
		expect(devices.list()).toEqual([]);
		await Promise.all([devices.add(kiosk), devices.add(tablet)]);
		for (const one of [devices, await openDevices(folder)]) {
			expect(one.list()).toEqual([kiosk, tablet]);
			expect(one.byTokenHash('hash-of-tablet')).toEqual(tablet);
			expect(one.byTokenHash('another')).toBeUndefined();
		}
	});

	it('[X1] are known no longer once revoked, and stay on the list', async () => {
		const folder = await scratchFolder();
		const devices = await openDevices(folder);
		await devices.add(kiosk);
		const revoked = devices.revoke(kiosk.id, 9 as Instant);
		expect(devices.byTokenHash(kiosk.tokenHash)).toBeUndefined();
		await revoked;
		await devices.revoke(kiosk.id, 10 as Instant);
		for (const one of [devices, await openDevices(folder)]) {
			expect(one.byTokenHash(kiosk.tokenHash)).toBeUndefined();
			expect(one.list()).toEqual([{ ...kiosk, revokedAt: 9 }]);
		}
	});

	it('remember when they were last seen', async () => {
		const folder = await scratchFolder();
		const devices = await openDevices(folder);
		await devices.add(kiosk);
		await devices.seen(new Set([kiosk.id]), 5 as Instant);
		expect((await openDevices(folder)).byTokenHash(kiosk.tokenHash)?.lastSeenAt).toBe(5);
	});

	it('[D7] are not added when the disk does not take them; what is revoked is revoked', async () => {
		const folder = await scratchFolder();
		const devices = await openDevices(folder);
		await devices.add(kiosk);
		await mkdir(join(folder, 'devices.json.tmp'));
		await expect(devices.add(tablet)).rejects.toThrow(NotDurable);
		expect(devices.list()).toEqual([kiosk]);
		expect(devices.byTokenHash(tablet.tokenHash)).toBeUndefined();
		await expect(devices.revoke(kiosk.id, 9 as Instant)).rejects.toThrow(NotDurable);
		expect(devices.byTokenHash(kiosk.tokenHash)).toBeUndefined();
		await rm(join(folder, 'devices.json.tmp'), { recursive: true });
		await devices.add(tablet);
		expect((await openDevices(folder)).list()).toEqual([{ ...kiosk, revokedAt: 9 }, tablet]);
	});

	it('are not read from a file that names a role there is not', async () => {
		const folder = await scratchFolder();
		const stored = { format: 1, devices: [{ ...kiosk, role: 'visitor' }] };
		await writeFile(join(folder, 'devices.json'), JSON.stringify(stored));
		await expect(openDevices(folder)).rejects.toThrow(DamagedFile);
	});
});

describe('the installation', () => {
	it('gets its key at the first start and keeps it', async () => {
		const folder = await scratchFolder();
		expect(await hasInstallation(folder)).toBe(false);
		const first = await openInstallation(folder);
		const second = await openInstallation(folder);
		expect(Buffer.from(first.installation.key, 'base64url')).toHaveLength(32);
		expect(second.installation).toEqual(first.installation);
		expect(await hasInstallation(folder)).toBe(true);
		expect((await stat(join(folder, 'settings.json'))).mode & 0o777).toBe(0o600);
	});

	it('has another key than the next', async () => {
		const one = await openInstallation(await scratchFolder());
		const other = await openInstallation(await scratchFolder());
		expect(one.installation.key).not.toBe(other.installation.key);
	});

	it('keeps the hash of the organiser key', async () => {
		const folder = await scratchFolder();
		const store = await openInstallation(folder);
		await store.setOrganiserKeyHash('hash');
		expect(store.installation.organiserKeyHash).toBe('hash');
		expect((await openInstallation(folder)).installation.organiserKeyHash).toBe('hash');
	});

	it('does not replace a key that it cannot read', async () => {
		const path = join(await scratchFolder(), 'settings.json');
		await writeFile(path, '{"format": 1, "key": "short"}');
		await expect(openInstallation(join(path, '..'))).rejects.toThrow(DamagedFile);
		expect(await readFile(path, 'utf8')).toContain('short');
	});
});

describe('the data folder', () => {
	it("is made, and is the owner's alone", async () => {
		const path = join(await scratchFolder(), 'data', 'fair');
		await prepareDataDir(path);
		await prepareDataDir(path);
		expect((await stat(path)).mode & 0o777).toBe(0o700);
	});

	it('is closed to others if it was open', async () => {
		const path = join(await scratchFolder(), 'data');
		await mkdir(path);
		await chmod(path, 0o755);
		await prepareDataDir(path);
		expect((await stat(path)).mode & 0o777).toBe(0o700);
	});
});
