import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FairId, VisitorId } from '../../src/lib/domain/vocabulary';
import { readConfig } from '../../src/lib/server/config';
import { DamagedFile } from '../../src/lib/server/durable-file';
import { openPersonKeys } from '../../src/lib/server/keys/person-keys';
import { BrokenSeal, freshKey, seal, unseal } from '../../src/lib/server/keys/sealing';
import { registers } from './asking';
import { hall, told } from './hall';
import { scratchFolder } from './scratch';

const ayse = 'visitor-ayse' as VisitorId;
const jonas = 'visitor-jonas' as VisitorId;

describe('[X4] a seal', () => {
	const key = freshKey();
	const plain = Buffer.from('Ida Beispiel');
	const sealed = seal(plain, { key, place: 'here' });

	it('opens with its key in its place', () => {
		expect(unseal(sealed, { key, place: 'here' })).toEqual(plain);
		expect(sealed.includes('Ida')).toBe(false);
	});

	it.each([
		['another key', sealed, { key: freshKey(), place: 'here' }],
		['another place', sealed, { key, place: 'there' }],
		['a byte changed', Buffer.from(sealed).fill(7, 14, 15), { key, place: 'here' }],
		['a byte missing', sealed.subarray(1), { key, place: 'here' }],
		['nothing', Buffer.alloc(0), { key, place: 'here' }]
	])('does not open with %s', (_, bytes, under) => {
		expect(() => unseal(bytes, under)).toThrow(BrokenSeal);
	});

	it('is another every time', () => {
		expect(seal(plain, { key, place: 'here' })).not.toEqual(sealed);
	});
});

describe('keys of people', () => {
	const opened = async (folder: string) =>
		openPersonKeys({ folder, fair: 'a-fair' as FairId, nameOf: (visitor) => visitor });

	it('are one for each person, and the same after a restart', async () => {
		const folder = await scratchFolder();
		const keys = await opened(folder);
		const [one, again, other] = await Promise.all([
			keys.make(ayse),
			keys.make(ayse),
			keys.make(jonas)
		]);
		expect(again).toEqual(one);
		expect(other).not.toEqual(one);
		expect(keys.isFresh).toBe(true);
		const after = await opened(folder);
		expect(after.isFresh).toBe(false);
		expect([after.of(ayse), after.of(jonas)]).toEqual([one, other]);
	});

	it('[D5] are gone for good when they are destroyed', async () => {
		const folder = await scratchFolder();
		const keys = await opened(folder);
		const lost = await keys.make(ayse);
		await keys.destroy(ayse);
		expect(keys.of(ayse)).toBeUndefined();
		expect(await readdir(join(folder, 'people', 'a-fair'))).toEqual([]);
		expect((await opened(folder)).of(ayse)).toBeUndefined();
		expect(await keys.make(ayse)).not.toEqual(lost);
	});

	it('are not read with another master key', async () => {
		const folder = await scratchFolder();
		await (await opened(folder)).make(ayse);
		await rm(join(folder, 'master.key'));
		await expect(opened(folder)).rejects.toThrow(DamagedFile);
	});

	it('are kept apart from the data', () => {
		for (const KEY_DIR of ['/srv/fair', '/srv/fair/keys'])
			expect(() => readConfig({ DATA_DIR: '/srv/fair', KEY_DIR })).toThrow('outside');
		expect(readConfig({ DATA_DIR: '/srv/fair' }).keyDir).toBe('/srv/fair-keys');
	});
});

describe('a fair whose keys are missing', () => {
	it('does not start, and loses nothing', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		await kiosk.ask(registers());
		const before = await fair.vault();
		await rm(join(fair.folder, '..', 'keys'), { recursive: true });
		await expect(fair.restart()).rejects.toThrow('has no keys');
		expect((await readdir(join(fair.folder, 'fairs', 'small-fair', 'vault'))).sort()).toEqual([
			...before.keys()
		]);
	});

	it('of one person starts, says so, and leaves the record where it is', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const link = told(await kiosk.ask(registers('about me')), 'link');
		const folder = join(fair.folder, '..', 'keys', 'people', 'small-fair');
		const [name = ''] = await readdir(folder);
		const key = await readFile(join(folder, name));
		await rm(join(folder, name));
		await fair.restart();
		expect(fair.app.warnings.join()).toContain('missing');
		await writeFile(join(folder, name), key);
		await fair.restart();
		expect(fair.app.warnings).toEqual([]);
		expect((await fair.phone(link)).view.profile?.words).toBe('about me');
	});
});
