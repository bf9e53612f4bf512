// What every vault promises, wherever it is kept.

import { describe, expect, it } from 'vitest';
import type { Instant, RecordId, VisitorId } from '../../src/lib/domain/vocabulary';
import type { Vault, VaultBody, VaultRecord } from '../../src/lib/server/vault';

const ayse = 'visitor-ayse' as VisitorId;
const jonas = 'visitor-jonas' as VisitorId;
const text = { de: 'Bürgeramt', en: 'Citizens’ office' };

export function note(id: string, at: number, owner?: VisitorId): VaultRecord {
	const body: VaultBody = { kind: 'note', text: `note ${id}` };
	return { id: id as RecordId, at: at as Instant, ...(owner && { owner }), body };
}

const bodies: VaultBody[] = [
	{
		kind: 'profile',
		language: 'de',
		skills: ['advising', 'law'],
		wishes: ['with-people'],
		workingTime: 'part',
		spoken: ['de', 'tr'],
		words: 'Ich möchte helfen.\n„Gern!“'
	},
	{ kind: 'contact', name: 'Ayşe Yılmaz', email: 'ayse@example.org' },
	{ kind: 'note', text: '' },
	{ kind: 'message', text: 'Wir machen 20 Minuten Pause.' },
	{ kind: 'badge', code: 'K7QM2F9AD4X' },
	{ kind: 'scan', raw: 'https://example.org/\u0000?' },
	{ kind: 'fair', name: text, place: text },
	{ kind: 'department', name: text, about: text },
	{
		kind: 'opening',
		title: text,
		tasks: ['Anträge prüfen'],
		requirements: [{ kind: 'hard', text }],
		skills: ['administration'],
		wishes: [],
		pay: 'EG 9c TVöD',
		hours: 'both',
		weeklyHours: 39,
		place: 'Düsseldorf',
		positions: 3
	}
];

/** @param make gives an empty vault and how to open it again, as a restart does */
export function vaultContract(make: () => Promise<{ vault: Vault; again: () => Promise<Vault> }>) {
	it.each(bodies)('keeps a $kind to the last letter', async (body) => {
		const { vault, again } = await make();
		const record: VaultRecord = { id: 'a_B-9' as RecordId, at: 7 as Instant, owner: ayse, body };
		await vault.put([record]);
		expect(vault.get(record.id)).toEqual(record);
		expect((await again()).get(record.id)).toEqual(record);
	});

	it('finds what belongs to one person, in order', async () => {
		const { vault, again } = await make();
		await vault.put([note('a', 1, ayse), note('b', 2, jonas), note('c', 3)]);
		await vault.put([note('d', 4, ayse)]);
		for (const one of [vault, await again()]) {
			expect(one.of(ayse)).toEqual([note('a', 1, ayse), note('d', 4, ayse)]);
			expect(one.of('nobody' as VisitorId)).toEqual([]);
			expect([...one.all()]).toHaveLength(4);
		}
	});

	it('[D5] removes what is asked and nothing else', async () => {
		const { vault, again } = await make();
		await vault.put([note('a', 1, ayse), note('b', 2, ayse), note('c', 3, jonas)]);
		await vault.remove(vault.of(ayse).map(({ id }) => id));
		for (const one of [vault, await again()]) {
			expect(one.of(ayse)).toEqual([]);
			expect([...one.all()]).toEqual([note('c', 3, jonas)]);
		}
	});

	it('[D5] shows nothing of what is being removed', async () => {
		const { vault } = await make();
		await vault.put([note('a', 1, ayse)]);
		const removed = vault.remove(['a' as RecordId]);
		expect(vault.get('a' as RecordId)).toBeUndefined();
		await removed;
	});

	it('removes what was put just before', async () => {
		const { vault, again } = await make();
		const put = vault.put([note('a', 1, ayse)]);
		await Promise.all([put, vault.remove(['a' as RecordId])]);
		expect([...vault.all()]).toEqual([]);
		expect([...(await again()).all()]).toEqual([]);
	});

	it('keeps what is put just after it was removed', async () => {
		const { vault, again } = await make();
		await Promise.all([
			vault.put([note('a', 1, ayse)]),
			vault.remove(['a' as RecordId]),
			vault.put([note('a', 2, ayse)])
		]);
		for (const one of [vault, await again()]) expect([...one.all()]).toEqual([note('a', 2, ayse)]);
	});

	it('removes what is not there without a word', async () => {
		const { vault } = await make();
		await expect(vault.remove(['a' as RecordId])).resolves.toBeUndefined();
	});

	it('holds the last of what is put under one id', async () => {
		const { vault, again } = await make();
		await vault.put([note('a', 1, ayse)]);
		await vault.put([note('a', 2, ayse), note('a', 3, jonas)]);
		for (const one of [vault, await again()]) {
			expect([...one.all()]).toEqual([note('a', 3, jonas)]);
			expect(one.of(ayse)).toEqual([]);
		}
	});

	it('keeps hundreds that come at once', async () => {
		const { vault, again } = await make();
		const notes = Array.from({ length: 300 }, (_, n) => note(`n${n}`, n, ayse));
		await Promise.all([
			vault.put(notes.slice(0, 200)),
			...notes.slice(200).map((one) => vault.put([one]))
		]);
		expect((await again()).of(ayse)).toEqual(notes);
	});

	describe('takes no id that is not a plain name', () => {
		it.each(['', '.', '..', '../a', 'a/b', 'a\\b', 'a.json', 'ä', 'a b', 'a\0', 'a\n'])(
			'%j',
			async (id) => {
				const { vault } = await make();
				await expect(vault.put([note('fine', 1), note(id, 1)])).rejects.toThrow(TypeError);
				await expect(vault.remove([id as RecordId])).rejects.toThrow(TypeError);
				expect([...vault.all()]).toEqual([]);
			}
		);
	});
}
