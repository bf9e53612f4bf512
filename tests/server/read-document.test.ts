import { expect, it } from 'vitest';
import type { VisitorId } from '../../src/lib/domain/vocabulary';
import { chance } from '../support/chance';
import { docxOf, pdfOf } from '../support/papers';
import { registers } from './asking';
import { hall, told } from './hall';
import { send, uploadsOf } from './upload-server';

async function withPaper(file: Buffer) {
	const fair = await hall();
	const kiosk = await fair.open('kiosk');
	const phone = await fair.phone(told(await kiosk.ask(registers()), 'link'));
	const visitor = [...fair.app.runner.fair.visitors.keys()].at(-1) as VisitorId;
	await send(file, { endpoint: await uploadsOf(fair, () => visitor) });
	const { documents } = await phone.until(({ documents }) => documents.length === 1);
	const document = documents[0]?.document;
	if (!document) throw new Error('no document');
	return { fair, kiosk, phone, document };
}

const CV = 'Lebenslauf. Ich habe zehn Jahre in der Altenpflege gearbeitet. Ich fahre gern Auto.';

it('[A2] [M5] tells its owner what a paper says, and keeps nothing of it', async () => {
	const { fair, phone, document } = await withPaper(docxOf(CV));
	const before = await fair.vault();
	const understood = told(await phone.ask({ type: 'read-document', document }), 'understood');
	expect(understood.map(({ name }) => name.de).join()).toMatch(/pflege/i);
	expect(await fair.vault()).toEqual(before);
	expect(phone.view.profile?.concepts).toBeUndefined();
});

it('[A2] finds nothing where there are no words', async () => {
	const { phone, document } = await withPaper(await pdfOf(1_000, chance(1)));
	expect(told(await phone.ask({ type: 'read-document', document }), 'understood')).toEqual([]);
});

it('[X2] tells nobody else', async () => {
	const { fair, kiosk, document } = await withPaper(docxOf(CV));
	const other = await fair.phone(told(await kiosk.ask(registers()), 'link'));
	expect(await other.ask({ type: 'read-document', document })).toEqual({
		ok: false,
		refusal: 'unknown-document'
	});
});
