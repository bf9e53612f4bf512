import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { applies, registers } from './asking';
import { hall, told } from './hall';
import { OPENINGS, smallFair } from './small-fair';

const DAY = 86_400_000;

it('[D5] forgets by itself who has been kept long enough, and the figures stay', async () => {
	let days = 0;
	const plan = smallFair([]);
	const fair = await hall({
		fair: { ...plan, fair: { ...plan.fair, rehearsal: false, opens: '00:00', closes: '23:59' } },
		wall: () => Date.now() + days * DAY
	});
	const kiosk = await fair.open('kiosk');
	await kiosk.ask(registers('about the first'));
	const link = told(await kiosk.ask(registers('about the second')), 'link');
	const phone = await fair.phone(link);
	await phone.ask(applies(OPENINGS.librarian, { name: 'Ida', email: 'ida@example.org' }));
	expect(phone.view.keptUntil).toBeGreaterThan(fair.app.now());
	const left = () =>
		[...fair.app.runner.fair.visitors.values()].filter(({ isForgotten }) => !isForgotten).length;

	days = 29;
	await fair.restart();
	expect(left()).toBe(2);
	days = 32;
	await fair.restart();
	expect(left()).toBe(1);
	expect(
		[...fair.app.kept.vault.all()].some(({ body }) => JSON.stringify(body).includes('first'))
	).toBe(false);
	days = 190;
	await fair.restart();
	expect(left()).toBe(0);
	expect([...fair.app.kept.vault.all()].filter(({ owner }) => owner !== undefined)).toEqual([]);
	expect(fair.app.runner.fair.visitors.size).toBe(2);
	expect(fair.app.runner.fair.applications.size).toBe(1);
	expect(await readFile(fair.journal, 'utf8')).toContain('"by":"retention"');
});
