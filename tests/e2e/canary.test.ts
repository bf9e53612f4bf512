// What people tell in confidence, and what somebody sends who means no good, is not in what the server prints.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiOf, bearer } from './support/api';
import { expect, test } from './support/fixtures';

const CANARY = 'kanaria';
const profile = {
	language: 'de',
	skills: [],
	wishes: [],
	workingTime: 'full',
	spoken: [],
	words: `${CANARY}-words`
};

test('[D4] neither the terminal nor the journal nor the metrics hold what was typed', async ({
	server
}) => {
	const api = apiOf(server);
	const [kiosk, desk] = [await api.pair('kiosk'), await api.pair('desk')];
	const registered = await api.ask(kiosk, {
		type: 'register',
		noticeShown: true,
		consents: [{ purpose: 'profile', version: 1 }],
		private: { profile }
	});
	const link = registered.reply.ok ? (registered.reply.receipt?.link ?? '') : '';
	const secret = link.replace('/me/', '');
	const visitor = bearer(secret);
	const contact = { name: CANARY, email: `${CANARY}@example.org`, phone: '+49 211 8675309' };
	const body = (await api.get('/api/v1/views/programme', kiosk)).body as {
		openings: { id: string }[];
	};
	const openings = [body.openings[0]?.id];
	expect(await api.ask(secret, { type: 'apply', openings, private: { contact } })).toMatchObject({
		status: 200
	});
	await api.ask(kiosk, { type: 'check-in', code: `${CANARY}-badge` });
	await api.ask(desk, { type: 'find', text: `${CANARY}-search` });
	await api.get(`/me/${CANARY}-link`);
	await api.get(`/me?${CANARY}=1`, secret);
	await api.get(`/${CANARY}`);
	await api.get(`/%E0%A4%A${CANARY}`);
	await api.post('/api/v1/commands', `{"name":"${CANARY}"`, visitor);
	await api.post('/api/v1/commands', CANARY.repeat(100_000), visitor);
	await api.post('/api/v1/pair', { code: CANARY });
	await api.post('/api/v1/session', { organiserKey: CANARY });
	await api.post('/register', CANARY, {
		'content-type': `multipart/form-data; boundary=${CANARY}`
	});
	await api.post('/me?/forget', CANARY, { ...visitor, 'content-type': 'text/plain' });

	const journal = join(server.dataDir, 'fairs', 'rheinstadt-example', 'journal.ndjson');
	const { body: metrics } = await api.get('/metrics');
	for (const text of [server.logs(), await readFile(journal, 'utf8'), String(metrics)]) {
		expect(text.toLowerCase()).not.toContain(CANARY);
		expect(text).not.toContain('8675309');
		expect(text).not.toContain(secret);
	}
});
