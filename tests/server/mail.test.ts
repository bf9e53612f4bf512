import { SMTPServer } from 'smtp-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { AddressInfo } from 'node:net';
import type { Mail } from '../../src/lib/server/mail/outbox';
import { registers } from './asking';
import { hall, told } from './hall';
import { BOOTHS, OPENINGS } from './small-fair';

const FROM = 'fair@example.org';
const contact = { name: 'Ida Beispiel', email: 'ida@example.org', byMail: true as const };

/** A post office that keeps what it gets; `refusals` letters are turned away first. */
async function postOffice(refusals = 0) {
	const letters: string[] = [];
	let left = refusals;
	const server = new SMTPServer({
		disabledCommands: ['AUTH', 'STARTTLS'],
		onData(stream, _session, done) {
			let text = '';
			stream.on('data', (part: Buffer) => (text += part.toString()));
			stream.on('end', () => {
				if (left > 0) {
					left -= 1;
					done(new Error('451 try again later'));
					return;
				}
				letters.push(text);
				done();
			});
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.close();
	});
	const { port } = server.server.address() as AddressInfo;
	return { letters, mail: { smtp: `smtp://127.0.0.1:${String(port)}`, from: FROM } };
}

async function applicant(mail?: Mail) {
	const fair = await hall(mail ? { config: { mail } } : {});
	const kiosk = await fair.open('kiosk');
	const phone = await fair.phone(told(await kiosk.ask(registers()), 'link'));
	return { fair, phone };
}

const apply = (more: object = contact) => ({
	type: 'apply' as const,
	openings: [OPENINGS.librarian, OPENINGS.gardener],
	private: { contact: more as typeof contact }
});
const mailsIn = (fair: Awaited<ReturnType<typeof hall>>) =>
	[...fair.app.kept.vault.all()].filter(({ body }) => body.kind === 'mail');

describe('[A3] a letter', () => {
	it('says that all has arrived, once', async () => {
		const { letters, mail } = await postOffice();
		const { fair, phone } = await applicant(mail);
		await phone.ask(apply());
		await expect.poll(() => letters).toHaveLength(1);
		expect(letters[0]).toContain('To: ida@example.org');
		expect(letters[0]).toContain('A-0001');
		expect(letters[0]).toContain('A-0002');
		await expect.poll(() => mailsIn(fair)).toEqual([]);
	});

	it.each([
		['without a wish for one', { name: 'Ida', email: 'ida@example.org' }],
		['without an address', { name: 'Ida', phone: '0211 1', byMail: true }]
	])('is not written %s', async (_, said) => {
		const { letters, mail } = await postOffice();
		const { fair, phone } = await applicant(mail);
		await phone.ask(apply(said));
		await expect.poll(() => mailsIn(fair)).toEqual([]);
		expect(letters).toEqual([]);
	});

	it('is kept while the post office is closed, over a restart, and sent then', async () => {
		const closed = { smtp: 'smtp://127.0.0.1:1', from: FROM };
		const { fair, phone } = await applicant(closed);
		expect(await phone.ask(apply())).toMatchObject({ ok: true });
		expect(mailsIn(fair)).toHaveLength(1);
		const { letters, mail } = await postOffice();
		await fair.restart({ mail });
		await expect.poll(() => letters).toHaveLength(1);
	});

	it('is tried again when it was turned away', async () => {
		const { letters, mail } = await postOffice(2);
		const { phone } = await applicant({ ...mail, waits: [50, 100] });
		await phone.ask(apply());
		await expect.poll(() => letters).toHaveLength(1);
	});

	it('brings an invitation with an entry for the calendar', async () => {
		const { letters, mail } = await postOffice();
		const { fair, phone } = await applicant(mail);
		await phone.ask(apply());
		const desk = await fair.open('department', BOOTHS.library);
		const [application] = desk.view.applications;
		if (!application) throw new Error('no application');
		await desk.ask({
			type: 'invite-applicant',
			application: application.application,
			followUpAt: fair.app.now() + 86_400_000,
			private: { words: 'Zimmer 12' }
		});
		await expect.poll(() => letters).toHaveLength(2);
		expect(letters[1]).toContain('text/calendar');
	});

	it('[D5] that waits goes with who is forgotten', async () => {
		const { fair, phone } = await applicant({ smtp: 'smtp://127.0.0.1:1', from: FROM });
		await phone.ask(apply());
		await phone.ask({ type: 'forget' });
		expect(mailsIn(fair)).toEqual([]);
	});

	it('is not kept where none can be sent', async () => {
		const { fair, phone } = await applicant();
		await phone.ask(apply());
		expect(mailsIn(fair)).toEqual([]);
	});
});
