import { describe, expect, it } from 'vitest';
import { at, callsNext, joins, registers, sitsAt, startsTalk } from './asking';
import { hall, told, type Hall } from './hall';
import { BOOTHS, DEPARTMENTS, OPENINGS } from './small-fair';

const ida = {
	name: 'Ida Beispiel',
	email: 'ida@example.org',
	severelyDisabled: true as const
};

async function somebodyApplied() {
	const fair = await hall();
	const kiosk = await fair.open('kiosk');
	const phone = await fair.phone(told(await kiosk.ask(registers('about me')), 'link'));
	const culture = await fair.open('department', BOOTHS.library);
	const green = await fair.open('department', BOOTHS.gardens);
	await phone.ask({ type: 'apply', openings: [OPENINGS.librarian], private: { contact: ida } });
	const { applications } = await culture.until(({ applications }) => applications.length === 1);
	const application = applications[0]?.application;
	if (!application) throw new Error('no application');
	return { fair, phone, culture, green, application };
}

describe('[A5] a department’s desk', () => {
	it('shows its applications with all that was given, and no other’s', async () => {
		const { culture, green } = await somebodyApplied();
		expect(culture.view.applications[0]).toMatchObject({
			number: 1,
			state: 'received',
			applicant: { contact: ida, profile: { words: 'about me' }, documents: [] }
		});
		expect(green.view.applications).toEqual([]);
		expect(green.heard.join('\n')).not.toContain('Ida');
	});

	it('[X2] can do nothing with another’s', async () => {
		const { green, application } = await somebodyApplied();
		for (const type of ['begin-review', 'decline-application', 'reopen-decision'] as const)
			expect(await green.ask({ type, application })).toMatchObject({
				refusal: 'unknown-application'
			});
	});

	it('[A3] invites, and the applicant sees when and where', async () => {
		const { fair, phone, culture, application } = await somebodyApplied();
		const followUpAt = fair.app.now() + 86_400_000;
		const words = 'Zimmer 12';
		await culture.ask({ type: 'invite-applicant', application, followUpAt, private: { words } });
		const { applications } = await phone.until(
			({ applications }) => applications[0]?.state === 'invited'
		);
		expect(applications[0]?.followUp).toEqual({ at: followUpAt, words });
		await culture.ask({ type: 'reopen-decision', application });
		await phone.until(({ applications }) => applications[0]?.state === 'in-review');
		const records = [...fair.app.kept.vault.all()].filter(({ body }) => body.kind === 'message');
		expect(records).toEqual([]);
	});

	it('hands over to another department with the applicant’s yes, without its notes', async () => {
		const { fair, phone, culture, green, application } = await somebodyApplied();
		const library = await fair.open('booth', BOOTHS.library);
		await library.ask(sitsAt(BOOTHS.library));
		await phone.ask(joins(BOOTHS.library));
		await library.ask(callsNext(BOOTHS.library));
		await library.ask(startsTalk(BOOTHS.library));
		const note = 'Sehr sympathisch';
		await library.ask({ type: 'end-talk', ...at(BOOTHS.library), private: { note } });
		await culture.until(({ applications }) => applications[0]?.applicant?.notes.length === 1);
		await culture.ask({ type: 'offer-transfer', application, to: DEPARTMENTS.green });
		expect(green.view.applications).toEqual([]);
		await phone.until(({ applications }) => applications[0]?.transferTo !== undefined);
		await phone.ask({ type: 'agree-to-transfer', application });
		const { applications } = await green.until(({ applications }) => applications.length === 1);
		expect(applications[0]?.applicant).toMatchObject({ contact: ida, notes: [] });
		await culture.until(({ applications }) => applications.length === 0);
	});

	it('[A4] [D5] keeps the number and nothing else of who withdrew or is forgotten', async () => {
		const { phone, culture, application } = await somebodyApplied();
		await phone.ask({ type: 'withdraw-application', application });
		await culture.until(({ applications }) => applications[0]?.state === 'withdrawn');
		expect(culture.view.applications[0]).not.toHaveProperty('applicant');
		await phone.ask({
			type: 'apply',
			openings: [OPENINGS.librarian],
			private: { contact: ida }
		});
		await culture.until(({ applications }) => applications.length === 2);
		await phone.ask({ type: 'forget' });
		await culture.until(({ applications }) =>
			applications.every(({ applicant }) => applicant === undefined)
		);
		expect(culture.view.applications.map(({ number }) => number)).toEqual([2, 1]);
	});
});

it('[A5] a statement of disability is for the person and the department alone', async () => {
	const { fair, phone, culture } = await somebodyApplied();
	const desk = await fair.open('desk');
	const library = await fair.open('booth', BOOTHS.library);
	const others = [desk, library, await fair.open('organiser'), await fair.open('kiosk')];
	await library.ask(sitsAt(BOOTHS.library));
	await phone.ask(joins(BOOTHS.library));
	await desk.ask({ type: 'find', text: phone.view.callSign });
	await desk.until(({ found }) => found.length === 1);
	const heard = (screen: { heard: readonly string[] }) =>
		screen.heard.join('\n').includes('severelyDisabled');
	expect(heard(culture)).toBe(true);
	expect(phone.view.contact?.severelyDisabled).toBe(true);
	expect(others.map(heard)).toEqual([false, false, false, false]);
});

describe('a desk of a department', () => {
	it('[X1] is paired for one department, and for one that there is', async () => {
		const fair: Hall = await hall();
		const organiser = await fair.open('organiser');
		const pair = { type: 'pair-device' as const, role: 'department' as const, name: 'Kultur' };
		expect(await organiser.ask(pair)).toMatchObject({ refusal: 'unknown-department' });
		expect(await organiser.ask({ ...pair, department: 'nowhere' })).toMatchObject({
			refusal: 'unknown-department'
		});
		expect(await organiser.ask({ ...pair, department: DEPARTMENTS.culture })).toMatchObject({
			ok: true
		});
	});
});
