import { spawnSync } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { apiOf, organiserKeyOf } from './support/api';
import { expect, test } from './support/fixtures';
import { startServer } from './support/server';

let folder = '';
test.beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'handschlag-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** What a server says that does not start, with its exit status before it. */
const saidBy = (environment: Record<string, string>) =>
	startServer({ DATA_DIR: join(folder, 'data'), ...environment }).then(
		async (server) => {
			await server.stop();
			return 'it started';
		},
		(error: unknown) => (error as Error).message.replace(/^The server /, '')
	);

test('a second server on the same folder says which one is first, and leaves it alone', async ({
	server
}) => {
	const said = await saidBy({ DATA_DIR: server.dataDir });
	expect(said).toContain('ended with 1');
	expect(said).toContain(
		`Another server (process ${String(server.pid)}) is already working with ${server.dataDir}.`
	);
	expect(said).not.toContain('    at ');
	const api = apiOf(server);
	expect((await api.get('/readyz')).status).toBe(200);
});

test('a port that is taken, or none, is said in one sentence', async ({ server }) => {
	const { port } = new URL(server.address);
	expect(await saidBy({ PORT: port })).toContain(
		`Port ${port} is taken. Choose another with PORT=`
	);
	expect(await saidBy({ PORT: 'three' })).toContain('PORT is "three" and must be a number');
	expect(await readdir(join(folder, 'data'))).not.toContain(expect.stringMatching(/^lock-/));
});

test('a setting that cannot be is named', async () => {
	expect(await saidBy({ ORGANISER_KEY: 'short' })).toContain('ORGANISER_KEY needs at least 24');
	await writeFile(join(folder, 'file'), '');
	expect(await saidBy({ DATA_DIR: join(folder, 'file', 'data') })).toMatch(
		/cannot start\. \S+ cannot be used: ENOTDIR: [^\n]+\n$/
	);
	expect(await saidBy({ FAIR_FILE: join(folder, 'nowhere.json') })).toContain(
		`The fair file ${join(folder, 'nowhere.json')} cannot be read`
	);
	const rehearsal = { HANDSCHLAG_REHEARSAL_CLOCK: '1', HANDSCHLAG_SPEED: 'fast' };
	expect(await saidBy(rehearsal)).toContain('HANDSCHLAG_SPEED is not a number.');
});

test('a broken fair file is named with the line and the field, and nothing is begun', async () => {
	const file = join(folder, 'city.json');
	const example = await readFile('fairs/example.json', 'utf8');
	await writeFile(file, example.replace('"opens": "10:00"', '"opens": "zehn"'));
	const said = await saidBy({ FAIR_FILE: file });
	expect(said).toMatch(/ended with 1 .*city\.json, fair\.opens: .+ \(line 15\)/s);
	await expect(stat(join(folder, 'data'))).rejects.toThrow('ENOENT');
});

test('[D3] a fair file that is broken in the middle of the day keeps nobody from starting again', async () => {
	const [file, dataDir] = [join(folder, 'city.json'), join(folder, 'data')];
	const example = await readFile('fairs/example.json', 'utf8');
	await writeFile(file, example);
	const environment = { FAIR_FILE: file, DATA_DIR: dataDir };
	await (await startServer(environment)).kill();
	await writeFile(file, example.replace('"opens": "10:00"', '"opens": "zehn"'));
	const again = await startServer(environment);
	expect((await apiOf(again).get('/readyz')).status).toBe(200);
	await again.stop();
});

test('[D6] a torn journal is cut, and the terminal says where the copy is', async () => {
	const dataDir = join(folder, 'data');
	const first = await startServer({ DATA_DIR: dataDir });
	await first.kill();
	const journal = join(dataDir, 'fairs', 'rheinstadt-example', 'journal.ndjson');
	await appendFile(journal, '00000000 {"seq":2,');
	const second = await startServer({ DATA_DIR: dataDir });
	await expect.poll(second.logs).toContain(`a copy is in ${journal}.torn-after-1`);
	await second.stop();
	const whole = await readFile(journal, 'utf8');
	await writeFile(journal, `${whole}00000000 {}\n`);
	expect(await saidBy({})).toMatch(/Damage in .+: journal line 2: the checksum is wrong/);
	expect(await readFile(journal, 'utf8')).toBe(`${whole}00000000 {}\n`);
});

