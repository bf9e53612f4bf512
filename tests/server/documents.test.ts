import { createHash } from 'node:crypto';
import { readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { VisitorId } from '../../src/lib/domain/vocabulary';
import { heldDocument } from '../../src/lib/server/documents/held';
import { readWhole } from '../../src/lib/server/documents/segments';
import { chance } from '../support/chance';
import { EICAR, pdfOf, pdfWithPages } from '../support/papers';
import { registers } from './asking';
import { hall, told, type Hall } from './hall';
import { breakingLine, patch, send, sendHalf, stalled, TUS, uploadsOf } from './upload-server';

const SEED = Number(process.env['SEED'] ?? 1);

async function somebody() {
	const fair = await hall();
	const kiosk = await fair.open('kiosk');
	const phone = await fair.phone(told(await kiosk.ask(registers('about me')), 'link'));
	const visitor = ownerOf(fair);
	return { fair, phone, endpoint: await uploadsOf(fair, () => visitor), visitor };
}

describe('[A2] an upload', () => {
	it('counts when it is whole, under the name that its owner gave it', async () => {
		const { phone, endpoint, fair } = await somebody();
		const file = await pdfOf(200_000, chance(SEED));
		expect(
			await send(file, { endpoint, name: 'C:\\Papiere\\..\\Zeugnis 2019.pdf' })
		).toBeUndefined();
		const { documents } = await phone.until(({ documents }) => documents.length === 1);
		expect(documents[0]).toMatchObject({
			name: 'Zeugnis 2019.pdf',
			type: 'pdf',
			size: file.length
		});
		expect(hash(await readBack(fair, 0))).toBe(hash(file));
	});

	it(`completes after 200 cuts at random places, to the last byte (seed ${String(SEED)})`, async () => {
		const luck = chance(SEED);
		const { endpoint, fair, visitor } = await somebody();
		const line = await breakingLine(endpoint, {
			cuts: 200,
			nextBytes: () => 300 + luck.below(250_000)
		});
		const files = await Promise.all(
			Array.from({ length: 10 }, () => pdfOf(400_000 + luck.below(3_000_000), luck))
		);
		for (const file of files)
			expect(await send(file, { endpoint: line.url, chunkSize: 350_000 })).toBeUndefined();
		expect(line.left()).toBe(0);
		const kept = fair.app.runner.fair.visitors.get(visitor)?.documents ?? [];
		const read = await Promise.all(kept.map((_, index) => readBack(fair, index)));
		expect(read.map(hash)).toEqual(files.map(hash));
	});

	it('that is refused leaves nothing, and says why', async () => {
		const { phone, endpoint, fair } = await somebody();
		expect(await send(EICAR, { endpoint, name: 'Zeugnis.pdf' })).toBe('document-type');
		expect(await send(await pdfWithPages(101), { endpoint })).toBe('document-too-long');
		expect(await send(Buffer.alloc(10_485_761), { endpoint })).toBe('document-too-large');
		expect(await readdir(folderOf(fair))).toEqual([]);
		expect(phone.view.documents).toEqual([]);
	});

	it('[X4] never makes a path of a name', async () => {
		const { endpoint, fair } = await somebody();
		const before = await readdir(join(fair.folder, '..'));
		const file = await pdfOf(1_000, chance(SEED));
		for (const name of ['../../x', '/etc/passwd', '..', '.', 'a\u0000b.pdf', ''])
			expect(await send(file, { endpoint, name })).toBeUndefined();
		expect(await readdir(join(fair.folder, '..'))).toEqual(before);
		const names = (await readdir(folderOf(fair))).filter((name) => /[^\w-]/.test(name));
		expect(names).toEqual([]);
	});

	it('goes on after a restart, and counts then', async () => {
		const { endpoint, fair, visitor } = await somebody();
		const file = await pdfOf(300_000, chance(SEED));
		const { url, offset } = await sendHalf(file, endpoint);
		expect(offset).toBe(262_144);
		await fair.restart();
		const rest = await fetch(url, patch(file.subarray(offset), offset));
		expect(rest.status).toBe(204);
		expect(fair.app.runner.fair.visitors.get(visitor)?.documents).toHaveLength(1);
		expect(hash(await readBack(fair, 0))).toBe(hash(file));
	});

	it('[X3] that comes slowly keeps nobody else waiting', async () => {
		const { endpoint } = await somebody();
		const file = await pdfOf(300_000, chance(SEED));
		const slow = await Promise.all(Array.from({ length: 5 }, () => stalled(file, endpoint)));
		expect(await send(file, { endpoint })).toBeUndefined();
		for (const request of slow) request.destroy();
	});

	it('that is as large as can be is taken', async () => {
		const { endpoint } = await somebody();
		const small = await pdfOf(10_000_000, chance(SEED));
		const file = Buffer.concat([small, Buffer.alloc(10 * 1024 * 1024 - small.length, 10)]);
		expect(await send(file, { endpoint })).toBeUndefined();
	});

	it('[X2] is unknown to everybody but its owner', async () => {
		const { endpoint, fair } = await somebody();
		const kiosk = await fair.open('kiosk');
		await kiosk.ask(registers());
		const others = await uploadsOf(fair, () => ownerOf(fair));
		const file = await pdfOf(300_000, chance(SEED));
		const { url } = await sendHalf(file, endpoint);
		const foreign = new URL(new URL(url).pathname, others);
		for (const method of ['HEAD', 'DELETE'])
			expect((await fetch(foreign, { method, headers: TUS })).status).toBe(404);
		expect((await fetch(url, { method: 'HEAD', headers: TUS })).status).toBe(200);
	});

	it('of an eleventh document is refused before a byte is sent', async () => {
		const { endpoint } = await somebody();
		const file = await pdfOf(1_000, chance(SEED));
		for (let n = 0; n < 10; n += 1) expect(await send(file, { endpoint })).toBeUndefined();
		expect(await send(file, { endpoint })).toBe('too-many-documents');
	});
});

it('[D5] nothing of somebody whose key is missing is thrown away: it may be found again', async () => {
	const { endpoint, fair } = await somebody();
	const file = await pdfOf(300_000, chance(SEED));
	await send(file, { endpoint });
	await sendHalf(file, endpoint);
	const before = (await readdir(folderOf(fair))).sort();
	const keys = join(fair.folder, '..', 'keys', 'people', 'small-fair');
	const [name = ''] = await readdir(keys);
	await rename(join(keys, name), join(fair.folder, '..', name));
	await fair.restart();
	expect((await readdir(folderOf(fair))).sort()).toEqual(before);
	await rename(join(fair.folder, '..', name), join(keys, name));
	await fair.restart();
	expect(hash(await readBack(fair, 0))).toBe(hash(file));
});

describe('[X4] at rest', () => {
	it('nothing of a document, its name or its owner can be read without the keys', async () => {
		const { endpoint, fair } = await somebody();
		const file = await pdfOf(100_000, chance(SEED));
		await send(file, { endpoint, name: 'Kanaria.pdf' });
		await sendHalf(file, endpoint);
		const kept = (await filesIn(fair.folder)).join('\n');
		for (const canary of ['Kanaria', 'about me', '%PDF'])
			expect(kept.includes(canary), canary).toBe(false);
	});

	it('[D5] a document that is taken away is gone from the disk', async () => {
		const { endpoint, fair, phone } = await somebody();
		await send(await pdfOf(1_000, chance(SEED)), { endpoint });
		const { documents } = await phone.until(({ documents }) => documents.length === 1);
		const [held] = documents;
		if (!held) throw new Error('no document');
		await phone.ask({ type: 'remove-document', document: held.document });
		expect(await readdir(folderOf(fair))).toEqual([]);
		expect(fair.app.kept.vault.get(held.document)).toBeUndefined();
	});

	it('[D5] whoever is forgotten takes documents, uploads and key along', async () => {
		const { endpoint, fair, phone, visitor } = await somebody();
		const file = await pdfOf(300_000, chance(SEED));
		await send(file, { endpoint });
		await sendHalf(file, endpoint);
		await phone.ask({ type: 'forget' });
		expect(await readdir(folderOf(fair))).toEqual([]);
		expect(fair.app.kept.keys.of(visitor)).toBeUndefined();
		const keys = join(fair.folder, '..', 'keys', 'people', 'small-fair');
		expect(await readdir(keys)).toEqual([]);
	});

	it('is closed to others, and the keys lie elsewhere', async () => {
		const { fair } = await somebody();
		const keys = join(fair.folder, '..', 'keys');
		for (const folder of [keys, folderOf(fair)])
			expect((await stat(folder)).mode & 0o777).toBe(0o700);
		expect((await stat(join(keys, 'master.key'))).mode & 0o777).toBe(0o600);
	});
});

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

function ownerOf(fair: Hall): VisitorId {
	const last = [...fair.app.runner.fair.visitors.keys()].at(-1);
	if (!last) throw new Error('nobody has registered');
	return last;
}

const folderOf = (fair: Hall) => join(fair.folder, 'fairs', 'small-fair', 'documents');

/** The document of this number, of the first who has any. */
async function readBack(fair: Hall, index: number): Promise<Buffer> {
	const { kept, runner } = fair.app;
	for (const { documents } of runner.fair.visitors.values()) {
		const id = documents[index];
		const held = id && heldDocument(kept.vault, id);
		if (held) return readWhole(kept.documents.sealed(held));
	}
	throw new Error('no such document');
}

async function filesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return Promise.all(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1'))
	);
}
