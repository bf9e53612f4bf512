import { io } from 'socket.io-client';
import { apiOf, bearer, organiserKeyOf } from './support/api';
import { expect, test } from './support/fixtures';

const ELSEWHERE = 'https://elsewhere.example';

test('every page forbids what it does not need', async ({ server, request }) => {
	for (const page of ['/', '/register', '/pair', '/no-such-page', '/me/wrong', '/me/forgotten']) {
		const headers = (await request.get(page)).headers();
		const policy = headers['content-security-policy'] ?? '';
		expect(policy, page).toMatch(/default-src '(self|none)'/);
		expect(policy, page).toContain("frame-ancestors 'none'");
		expect(policy, page).toContain("base-uri 'none'");
		expect(policy, page).not.toMatch(/script-src[^;]*unsafe-inline/);
		expect(headers, page).toMatchObject({
			'cache-control': 'no-store',
			'referrer-policy': 'no-referrer',
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY'
		});
		expect(headers['permissions-policy'], page).toContain('geolocation=()');
	}
	const answer = await fetch(`${server.address}/healthz`);
	expect(answer.headers.get('cache-control')).toBe('no-store');
	expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('a secret link leaves the address bar for a cookie that no script reads', async ({
	server,
	request
}) => {
	const key = await organiserKeyOf(server);
	const api = apiOf(server);
	const registered = await api.ask(await api.pair('kiosk'), {
		type: 'register',
		noticeShown: true,
		consents: [],
		private: {
			profile: { language: 'de', skills: [], wishes: [], workingTime: 'full', spoken: [] }
		}
	});
	const link = registered.reply.ok ? (registered.reply.receipt?.link ?? '') : '';
	for (const [secret, page] of [
		[`/organiser/${key}`, '/organiser'],
		[link, '/me']
	] as const) {
		const response = await request.get(secret, { maxRedirects: 0 });
		expect(response.status()).toBe(303);
		expect(response.headers()).toMatchObject({
			location: page,
			'cache-control': 'no-store',
			'referrer-policy': 'no-referrer'
		});
		const cookie = response.headers()['set-cookie'] ?? '';
		expect(cookie).toMatch(/; HttpOnly/);
		expect(cookie).toMatch(/; SameSite=(Lax|Strict)/);
		const opened = await request.get(page);
		expect(opened.status()).toBe(200);
		expect(await opened.text()).not.toContain(secret.split('/').at(-1));
	}
});

test('pages of a role send others to pair themselves, and visitors to the first page', async ({
	request
}) => {
	for (const role of ['kiosk', 'booth', 'display', 'organiser', 'desk']) {
		const response = await request.get(`/${role}`, { maxRedirects: 0 });
		expect([response.status(), response.headers().location], role).toEqual([303, '/pair']);
	}
	const phone = await request.get('/me', { maxRedirects: 0 });
	expect([phone.status(), phone.headers().location]).toEqual([303, '/']);
	expect((await request.get('/me/export', { maxRedirects: 0 })).status()).toBe(303);
});

test('a page of another site can neither send forms nor commands with our cookies', async ({
	server,
	request
}) => {
	await request.get(`/organiser/${await organiserKeyOf(server)}`);
	const command = { id: 'announce-01', command: { type: 'announce', private: { text: 'Hallo' } } };
	const send = (headers: Record<string, string>) =>
		request.post('/api/v1/commands', { headers, data: JSON.stringify(command) });
	for (const type of ['application/json', 'text/plain', 'application/octet-stream']) {
		const refused = await send({ origin: ELSEWHERE, 'content-type': type });
		expect(refused.status(), type).toBe(403);
	}
	for (const headers of [{ origin: ELSEWHERE }, { origin: 'null' }]) {
		const form = await request.post('/pair?/pair', { headers, form: { code: 'ABCDEFGH' } });
		expect(form.status()).toBe(403);
	}
	const own = await send({ origin: server.address, 'content-type': 'application/json' });
	expect(own.status()).toBe(200);
});

test('a socket is opened by our own pages and by programs, and by no other site', async ({
	server
}) => {
	const token = await apiOf(server).pair('display');
	const opens = (origin?: string) =>
		new Promise<boolean>((resolve) => {
			const socket = io(`${server.address}/display`, {
				auth: { token, protocol: 1 },
				extraHeaders: origin === undefined ? {} : { origin },
				forceNew: true,
				reconnection: false,
				transports: ['websocket']
			});
			const end = (isOpen: boolean) => {
				socket.disconnect();
				resolve(isOpen);
			};
			socket.once('view', () => {
				end(true);
			});
			socket.once('connect_error', () => {
				end(false);
			});
		});
	expect(await opens(server.address)).toBe(true);
	expect(await opens()).toBe(true);
	expect(await opens(ELSEWHERE)).toBe(false);
	expect(await opens('null')).toBe(false);
	const polling = await fetch(`${server.address}/socket.io/?EIO=4&transport=polling`, {
		headers: { ...bearer(token), origin: ELSEWHERE }
	});
	expect(polling.status).toBe(403);
});

test('[X1] a code typed at /pair makes a device of the browser', async ({
	server,
	request,
	playwright
}) => {
	const api = apiOf(server);
	const asked = { type: 'pair-device', role: 'kiosk', name: 'Entrance' };
	const { reply } = await api.ask(await api.organiser(), asked);
	const code = reply.ok ? (reply.receipt?.pairing?.code ?? '') : '';
	const headers = { accept: 'text/html', origin: server.address };
	const form = { code };
	const paired = await request.post('/pair?/pair', { headers, form, maxRedirects: 0 });
	expect([paired.status(), paired.headers().location]).toEqual([303, '/kiosk']);
	expect((await request.get('/kiosk')).status()).toBe(200);
	const another = await playwright.request.newContext({ baseURL: server.address });
	expect((await another.post('/pair?/pair', { headers, form })).status()).toBe(400);
	await another.dispose();
});
