import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiOf, bearer, organiserKeyOf, type Api } from './support/api';
import { expect, test } from './support/fixtures';
import { startServer } from './support/server';

const register = {
	type: 'register',
	noticeShown: true,
	consents: [],
	private: {
		profile: {
			language: 'de',
			skills: ['advising'],
			wishes: [],
			workingTime: 'full',
			spoken: ['de']
		}
	}
};

test('[D2] a command that comes again over HTTP gets its first reply, also after a power cut', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'handschlag-'));
	const dataDir = join(folder, 'data');
	const first = await startServer({ DATA_DIR: dataDir });
	const key = await organiserKeyOf(first);
	const kiosk = await apiOf(first).pair('kiosk');
	const id = randomUUID();
	const sentOut = await registered(apiOf(first));
	const before = await apiOf(first).ask(kiosk, register, id);
	expect(before).toMatchObject({ status: 200, reply: { ok: true } });
	expect(await apiOf(first).ask(kiosk, register, id)).toEqual(before);
	await first.kill();
	const second = await startServer({ DATA_DIR: dataDir });
	const api = apiOf(second, key);
	expect(await api.ask(kiosk, register, id)).toEqual(before);
	expect(await api.ask(kiosk, { ...register, noticeShown: false }, id)).toEqual({
		status: 409,
		reply: { ok: false, refusal: 'id-reused' }
	});
	expect(await registered(api)).toBe(sentOut + 1);
	await second.stop();
	await rm(folder, { recursive: true });
});

test('[X1] a token opens its own role’s view and no other', async ({ server }) => {
	const api = apiOf(server);
	const kiosk = await api.pair('kiosk');
	expect(await api.get('/api/v1/views/kiosk', kiosk)).toMatchObject({ status: 200 });
	expect(await api.get('/api/v1/views/programme', kiosk)).toMatchObject({ status: 200 });
	for (const other of ['booth', 'display', 'organiser', 'desk', 'visitor', 'nobody'])
		expect((await api.get(`/api/v1/views/${other}`, kiosk)).status).toBe(403);
	for (const token of [undefined, '', 'x'.repeat(43), 'x'.repeat(5_000)])
		expect((await api.get('/api/v1/views/kiosk', token)).status).toBe(401);
	expect((await api.get('/organiser/day.csv', kiosk)).status).toBe(403);
	expect((await api.get('/organiser/day.csv', await api.organiser())).status).toBe(200);
});

test('[X1] a device that is revoked is nobody at once', async ({ server }) => {
	const api = apiOf(server);
	const [kiosk, organiser] = [await api.pair('kiosk'), await api.organiser()];
	const { body } = await api.get('/api/v1/views/organiser', organiser);
	const { devices } = body as { devices: { device: string; role: string }[] };
	const device = devices.find(({ role }) => role === 'kiosk')?.device;
	expect((await api.ask(organiser, { type: 'revoke-device', device })).status).toBe(200);
	expect((await api.get('/api/v1/views/kiosk', kiosk)).status).toBe(401);
	expect((await api.ask(kiosk, register)).status).toBe(401);
});

test('[X1] a pairing code is used once, and wrong ones look the same as used ones', async ({
	server
}) => {
	const api = apiOf(server);
	const asked = { type: 'pair-device', role: 'display', name: 'Wall' };
	const { reply } = await api.ask(await api.organiser(), asked);
	const code = reply.ok ? reply.receipt?.pairing?.code : undefined;
	expect(await api.post('/api/v1/pair', { code })).toMatchObject({
		status: 200,
		body: { device: { role: 'display', name: 'Wall' } }
	});
	const used = await api.post('/api/v1/pair', { code });
	expect(used.status).toBe(404);
	expect(await api.post('/api/v1/pair', { code: 'ABCDEFGH' })).toEqual(used);
});

test('[X2] wrong and foreign secrets look the same', async ({ server }) => {
	const api = apiOf(server);
	const kiosk = await api.pair('kiosk');
	const { reply } = await api.ask(kiosk, register);
	const badge = reply.ok ? (reply.receipt?.badgeCode ?? '') : '';
	const wrong = await api.get('/me/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
	expect(wrong.status).toBe(404);
	for (const secret of [kiosk, badge, await organiserKeyOf(server), 'x', '%00', '..%2f..%2fetc'])
		expect(await api.get(`/me/${secret}`)).toEqual(wrong);
	const session = await api.post('/api/v1/session', { link: 'wrong' });
	expect(session.status).toBe(404);
	for (const link of [kiosk, badge, await organiserKeyOf(server)])
		expect(await api.post('/api/v1/session', { link })).toEqual(session);
	for (const organiserKey of ['wrong', kiosk])
		expect(await api.post('/api/v1/session', { organiserKey })).toEqual(session);
	expect((await api.get('/organiser/wrong')).status).toBe(404);
});

test('[X3] guessing is limited for whoever guesses', async ({ server }) => {
	const api = apiOf(server);
	const tries = await Promise.all(
		Array.from({ length: 140 }, (_, n) => api.post('/api/v1/pair', { code: `GUESS${String(n)}` }))
	);
	const statuses = tries.map(({ status }) => status);
	expect(new Set(statuses)).toEqual(new Set([404, 429]));
	expect(statuses.filter((status) => status === 404).length).toBeLessThan(130);
	expect((await api.get('/me/guess')).status).toBe(429);
	expect((await api.get('/healthz')).status).toBe(200);
});

test('what is not a command is refused and changes nothing', async ({ server }) => {
	const api = apiOf(server);
	const [kiosk, before] = [await api.pair('kiosk'), await registered(api)];
	const malformed = { status: 400, body: { ok: false, refusal: 'malformed' } };
	const send = (body: unknown) => api.post('/api/v1/commands', body, bearer(kiosk));
	const id = randomUUID();
	for (const body of [
		...['', 'null', '[]', '{', '\u0000', '{"id":"12345678"}'],
		{ id, command: { type: 'find', text: 'somebody' } },
		{ id, command: { ...register, role: 'organiser' } },
		`{"id":"${id}","command":{"type":"check-in","code":"x","__proto__":{"force":true}}}`,
		{ id, command: { type: 'check-in', code: 'x'.repeat(66_000) } }
	])
		expect(await send(body), JSON.stringify(body).slice(0, 60)).toEqual(malformed);
	expect((await send('x'.repeat(600_000))).status).toBe(413);
	expect(await registered(api)).toBe(before);
	expect((await api.ask(kiosk, register)).status).toBe(200);
});

test('the API describes itself, and the server tells how it is', async ({ server }) => {
	const api = apiOf(server);
	const described = await api.get('/api/v1/openapi.json');
	expect(described).toMatchObject({ status: 200, body: { openapi: '3.1.1' } });
	expect(await api.get('/healthz')).toEqual({ status: 200, body: { ok: true } });
	expect(await api.get('/readyz')).toMatchObject({
		status: 200,
		body: { ok: true, durable: true, matching: { by: 'built-in' } }
	});
	await api.ask(await api.pair('kiosk'), register);
	const { body } = await api.get('/metrics');
	expect(body).toContain('handschlag_commands_total{command="register",result="accepted"} 1');
	expect(body).toContain('handschlag_reply_seconds_count{role="kiosk",result="accepted"} 1');
});

async function registered(api: Api): Promise<number> {
	const { body } = await api.get('/api/v1/views/organiser', await api.organiser());
	return (body as { figures: { registered: number } }).figures.registered;
}
