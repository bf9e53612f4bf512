// What it costs when everybody sends their papers at once: `npm run bench:documents`. The last line is JSON.
// Options: --applications 500 --clients 50 --documents 3 --megabytes 5

import { createHash } from 'node:crypto';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Socket } from 'socket.io-client';
import { must, openHall, profile, type Hall } from './cost/hall';
import { percentile, rounded } from './cost/statistics';

const { values } = parseArgs({
	options: {
		applications: { type: 'string', default: '500' },
		clients: { type: 'string', default: '50' },
		documents: { type: 'string', default: '3' },
		megabytes: { type: 'string', default: '5' }
	}
});
const [applications, clients, documents, megabytes] = [
	Number(values.applications),
	Number(values.clients),
	Number(values.documents),
	Number(values.megabytes)
];
const REGISTRATIONS_OF_A_KIOSK = 30;
const CHECKED = 30;

const hall = await openHall();
try {
	const { secrets, phones } = await applicants(hall);
	const memory = watchMemory(hall);
	const calm = await latencies(phones, () => after(10_000));
	const began = performance.now();
	const sent = upload(secrets);
	const busy = await latencies(phones, () => sent);
	const { hashes, failed } = await sent;
	const seconds = (performance.now() - began) / 1_000;
	const lost = await lostOf(secrets, hashes);
	const forgetting = await forget(secrets[0] ?? '');
	const figures = {
		applications,
		documents: applications * documents,
		clients,
		failed,
		lost,
		seconds: rounded(seconds),
		megabytesPerSecond: rounded((applications * documents * megabytes) / seconds),
		peakMegabytes: Math.round(memory.peak() / 1_000_000),
		commands: busy.length,
		calmP99: rounded(percentile(calm, 0.99)),
		busyP50: rounded(percentile(busy, 0.5)),
		busyP99: rounded(percentile(busy, 0.99)),
		forgetMilliseconds: rounded(forgetting)
	};
	for (const [name, value] of Object.entries(figures))
		process.stdout.write(`${name.padEnd(20)} ${String(value)}\n`);
	process.stdout.write(`${JSON.stringify(figures)}\n`);
} finally {
	await hall.close();
}

/** Everybody registers and applies; thirty of them go on using the fair. */
async function applicants(at: Hall): Promise<{ secrets: string[]; phones: Socket[] }> {
	const openings = [(await programme(at)).openings[0]?.id];
	const secrets: string[] = [];
	const phones: Socket[] = [];
	while (secrets.length < applications) {
		const kiosk = await at.pair('kiosk');
		for (let n = 0; n < REGISTRATIONS_OF_A_KIOSK && secrets.length < applications; n += 1) {
			const { receipt } = await must(kiosk, {
				type: 'register',
				noticeShown: true,
				consents: [{ purpose: 'profile', version: 1 }],
				private: { profile }
			});
			const secret = (receipt?.link ?? '').replace('/me/', '');
			const phone = await at.phone(secret);
			const contact = { name: `Person ${String(secrets.length)}`, email: 'somebody@example.org' };
			await must(phone, { type: 'apply', openings, private: { contact } });
			if (phones.length < 30) phones.push(phone);
			else phone.disconnect();
			secrets.push(secret);
		}
		kiosk.disconnect();
	}
	return { secrets, phones };
}

async function programme(at: Hall) {
	const token = await at.token('organiser');
	const response = await fetch(`${at.server.url}/api/v1/views/programme`, {
		headers: { authorization: `Bearer ${token}` }
	});
	return (await response.json()) as { openings: { id: string }[] };
}

/** In a process of their own, so that the clients' own work does not count as the server's. */
function upload(secrets: readonly string[]) {
	const file = fileURLToPath(new URL('./documents/uploader.ts', import.meta.url));
	const uploads = fork(file, { execArgv: ['--import', 'tsx'] });
	uploads.send({ url: hall.server.url, secrets, clients, documents, megabytes });
	return new Promise<{ hashes: string[]; failed: number }>((resolve, reject) => {
		uploads.once('message', (told) => {
			resolve(told as { hashes: string[]; failed: number });
		});
		uploads.once('exit', () => {
			reject(new Error('The phones have ended.'));
		});
	});
}

/** Milliseconds from command to reply, about thirty a second, until `until` is over. */
async function latencies(
	phones: readonly Socket[],
	until: () => Promise<unknown>
): Promise<number[]> {
	const measured: number[] = [];
	let isOver = false;
	void until().finally(() => (isOver = true));
	await Promise.all(
		phones.map(async (phone, index) => {
			await after(index * 33);
			while (!isOver)
				for (const type of ['ask-priority', 'drop-priority']) {
					const from = performance.now();
					await must(phone, { type });
					measured.push(performance.now() - from);
					await after(1_000);
				}
		})
	);
	return measured;
}

function watchMemory({ server }: Hall) {
	let most = 0;
	const timer = setInterval(() => {
		void server.memory().then(
			(bytes) => (most = Math.max(most, bytes)),
			() => undefined
		);
	}, 500);
	timer.unref();
	return { peak: () => most };
}

/** How many documents are not there, or, of thirty people, are not what was sent. */
async function lostOf(secrets: readonly string[], hashes: readonly string[]): Promise<number> {
	let lost = 0;
	for (const [index, secret] of secrets.entries()) {
		const headers = { authorization: `Bearer ${secret}` };
		const answer = await fetch(`${hall.server.url}/api/v1/views/visitor`, { headers });
		const view = (await answer.json()) as { documents: { document: string }[] };
		lost += documents - view.documents.length;
		if (index % Math.ceil(applications / CHECKED) !== 0) continue;
		for (const { document } of view.documents) {
			const file = await fetch(`${hall.server.url}/documents/${document}`, { headers });
			const bytes = new Uint8Array(await file.arrayBuffer());
			if (!hashes.includes(createHash('sha256').update(bytes).digest('hex'))) lost += 1;
		}
	}
	return lost;
}

async function forget(secret: string): Promise<number> {
	const phone = await hall.phone(secret);
	const from = performance.now();
	await must(phone, { type: 'forget' });
	return performance.now() - from;
}

function after(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
