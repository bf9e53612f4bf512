// A whole fair behind its sockets, on a loopback port and with a folder of its own; it ends with the test.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Server } from 'socket.io';
import { onTestFinished, vi } from 'vitest';
import type { BoothId, DepartmentId, Instant } from '../../src/lib/domain/vocabulary';
import { compose, type App, type Ports } from '../../src/lib/server/app';
import type { Config } from '../../src/lib/server/config';
import type { PersonKeys } from '../../src/lib/server/keys/person-keys';
import { unsealText } from '../../src/lib/server/keys/sealing';
import { serveSockets } from '../../src/lib/server/sockets';
import type { SealedRecord } from '../../src/lib/wire/stored-keys';
import type { Receipt, Reply, ScreenRole } from '../../src/lib/wire/protocol';
import { openScreen, type Screen } from './screen';
import { scratchFolder } from './scratch';
import { smallFair } from './small-fair';

// Real sockets and a real disk, on a machine that may have much to do.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

export type Hall = {
	readonly app: App;
	readonly folder: string;
	readonly journal: string;
	/** A new device of this role, connected; a tablet or a desk with the department of the booth. */
	open<Role extends Exclude<ScreenRole, 'visitor'>>(
		role: Role,
		booth?: string
	): Promise<Screen<Role>>;
	/** A device of this role that is not connected yet. */
	pair(role: Exclude<ScreenRole, 'visitor'>, booth?: string): Promise<string>;
	/** Where its sockets are. */
	readonly url: string;
	/** The phone that a link was opened on. */
	phone(link: string): Promise<Screen<'visitor'>>;
	connect<Role extends ScreenRole>(role: Role, token: string): Promise<Screen<Role>>;
	/** Ends the fair and opens it again on the same folder; screens have to connect anew. */
	restart(changed?: Partial<Config>): Promise<void>;
	/** Names and contents of everything in the vault, opened with the keys that there are. */
	vault(): Promise<ReadonlyMap<string, string>>;
};

type Wanted = Ports & { readonly fair?: object; readonly config?: Partial<Config> };

export async function hall({ fair = smallFair(), config, ...ports }: Wanted = {}): Promise<Hall> {
	const folder = await scratchFolder();
	const fairFile = join(folder, 'fair.json');
	await writeFile(fairFile, JSON.stringify(fair));
	const dataDir = join(folder, 'data');
	const settings: Config = {
		host: '127.0.0.1',
		dataDir,
		keyDir: join(folder, 'keys'),
		fairFile,
		speed: 1,
		matchLogDays: 183,
		...config
	};
	const fairs = join(dataDir, 'fairs', 'small-fair');
	let running = await start(settings, ports);
	onTestFinished(() => running.end());

	const connect: Hall['connect'] = async (role, token) => {
		const screen = await openScreen(running.url, role, token);
		onTestFinished(() => {
			screen.close();
		});
		return screen;
	};
	const pair: Hall['pair'] = async (role, booth) => {
		const { app } = running;
		const department = app.runner.fair.booths.get(booth as BoothId)?.department;
		const here = booth ? { booth: booth as BoothId, department: department as DepartmentId } : {};
		const place = role === 'department' && department ? { department } : here;
		return (await app.pairing.admit({ role, name: `A ${role}`, ...place }, app.now())).token;
	};
	return {
		get app() {
			return running.app;
		},
		get url() {
			return running.url;
		},
		folder: dataDir,
		journal: join(fairs, 'journal.ndjson'),
		pair,
		connect,
		open: async (role, booth) => connect(role, await pair(role, booth)),
		phone: (link) => connect('visitor', link.replace('/me/', '')),
		async restart(changed) {
			await running.end();
			running = await start({ ...settings, ...changed }, ports);
		},
		async vault() {
			const path = join(fairs, 'vault');
			const names = (await readdir(path)).sort();
			const { keys } = running.app.kept;
			const read = async (name: string) =>
				[name, opened(await readFile(join(path, name), 'utf8'), keys)] as const;
			return new Map(await Promise.all(names.map(read)));
		}
	};
}

async function start(config: Config, ports: Ports) {
	const app = await compose(config, ports);
	const http = createServer();
	const io = new Server(http, { serveClient: false, maxHttpBufferSize: 64 * 1024 });
	serveSockets(io, app);
	await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
	const { port } = http.address() as AddressInfo;
	let isOver = false;
	return {
		app,
		url: `http://127.0.0.1:${String(port)}`,
		async end() {
			if (isOver) return;
			isOver = true;
			await io.close();
			await app.close();
		}
	};
}

/** As it would stand there if it were not sealed. */
function opened(text: string, keys: PersonKeys): string {
	const { sealed, ...record } = JSON.parse(text) as SealedRecord;
	const key = sealed && keys.of(record.owner);
	if (!key) return text;
	const body: unknown = JSON.parse(
		unsealText(sealed, { key, place: `record ${record.id}` }).toString()
	);
	return JSON.stringify({ ...record, body }, null, '\t');
}

/** What an accepted command told its sender. */
export function receiptOf(reply: Reply): Receipt {
	if (!reply.ok) throw new Error(`refused: ${reply.refusal}`);
	return reply.receipt ?? {};
}

/** A part of a receipt that has to be there. */
export function told<Part extends keyof Receipt>(
	reply: Reply,
	part: Part
): NonNullable<Receipt[Part]> {
	const value = receiptOf(reply)[part];
	if (value === undefined) throw new Error(`the receipt tells no ${part}`);
	return value;
}

export const instant = (text: string): Instant => Date.parse(text) as Instant;
