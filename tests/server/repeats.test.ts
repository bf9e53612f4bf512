import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { applies, at, callsNext, joins, registers, scans, sitsAt, startsTalk } from './asking';
import { hall, receiptOf, told } from './hall';
import { BOOTHS, DEPARTMENTS, OPENINGS, openingText, SENT_OUT } from './small-fair';

describe('[D2] a command that comes again', () => {
	it('gets the first reply, with the same badge and link, and registers nobody twice', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const id = randomUUID();
		const first = await kiosk.ask(registers(), id);
		expect(await kiosk.ask(registers(), id)).toEqual(first);
		expect(told(first, 'badgeCode')).toMatch(/^[0-9A-HJ-X]{11}$/);
		expect(fair.app.runner.fair.visitors.size).toBe(SENT_OUT.length + 1);
	});

	it('gets the first reply after a restart, too', async () => {
		const fair = await hall();
		const token = await fair.pair('kiosk');
		const id = randomUUID();
		const first = await (await fair.connect('kiosk', token)).ask(registers(), id);
		await fair.restart();
		const kiosk = await fair.connect('kiosk', token);
		expect(await kiosk.ask(registers(), id)).toEqual(first);
		const { visit } = await kiosk.until((view) => view.visit !== undefined);
		expect(visit?.visit).toBe(told(first, 'visit'));
		expect(fair.app.runner.fair.visitors.size).toBe(SENT_OUT.length + 1);
	});

	it('is one command when both come in the same moment', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const id = randomUUID();
		const before = fair.app.kept.journal.lines;
		const [one, other] = await Promise.all([
			kiosk.ask(registers(), id),
			kiosk.ask(registers(), id)
		]);
		expect(other).toEqual(one);
		expect(fair.app.kept.journal.lines).toBe(before + 1);
		expect(await ownedRecords(fair)).toBe(2);
	});

	it('with other content is refused, recorded, and leaves nothing in the vault', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const id = randomUUID();
		await kiosk.ask(registers(), id);
		const before = await fair.vault();
		expect(await kiosk.ask(registers('something else'), id)).toEqual({
			ok: false,
			refusal: 'id-reused'
		});
		expect(await fair.vault()).toEqual(before);
		const organiser = await fair.open('organiser');
		const { log } = await organiser.until(({ log }) => log.length > 1);
		expect(log.map(({ command, refusal }) => [command, refusal])).toContainEqual([
			'register',
			'id-reused'
		]);
	});

	it('by another sender is another command', async () => {
		const fair = await hall();
		const [one, other] = [await fair.open('kiosk'), await fair.open('kiosk')];
		const id = randomUUID();
		const first = await one.ask(registers(), id);
		expect(told(await other.ask(registers(), id), 'badgeCode')).not.toBe(told(first, 'badgeCode'));
	});

	it('is decided anew when it was refused', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const organiser = await fair.open('organiser');
		const phone = await fair.phone(told(await kiosk.ask(registers()), 'link'));
		const id = randomUUID();
		await organiser.ask({ type: 'close-booth', booth: BOOTHS.library });
		expect(await phone.ask(joins(BOOTHS.library), id)).toMatchObject({ refusal: 'booth-closed' });
		await organiser.ask({ type: 'open-booth', booth: BOOTHS.library });
		expect(await phone.ask(joins(BOOTHS.library), id)).toEqual({ ok: true });
		expect(await phone.ask(joins(BOOTHS.library), id)).toEqual({ ok: true });
		expect((await phone.until(({ places }) => places.length > 0)).places).toHaveLength(1);
	});

	it('keeps what it wrote when one of two at once is refused and the other is not', async () => {
		const fair = await hall();
		const [kiosk, organiser] = [await fair.open('kiosk'), await fair.open('organiser')];
		const phone = await fair.phone(told(await kiosk.ask(registers()), 'link'));
		const [ida, id] = [{ name: 'Ida Beispiel' }, randomUUID()];
		const department = DEPARTMENTS.green;
		const plan = { type: 'plan-opening' as const, department, opening: OPENINGS.gardener };
		await organiser.ask({ type: 'remove-opening', opening: OPENINGS.gardener });
		await Promise.all([
			phone.ask(applies(OPENINGS.gardener, ida), id),
			organiser.ask({ ...plan, private: { text: openingText('Gärtner:in') } }),
			phone.ask(applies(OPENINGS.gardener, ida), id)
		]);
		const last = await phone.ask(applies(OPENINGS.gardener, ida), id);
		expect(receiptOf(last).applications).toEqual([1]);
		expect((await phone.until(({ contact }) => contact !== undefined)).contact).toEqual(ida);
	});

	it('after the person was forgotten brings nothing of theirs back', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const id = randomUUID();
		const first = await kiosk.ask(registers('About me'), id);
		const phone = await fair.phone(told(first, 'link'));
		expect(await phone.ask({ type: 'forget' })).toEqual({ ok: true });
		expect((await kiosk.ask(registers('About me'), id)).ok).toBe(true);
		expect(await ownedRecords(fair)).toBe(0);
	});

	it('does not push aside who stands at the kiosk by then', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const id = randomUUID();
		const first = await kiosk.ask(scans(SENT_OUT[0]), id);
		const next = await kiosk.ask(scans(SENT_OUT[1]));
		expect(await kiosk.ask(scans(SENT_OUT[0]), id)).toEqual(first);
		const { visit } = await kiosk.until(({ visit }) => visit?.visit === told(next, 'visit'));
		expect(visit?.visit).toBe(told(next, 'visit'));
	});

	it('tells the numbers of applications also when the visit at the kiosk is over', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const visit = told(await kiosk.ask(registers()), 'visit');
		const id = randomUUID();
		const apply = { ...applies(OPENINGS.librarian, { name: 'Ida Beispiel' }), visit };
		const first = await kiosk.ask(apply, id);
		await kiosk.ask({ type: 'end-visit', visit });
		expect(await kiosk.ask(apply, id)).toEqual(first);
		expect(receiptOf(first).applications).toEqual([1]);
	});

	it('keeps a note with the person it is about', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const phone = await fair.phone(told(await kiosk.ask(registers()), 'link'));
		const tablet = await fair.open('booth', BOOTHS.library);
		await tablet.ask(sitsAt(BOOTHS.library));
		await phone.ask(joins(BOOTHS.library));
		await tablet.ask(callsNext(BOOTHS.library));
		await tablet.ask(startsTalk(BOOTHS.library));
		const id = randomUUID();
		const end = { type: 'end-talk' as const, ...at(BOOTHS.library), private: { note: 'Kind' } };
		expect(await tablet.ask(end, id)).toEqual({ ok: true });
		expect(await tablet.ask(end, id)).toEqual({ ok: true });
		await phone.ask({ type: 'forget' });
		expect([...(await fair.vault()).values()].filter((text) => text.includes('Kind'))).toEqual([]);
	});
});

/** How many records belong to somebody. */
async function ownedRecords(fair: Awaited<ReturnType<typeof hall>>): Promise<number> {
	const records = [...(await fair.vault()).values()];
	return records.filter((text) => text.includes('"owner"')).length;
}
