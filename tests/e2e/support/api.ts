// The fair over HTTP, as a program uses it.

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply } from '../../../src/lib/wire/protocol';
import type { RunningServer } from './server';

export type Answer = { readonly status: number; readonly body: unknown };

export type Api = {
	/** A token for the organiser's key. */
	organiser(): Promise<string>;
	/** A token for a new device; `booth` is its booth, or its department. */
	pair(role: string, booth?: string): Promise<string>;
	ask(token: string, command: object, id?: string): Promise<{ status: number; reply: Reply }>;
	get(path: string, token?: string): Promise<Answer>;
	post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
};

/** What the server prints, once, after it has begun to listen for the first time. */
export async function organiserKeyOf({ logs }: RunningServer): Promise<string> {
	for (;;) {
		const key = /\/organiser\/([A-Za-z0-9_-]+)\s/.exec(logs())?.[1];
		if (key !== undefined) return key;
		await sleep(20);
	}
}

export function apiOf(server: RunningServer, knownKey?: string): Api {
	const { address } = server;

	async function send(path: string, init?: RequestInit): Promise<Answer> {
		const response = await fetch(address + path, init);
		const text = await response.text();
		return { status: response.status, body: isJson(response) ? JSON.parse(text) : text };
	}

	const post: Api['post'] = (path, body, headers = {}) =>
		send(path, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...headers },
			body: typeof body === 'string' ? body : JSON.stringify(body)
		});

	const ask: Api['ask'] = async (token, command, id = randomUUID()) => {
		const sent = await post('/api/v1/commands', { id, command }, bearer(token));
		return { status: sent.status, reply: sent.body as Reply };
	};

	async function organiser(): Promise<string> {
		const organiserKey = knownKey ?? (await organiserKeyOf(server));
		return tokenIn(await post('/api/v1/session', { organiserKey }));
	}

	return {
		organiser,
		post,
		ask,
		get: (path, token) => send(path, token === undefined ? {} : { headers: bearer(token) }),
		async pair(role, booth) {
			const place = role === 'department' ? { department: booth } : { booth };
			const wanted = { type: 'pair-device', role, name: `A ${role}`, ...(booth && place) };
			const { reply } = await ask(await organiser(), wanted);
			const code = reply.ok ? reply.receipt?.pairing?.code : undefined;
			return tokenIn(await post('/api/v1/pair', { code }));
		}
	};
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const isJson = ({ headers }: Response) =>
	headers.get('content-type')?.includes('application/json') ?? false;

function tokenIn({ status, body }: Answer): string {
	const token = (body as { token?: unknown }).token;
	if (typeof token !== 'string') throw new Error(`no token: ${String(status)}`);
	return token;
}
