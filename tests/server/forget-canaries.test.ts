// Twenty things that somebody told in confidence, looked for in everything that is kept after they were forgotten.

import { readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { VisitorId } from '../../src/lib/domain/vocabulary';
import { readWhole } from '../../src/lib/server/documents/segments';
import { docxOf, pdfSaying } from '../support/papers';
import { at, callsNext, joins, registers, sitsAt, startsTalk } from './asking';
import { hall, told, type Hall } from './hall';
import { BOOTHS, OPENINGS } from './small-fair';
import { send, uploadsOf } from './upload-server';

const TOLD = [
	...(['atKiosk', 'onPhone', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'] as const),
	...(['name', 'oldName', 'email', 'phone', 'note', 'handOver', 'words'] as const),
	...(['pdfName', 'docxName', 'inPdf', 'inDocx', 'half'] as const)
] as const;
const canary = Object.fromEntries(
	TOLD.map((what, n) => [what, `Kanaria${String(n).padStart(2, '0')}vogel`])
) as Record<(typeof TOLD)[number], string>;
const CANARIES = Object.values(canary);
const { name, oldName, second, third, fourth, fifth, sixth, seventh, onPhone } = canary;
const PROFILES = [second, third, fourth, fifth, sixth, seventh, onPhone];
const email = `${canary.email}@example.org`;
const phoneNumber = '+49 211 8675309';

it('[D5] leaves no byte of who is forgotten that can be read with any key that still exists', async () => {
	const fair = await hall({
		config: { mail: { smtp: 'smtp://127.0.0.1:1', from: 'fair@example.org' } }
	});
	const { phone, visitor } = await tellEverything(fair);
	const before = fair.app.runner.fair;
	const figures = figuresOf(before);
	const backup = await bytesIn(fair.folder);
	expect(await found(fair, CANARIES), 'the search finds what is there').not.toEqual([]);

	expect(await phone.ask({ type: 'forget' })).toEqual({ ok: true });

	expect(await found(fair, [...CANARIES, '8675309'])).toEqual([]);
	expect(fair.app.kept.keys.of(visitor)).toBeUndefined();
	expect(figuresOf(fair.app.runner.fair)).toEqual(figures);
	// A copy from before holds only what the destroyed key sealed.
	expect(hits(backup, [...CANARIES, '8675309'])).toEqual([]);

	await fair.restart();
	expect(await found(fair, CANARIES)).toEqual([]);
	expect(figuresOf(fair.app.runner.fair)).toEqual(figures);
});

async function tellEverything(fair: Hall) {
	const kiosk = await fair.open('kiosk');
	const library = await fair.open('booth', BOOTHS.library);
	const culture = await fair.open('department', BOOTHS.library);
	const phone = await fair.phone(
		told(await kiosk.ask(registers(canary.atKiosk, ['profile', 'contact'])), 'link')
	);
	const visitor = [...fair.app.runner.fair.visitors.keys()].at(-1) as VisitorId;
	for (const said of PROFILES)
		await phone.ask({
			type: 'save-profile',
			private: { profile: { ...registers().private.profile, words: said } }
		});
	for (const called of [oldName, name])
		await phone.ask({
			type: 'apply',
			openings: [called === name ? OPENINGS.gardener : OPENINGS.librarian],
			private: { contact: { name: called, email, phone: phoneNumber, byMail: true } }
		});
	await library.ask(sitsAt(BOOTHS.library));
	await phone.ask(joins(BOOTHS.library));
	await library.ask(callsNext(BOOTHS.library));
	await library.ask(startsTalk(BOOTHS.library));
	const handOverTo = at(BOOTHS.archive).booth;
	const notes = { note: canary.note, handOverNote: canary.handOver };
	await library.ask({ type: 'end-talk', ...at(BOOTHS.library), handOverTo, private: notes });
	const { applications } = await culture.until(({ applications }) => applications.length > 0);
	await culture.ask({
		type: 'invite-applicant',
		application: applications[0]?.application ?? '',
		followUpAt: fair.app.now() + 86_400_000,
		private: { words: canary.words }
	});
	const endpoint = await uploadsOf(fair, () => visitor);
	expect(
		await send(await pdfSaying(canary.inPdf), { endpoint, name: `${canary.pdfName}.pdf` })
	).toBeUndefined();
	expect(
		await send(docxOf(canary.inDocx), { endpoint, name: `${canary.docxName}.docx` })
	).toBeUndefined();
	await begin(endpoint, canary.half);
	return { phone, visitor };
}

/** An upload that was left half done. */
async function begin(endpoint: URL, filename: string): Promise<void> {
	const begun = await fetch(endpoint, {
		method: 'POST',
		headers: {
			'tus-resumable': '1.0.0',
			'upload-length': '200000',
			'upload-metadata': `filename ${Buffer.from(filename).toString('base64')}`,
			'content-type': 'application/offset+octet-stream'
		},
		body: filename.repeat(8_000)
	});
	expect(begun.status).toBe(201);
}

const figuresOf = (fair: Hall['app']['runner']['fair']) => ({
	registered: fair.visitors.size,
	applications: [...fair.departments.values()].map(({ applications }) => applications),
	talks: [...fair.booths.values()].map(({ ended }) => ended.length),
	milliseconds: [...fair.booths.values()].map(({ talkMillisecondsSum }) => talkMillisecondsSum)
});

/** Everything on disk, and everything that the running server can still open. */
async function found(fair: Hall, canaries: readonly string[]): Promise<string[]> {
	const { vault, documents } = fair.app.kept;
	const open: Buffer[] = [Buffer.from(JSON.stringify([...vault.all()]))];
	for (const { id, owner, body } of vault.all())
		if (body.kind === 'document' && owner)
			open.push(await readWhole(documents.sealed({ id, owner, size: body.size, key: body.key })));
	for (const upload of documents.uploads()) open.push(Buffer.from(documents.nameOf(upload)));
	const kept = await bytesIn(join(fair.folder, '..'));
	return hits([...open, ...kept], canaries);
}

/** In plain, and in base64 at each of the three places where it may begin. */
function hits(contents: readonly Buffer[], canaries: readonly string[]): string[] {
	return canaries.filter((canary) => {
		const encoded = ['', 'x', 'xx'].map((before) =>
			Buffer.from(before + canary)
				.toString('base64')
				.slice(4, -4)
		);
		return contents.some((content) =>
			[canary, ...encoded].some((needle) => content.includes(needle))
		);
	});
}

/** With what lies in the folder for temporary files since the test began. */
async function bytesIn(folder: string): Promise<Buffer[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const kept = await Promise.all(
		files.flatMap((entry) => [
			readFile(join(entry.parentPath, entry.name)),
			Promise.resolve(Buffer.from(entry.name))
		])
	);
	const temporary = (await readdir(tmpdir())).filter((one) => /tus|upload|document/i.test(one));
	for (const one of temporary) {
		const path = join(tmpdir(), one);
		if ((await stat(path)).isFile()) kept.push(await readFile(path));
	}
	return kept;
}
