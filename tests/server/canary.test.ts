import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import {
	applies,
	at,
	callsNext,
	joins,
	profile,
	registers,
	scans,
	sitsAt,
	startsTalk
} from './asking';
import { hall, told } from './hall';
import type { Screen } from './screen';
import { BOOTHS, OPENINGS } from './small-fair';

/** What somebody tells in confidence, one for each field that takes text. */
const PRIVATE = {
	name: 'Kanaria Vogelsang',
	email: 'kanaria.vogelsang@example.org',
	phone: '+49 211 8675309',
	atTheKiosk: 'canary-words-at-the-kiosk',
	onThePhone: 'canary-words-on-the-phone',
	atTheDesk: 'canary-words-at-the-desk',
	note: 'canary-private-note',
	handOver: 'canary-handover-note',
	search: 'canary-search-text',
	scan: 'canary-unknown-badge',
	atTheBooth: 'canary-scanned-at-a-booth'
};
/** What is said to everybody, and belongs on screens but in no file that is kept for long. */
const PUBLIC = {
	pause: 'canary-pause-message',
	announcement: 'canary-announcement',
	device: 'canary-device-name',
	department: 'canary-department-text'
};
const ALL = [...Object.values(PRIVATE), ...Object.values(PUBLIC)];

it('[D4] keeps what people type out of the journal, the metrics and every screen that it is not for', async () => {
	const fair = await hall();
	const { kiosk, desk, display, organiser, phone, stranger, library, archive, gardens } =
		await typeEverywhere(fair);

	const journal = await readFile(fair.journal, 'utf8');
	const metrics = await fair.app.metrics.text();
	const settings = await readFile(`${fair.folder}/settings.json`, 'utf8');
	for (const kept of [journal, metrics, settings]) expect(found(kept, ALL)).toEqual([]);

	const secrets = Object.values(PRIVATE);
	for (const screen of [kiosk, display, organiser, stranger, gardens])
		expect(found(heardBy(screen), secrets)).toEqual([]);
	expect(found(heardBy(library), secrets)).toEqual([
		PRIVATE.name,
		PRIVATE.atTheKiosk,
		PRIVATE.onThePhone
	]);
	expect(found(heardBy(archive), secrets)).toEqual([
		PRIVATE.name,
		PRIVATE.onThePhone,
		PRIVATE.handOver
	]);
	expect(found(heardBy(desk), secrets)).toEqual([
		PRIVATE.name,
		PRIVATE.search,
		PRIVATE.scan,
		PRIVATE.atTheBooth
	]);
	expect(found(heardBy(phone), secrets)).toEqual([
		...[PRIVATE.name, PRIVATE.email, PRIVATE.phone],
		...[PRIVATE.atTheKiosk, PRIVATE.onThePhone, PRIVATE.atTheDesk]
	]);
});

async function typeEverywhere(fair: Awaited<ReturnType<typeof hall>>) {
	const kiosk = await fair.open('kiosk');
	const desk = await fair.open('desk');
	const display = await fair.open('display');
	const organiser = await fair.open('organiser');
	const library = await fair.open('booth', BOOTHS.library);
	const archive = await fair.open('booth', BOOTHS.archive);
	const gardens = await fair.open('booth', BOOTHS.gardens);
	const stranger = await fair.phone(told(await kiosk.ask(registers()), 'link'));
	const registered = registers(PRIVATE.atTheKiosk, ['profile', 'contact']);
	const phone = await fair.phone(told(await kiosk.ask(registered), 'link'));
	const { callSign } = phone.view;

	await library.ask(sitsAt(BOOTHS.library));
	await phone.ask(joins(BOOTHS.library));
	await library.until(({ queue }) => queue.length > 0);
	await phone.ask({ type: 'save-profile', private: { profile: about(PRIVATE.onThePhone) } });
	const { name, email } = PRIVATE;
	await phone.ask(applies(OPENINGS.librarian, { name, email, phone: PRIVATE.phone }));
	await library.until(({ queue }) => queue[0]?.name !== undefined);
	await library.ask({ type: 'start-talk', ...at(BOOTHS.library), code: PRIVATE.atTheBooth });
	await library.ask(callsNext(BOOTHS.library));
	await library.ask(startsTalk(BOOTHS.library));
	const notes = { note: PRIVATE.note, handOverNote: PRIVATE.handOver };
	const handOverTo = at(BOOTHS.archive).booth;
	await library.ask({ type: 'end-talk', ...at(BOOTHS.library), handOverTo, private: notes });
	await archive.until(({ queue }) => queue[0]?.handover?.note !== undefined);
	await phone.ask({ type: 'leave-all-queues' });
	await archive.until(({ queue }) => queue.length === 0);

	await kiosk.ask(scans(PRIVATE.scan));
	await desk.ask({ type: 'find', text: PRIVATE.search });
	await desk.until(({ searched }) => searched === PRIVATE.search);
	await desk.ask({ type: 'find', text: callSign });
	const { found: people } = await desk.until(({ found }) => found.length === 1);
	const visitor = people[0]?.visitor ?? never();
	const words = { profile: about(PRIVATE.atTheDesk) };
	await desk.ask({ type: 'save-profile', visitor, private: words });

	const { booth } = at(BOOTHS.gardens);
	await organiser.ask({ type: 'pause-booth', booth, private: { message: PUBLIC.pause } });
	await organiser.ask({ type: 'announce', private: { text: PUBLIC.announcement } });
	await organiser.ask({ type: 'pair-device', role: 'kiosk', name: PUBLIC.device });
	const text = { de: PUBLIC.department, en: PUBLIC.department };
	await organiser.ask({ type: 'plan-department', private: { text: { name: text, about: text } } });
	await phone.until(({ profile }) => profile?.words === PRIVATE.atTheDesk);
	await display.until(({ announcements }) => announcements.length > 0);
	return { kiosk, desk, display, organiser, phone, stranger, library, archive, gardens };
}

const found = (text: string, canaries: readonly string[]) =>
	canaries.filter((canary) => text.toLowerCase().includes(canary.toLowerCase()));

const heardBy = (screen: Pick<Screen<'kiosk'>, 'heard'>) => screen.heard.join('\n');

const about = (words: string) => ({ ...profile, words });

function never(): never {
	throw new Error('the desk has found nobody');
}
