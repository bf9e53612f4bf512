import { describe, expect, it } from 'vitest';
import { applies, at, callsNext, joins, registers, scans, sitsAt, startsTalk } from './asking';
import { hall, told, type Hall } from './hall';
import { BOOTHS, OPENINGS, SENT_OUT } from './small-fair';

const NAME = 'Ida Beispiel';

describe('[D5] forgetting a person', () => {
	it('removes every record of theirs, and nobody else’s', async () => {
		const fair = await hall();
		const { phone, kiosk } = await somebodyWithAHistory(fair);
		const link = told(await kiosk.ask(registers('somebody else')), 'link');
		await phone.ask({ type: 'forget' });
		const records = [...(await fair.vault()).values()];
		expect(records.filter((text) => text.includes('about me'))).toEqual([]);
		expect(records.filter((text) => text.includes(NAME))).toEqual([]);
		const owners = records.flatMap((text) => /"owner": "(.+)"/.exec(text)?.[1] ?? []);
		expect(new Set(owners).size).toBe(1);
		expect((await fair.phone(link)).view.profile?.words).toBe('somebody else');
	});

	it('takes them off every screen at once, with what the desk searched for', async () => {
		const fair = await hall();
		const { phone, library, desk } = await somebodyWithAHistory(fair);
		await phone.ask(joins(BOOTHS.gardens));
		const gardens = await fair.open('booth', BOOTHS.gardens);
		expect(gardens.view.queue).toHaveLength(1);
		expect(desk.view.found).toHaveLength(1);
		await phone.ask({ type: 'forget' });
		await gardens.until(({ queue }) => queue.length === 0);
		const { searched } = await desk.until(({ found }) => found.length === 0);
		expect(searched).toBeUndefined();
		await library.ask({ type: 'start-break', ...at(BOOTHS.library) });
		const view = await library.until(({ seats }) => seats[0]?.state === 'break');
		expect(JSON.stringify(view)).not.toContain(NAME);
	});

	it('leaves the figures of the day as they were', async () => {
		const fair = await hall();
		const { phone } = await somebodyWithAHistory(fair);
		const organiser = await fair.open('organiser');
		const { registered, talks, missedCalls } = organiser.view.figures;
		expect(talks).toBe(1);
		await phone.ask({ type: 'forget' });
		await organiser.until(({ figures }) => figures.inside === 0);
		expect(organiser.view.figures).toMatchObject({ registered, talks, missedCalls });
	});

	it('ends the phone’s connection after its reply, and the link and the badge with it', async () => {
		const fair = await hall();
		const { phone, kiosk, link, badge } = await somebodyWithAHistory(fair);
		expect(await phone.ask({ type: 'forget' })).toEqual({ ok: true });
		await phone.cutOff;
		await expect(fair.phone(link)).rejects.toThrow('not-allowed');
		expect(await kiosk.ask(scans(badge))).toMatchObject({ refusal: 'unknown-badge' });
	});

	it('holds after a restart', async () => {
		const fair = await hall();
		const { phone, link } = await somebodyWithAHistory(fair);
		await phone.ask({ type: 'forget' });
		const after = await fair.vault();
		await fair.restart();
		expect(await fair.vault()).toEqual(after);
		await expect(fair.phone(link)).rejects.toThrow('not-allowed');
	});

	it('can be asked for at the desk', async () => {
		const fair = await hall();
		const { desk, phone } = await somebodyWithAHistory(fair);
		const [found] = desk.view.found;
		if (!found) throw new Error('nobody found');
		expect(await desk.ask({ type: 'forget', visitor: found.visitor })).toEqual({ ok: true });
		await phone.cutOff;
		const again = await desk.ask({ type: 'forget', visitor: found.visitor });
		expect(again).toEqual({ ok: false, refusal: 'unknown-visitor' });
	});
});

describe('a new link', () => {
	it('[C8] [X2] cuts off the phone that was lost', async () => {
		const fair = await hall();
		const { desk, phone, link } = await somebodyWithAHistory(fair);
		const [found] = desk.view.found;
		if (!found) throw new Error('nobody found');
		const fresh = told(await desk.ask({ type: 'issue-link', visitor: found.visitor }), 'link');
		await phone.cutOff;
		await expect(fair.phone(link)).rejects.toThrow('not-allowed');
		expect((await fair.phone(fresh)).view.contact?.name).toBe(NAME);
	});
});

/** Has talked, applied and been written about, and the desk has found them by their name. */
async function somebodyWithAHistory(fair: Hall) {
	const kiosk = await fair.open('kiosk');
	const desk = await fair.open('desk');
	const library = await fair.open('booth', BOOTHS.library);
	const registered = await kiosk.ask(registers('about me', ['profile', 'contact']));
	const link = told(registered, 'link');
	const phone = await fair.phone(link);
	await phone.ask(applies(OPENINGS.librarian, { name: NAME }));
	await phone.ask(joins(BOOTHS.library));
	await library.ask(sitsAt(BOOTHS.library));
	await library.ask(callsNext(BOOTHS.library));
	await library.ask(startsTalk(BOOTHS.library));
	const notes = { note: 'about me', handOverNote: 'about me, too' };
	const handOverTo = at(BOOTHS.archive).booth;
	await library.ask({ type: 'end-talk', ...at(BOOTHS.library), handOverTo, private: notes });
	await desk.ask({ type: 'find', text: NAME });
	await desk.until(({ found }) => found.length === 1);
	expect(fair.app.runner.fair.visitors.size).toBe(SENT_OUT.length + 1);
	return { kiosk, desk, library, phone, link, badge: told(registered, 'badgeCode') };
}