test('a journal whose key is lost is not worked on, however often one tries', async () => {
	const dataDir = join(folder, 'data');
	await (await startServer({ DATA_DIR: dataDir })).stop();
	await rm(join(dataDir, 'settings.json'));
	const lost = 'has a journal but its settings.json is gone';
	expect([await saidBy({}), await saidBy({})]).toEqual([
		expect.stringContaining(lost),
		expect.stringContaining(lost)
	]);
});

test('SIGTERM ends cleanly, and screens come back by themselves', async () => {
	const dataDir = join(folder, 'data');
	const first = await startServer({ DATA_DIR: dataDir });
	const token = await apiOf(first).pair('display');
	const key = await organiserKeyOf(first);
	const { port } = new URL(first.address);
	const socket = io(`${first.address}/display`, {
		auth: { token, protocol: 1 },
		reconnectionDelay: 100,
		transports: ['websocket']
	});
	await new Promise((resolve) => socket.once('view', resolve));
	expect(await first.stop()).toBe(0);
	expect(first.logs()).not.toContain('bug');
	const files = await readdir(dataDir, { recursive: true });
	expect(files.filter((name) => /lock-|\.tmp$/.test(name))).toEqual([]);
	const back = new Promise((resolve) => socket.once('view', resolve));
	const second = await startServer({ DATA_DIR: dataDir, PORT: port });
	await back;
	expect(second.logs()).not.toContain('torn');
	expect(second.logs()).not.toContain(key);
	socket.disconnect();
	expect(await second.stop()).toBe(0);
});

test('what is kept is its owner’s alone', async ({ server }) => {
	await apiOf(server).pair('kiosk');
	const all = await readdir(server.dataDir, { recursive: true, withFileTypes: true });
	const modes = await Promise.all(
		all.map(async (entry) => {
			const { mode } = await stat(join(entry.parentPath, entry.name));
			return [entry.isDirectory() ? 'folder' : 'file', (mode & 0o777).toString(8)].join(' ');
		})
	);
	expect(new Set(modes)).toEqual(new Set(['folder 700', 'file 600']));
});

test('[D7] on a full disk the server says that it takes nothing, and recovers', async () => {
	const disk = join(folder, 'disk');
	spawnSync('mkdir', [disk]);
	const mount = ['-t', 'tmpfs', '-o', 'size=4m,mode=700', 'tmpfs', disk];
	test.skip(spawnSync('mount', mount).status !== 0, 'needs the right to mount a disk');
	const server = await startServer({ DATA_DIR: join(disk, 'data') });
	try {
		const api = apiOf(server);
		const kiosk = await api.pair('kiosk');
		spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'fill')}`, 'bs=4096']);
		const scan = () => api.ask(kiosk, { type: 'check-in', code: 'OTHER-TICKET-1' });
		await expect.poll(async () => (await scan()).status, { intervals: [1] }).toBe(503);
		expect((await scan()).reply).toEqual({ ok: false, refusal: 'not-durable' });
		expect(await api.get('/readyz')).toMatchObject({
			status: 503,
			body: { ok: false, durable: false }
		});
		expect((await api.get('/api/v1/views/kiosk', kiosk)).status).toBe(200);
		expect((await api.get('/')).status).toBe(200);
		await rm(join(disk, 'fill'));
		await expect.poll(async () => (await api.get('/readyz')).status).toBe(200);
		expect((await scan()).reply).toEqual({ ok: false, refusal: 'unknown-badge' });
	} finally {
		expect(await server.stop()).toBe(0);
		spawnSync('umount', [disk]);
	}
});
