import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { registers, scans, sitsAt } from './asking';
import { hall, told } from './hall';
import { BOOTHS } from './small-fair';

const MALFORMED = { ok: false, refusal: 'malformed' };
const fresh = () => randomUUID();

describe('what no screen of ours would send', () => {
	it.each([
		['nothing', undefined],
		['null', null],
		['a number', 7],
		['a text', 'register'],
		['a list', [{ id: fresh(), command: registers() }]],
		['no id', { command: registers() }],
		['an id that is too short', { id: 'short', command: registers() }],
		['an id that is too long', { id: 'x'.repeat(65), command: registers() }],
		['an id of another kind', { id: 12_345_678, command: registers() }],
		['an id with other characters', { id: '../../etc/passwd', command: registers() }],
		['no command', { id: fresh() }],
		['a command that there is not', { id: fresh(), command: { type: 'open-the-gates' } }],
		['the clock’s command', { id: fresh(), command: { type: 'let-time-pass' } }],
		['a key too many', { id: fresh(), command: registers(), at: 1 }],
		['a key too many inside', { id: fresh(), command: { ...registers(), visitor: 'me' } }],
		['a text for a number', { id: fresh(), command: { ...scans('x'), scannedAt: '0' } }],
		['a number beyond all numbers', { id: fresh(), command: { ...scans('x'), scannedAt: 1e308 } }],
		['a number below all numbers', { id: fresh(), command: { ...scans('x'), scannedAt: -1 } }],
		['a code of bytes', { id: fresh(), command: scans(Buffer.from('x') as unknown as string) }],
		['a code that is too long', { id: fresh(), command: scans('x'.repeat(4_001)) }],
		['words without an end', { id: fresh(), command: registers('x'.repeat(2_001)) }]
	])('is refused and changes nothing: %s', async (_, input) => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const before = fair.app.kept.journal.lines;
		expect(await kiosk.send(input)).toEqual(MALFORMED);
		expect(fair.app.kept.journal.lines).toBe(before);
		expect((await kiosk.ask(registers())).ok).toBe(true);
	});

	it('is refused with seats and minutes that there cannot be', async () => {
		const fair = await hall();
		const tablet = await fair.open('booth', BOOTHS.library);
		for (const seat of [0, -1, 1.5, 100, Number.MAX_SAFE_INTEGER])
			expect(await tablet.ask(sitsAt(BOOTHS.library, seat))).toEqual(MALFORMED);
		expect(await tablet.ask(sitsAt(BOOTHS.library, 99))).toMatchObject({ refusal: 'seat-unknown' });
	});

	it('ends the connection when it is larger than any command, and nobody else’s', async () => {
		const fair = await hall();
		const [kiosk, other] = [await fair.open('kiosk'), await fair.open('kiosk')];
		kiosk.shout({ id: fresh(), command: registers('x'.repeat(70_000)) });
		await kiosk.cutOff;
		expect((await other.ask(registers())).ok).toBe(true);
	});

	it('is taken without a function to reply to, and with something else in its place', async () => {
		const fair = await hall();
		const [kiosk, organiser] = [await fair.open('kiosk'), await fair.open('organiser')];
		const { registered } = organiser.view.figures;
		kiosk.shout({ id: fresh(), command: registers() });
		kiosk.shout({ id: fresh(), command: registers() }, 'not a function');
		kiosk.shout();
		await organiser.until(({ figures }) => figures.registered === registered + 2);
	});

	it('is not heard under another name', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const before = fair.app.kept.journal.lines;
		kiosk.shoutAs('register', { id: fresh(), command: registers() });
		kiosk.shoutAs('view', { now: 0 });
		expect((await kiosk.ask(registers())).ok).toBe(true);
		expect(fair.app.kept.journal.lines).toBe(before + 1);
	});
});

describe('[S2] two screens of one person', () => {
	it('show the same, and a tap on both is one place', async () => {
		const fair = await hall();
		const kiosk = await fair.open('kiosk');
		const link = told(await kiosk.ask(registers()), 'link');
		const [one, other] = [await fair.phone(link), await fair.phone(link)];
		const join = { type: 'join-queue' as const, booth: BOOTHS.library };
		const replies = await Promise.all([one.ask(join), other.ask(join)]);
		expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
		expect(replies.find(({ ok }) => !ok)).toMatchObject({ refusal: 'already-waiting' });
		for (const phone of [one, other]) {
			expect((await phone.until(({ places }) => places.length > 0)).places).toHaveLength(1);
		}
		one.close();
		await other.ask({ type: 'leave-all-queues' });
		await other.until(({ places }) => places.length === 0);
	});

	it('sit at one seat when they are one tablet, and not when they are two', async () => {
		const fair = await hall();
		const token = await fair.pair('booth', BOOTHS.library);
		const tabs = [await fair.connect('booth', token), await fair.connect('booth', token)];
		for (const tab of tabs) expect(await tab.ask(sitsAt(BOOTHS.library))).toEqual({ ok: true });
		const other = await fair.open('booth', BOOTHS.library);
		expect(await other.ask(sitsAt(BOOTHS.library))).toMatchObject({ refusal: 'seat-taken' });
	});

	it('of a kiosk are one kiosk: its visit ends when it is wiped on either', async () => {
		const fair = await hall();
		const token = await fair.pair('kiosk');
		const [one, other] = [await fair.connect('kiosk', token), await fair.connect('kiosk', token)];
		const visit = told(await one.ask(registers()), 'visit');
		await other.until((view) => view.visit?.visit === visit);
		await other.ask({ type: 'end-visit', visit });
		await one.until((view) => view.visit === undefined);
	});
});
