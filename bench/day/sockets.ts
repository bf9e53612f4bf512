// The doors over real connections: HTTP for sessions and pairing, one socket for each screen.

import { io, type Socket } from 'socket.io-client';
import { randomUUID } from 'node:crypto';
import type { ProgrammeView } from '../../src/lib/views/programme-view';
import type { Offer } from '../../src/lib/views/shared';
import {
	PROTOCOL,
	type Downstream,
	type Reply,
	type ScreenRole,
	type Upstream
} from '../../src/lib/wire/protocol';
import type { CommandOf, Doors, Screen, ViewOf } from './doors';
import type { Samples } from './samples';

/** Milliseconds after which a reply counts as lost. */
const PATIENCE = 5_000;

/** `replies` takes the milliseconds from each command to its reply. */
export function doorsOf(url: string, replies: Samples): Doors {
	return {
		async organiser(organiserKey) {
			return textIn(await patiently(() => post(url, '/api/v1/session', { organiserKey })), 'token');
		},
		async phone(path) {
			const link = path.replace(/^.*\//, '');
			const answer = await post(url, '/api/v1/session', { link });
			// A day at high speed brings more phones in a minute than one address may try; the secret is a token, too.
			return answer.status === TOO_MANY ? link : textIn(answer, 'token');
		},
		async pair(code) {
			return textIn(await patiently(() => post(url, '/api/v1/pair', { code })), 'token');
		},
		async ask(token, command) {
			const answer = await post(url, '/api/v1/commands', { id: randomUUID(), command }, token);
			return answer.body as Reply;
		},
		async see<Role extends ScreenRole>(role: Role, token: string) {
			const answer = await fetchJson(`${url}/api/v1/views/${role}`, { headers: bearer(token) });
			return answer.body as ViewOf<Role>;
		},
		open: (role, { token, name }) => openScreen({ url, role, token, name, replies })
	};
}

type Opening<Role extends ScreenRole> = {
	url: string;
	role: Role;
	token: string;
	name: string;
	replies: Samples;
};

function openScreen<Role extends ScreenRole>(opening: Opening<Role>): Promise<Screen<Role>> {
	const { url, role, token } = opening;
	const socket: Line<Role> = io(`${url}/${role}`, {
		ackTimeout: PATIENCE,
		auth: { token, protocol: PROTOCOL },
		forceNew: true,
		reconnectionDelay: 50,
		reconnectionDelayMax: 500,
		transports: ['websocket']
	});
	const screen = new SocketScreen(opening, socket);
	return new Promise((resolve, reject) => {
		socket.once('connect_error', (error) => {
			socket.disconnect();
			reject(new Error(`The ${role} screen ${opening.name} was not let in: ${error.message}`));
		});
		socket.once('view', () => {
			socket.off('connect_error');
			resolve(screen);
		});
	});
}

type Line<Role extends ScreenRole> = Socket<Downstream<ViewOf<Role>>, Upstream<CommandOf<Role>>>;

class SocketScreen<Role extends ScreenRole> implements Screen<Role> {
	readonly role: Role;
	readonly name: string;
	readonly programme: Promise<ProgrammeView>;
	steadySince = performance.now();
	readonly #socket: Line<Role>;
	readonly #replies: Samples;
	readonly #looks: ((view: ViewOf<Role>) => void)[] = [];
	#view: ViewOf<Role> | undefined;
	/** A phone is sent these apart from its view. */
	#offers: readonly Offer[] = [];
	#isClosed = false;

	constructor({ role, name, replies }: Opening<Role>, socket: Line<Role>) {
		this.role = role;
		this.name = name;
		this.#socket = socket;
		this.#replies = replies;
		this.programme = new Promise((resolve) => {
			(socket as Hears<'programme', ProgrammeView>).once('programme', resolve);
		});
		socket.on('connect', () => (this.steadySince = performance.now()));
		(socket as Hears<'view', ViewOf<Role>>).on('view', (view) => this.#show(view));
		(socket as Hears<'offers', readonly Offer[]>).on('offers', (offers) => {
			this.#offers = offers;
			if (this.#view) this.#show(this.#view);
		});
	}

	get view(): ViewOf<Role> {
		if (this.#view) return this.#view;
		throw new Error(`The screen ${this.name} has shown nothing yet.`);
	}

	get isOpen(): boolean {
		return !this.#isClosed;
	}

	/** As the real screens do: a lost reply is asked for once more with the same id (O2). */
	async send(command: CommandOf<Role>, id: string = randomUUID()): Promise<Reply> {
		const first = await this.#ask(command, id);
		const isLost = !first.ok && first.refusal === 'unreachable' && this.#socket.connected;
		return isLost ? this.#ask(command, id) : first;
	}

	watch(look: (view: ViewOf<Role>) => void): void {
		this.#looks.push(look);
	}

	blink(milliseconds: number): void {
		this.steadySince = Infinity;
		this.#socket.disconnect();
		setTimeout(() => {
			if (!this.#isClosed) this.#socket.connect();
		}, milliseconds);
	}

	close(): void {
		this.#isClosed = true;
		this.steadySince = Infinity;
		this.#looks.length = 0;
		this.#socket.disconnect();
	}

	#show(view: ViewOf<Role>): void {
		const shown = this.role === 'visitor' ? { ...view, offers: this.#offers } : view;
		this.#view = shown;
		for (const look of this.#looks) look(shown);
	}

	async #ask(command: CommandOf<Role>, id: string): Promise<Reply> {
		if (!this.#socket.connected) return { ok: false, refusal: 'unreachable' };
		const sent = performance.now();
		try {
			const reply = await this.#socket.emitWithAck('command', { id, command });
			this.#replies.add(performance.now() - sent);
			return reply;
		} catch {
			return { ok: false, refusal: 'unreachable' };
		}
	}
}

/** A socket as the listener of one event. */
type Hears<Name extends string, Body> = Socket<{ [Event in Name]: (body: Body) => void }>;

type Answer = { readonly status: number; readonly body: unknown };

const TOO_MANY = 429;

/** Waits while the server says that there were too many tries, for at most three minutes. */
async function patiently(ask: () => Promise<Answer>): Promise<Answer> {
	for (let tries = 0; tries < 180; tries++) {
		const answer = await ask();
		if (answer.status !== TOO_MANY) return answer;
		await new Promise((resolve) => setTimeout(resolve, 1_000));
	}
	throw new Error('The server still says that there were too many tries.');
}

function post(url: string, path: string, body: object, token?: string): Promise<Answer> {
	return fetchJson(url + path, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...(token && bearer(token)) },
		body: JSON.stringify(body)
	});
}

async function fetchJson(address: string, request: RequestInit): Promise<Answer> {
	const headers = { accept: 'application/json', ...(request.headers as Record<string, string>) };
	const signal = AbortSignal.timeout(PATIENCE);
	const response = await fetch(address, { ...request, headers, signal });
	const text = await response.text();
	try {
		return { status: response.status, body: JSON.parse(text) as unknown };
	} catch {
		throw new Error(`${address} answered ${response.status}: ${text.slice(0, 200)}`);
	}
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

function textIn({ status, body }: Answer, key: string): string {
	const value = Object.entries(Object(body) as Record<string, unknown>).find(
		([name]) => name === key
	);
	if (typeof value?.[1] === 'string') return value[1];
	throw new Error(`Expected a ${key}, got ${status} ${JSON.stringify(body)}`);
}
