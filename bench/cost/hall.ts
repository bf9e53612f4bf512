// A hall to measure in: a fair of twenty booths with pre-registered visitors, and its devices.

import { io, type Socket } from 'socket.io-client';
import { startServer, type Server } from '../day/server';

export const BOOTHS = 20;
const SEATS = 3;

export type Sent = {
	ok: boolean;
	receipt?: Record<string, string> & { pairing?: { code: string } };
	refusal?: string;
};

export type Hall = {
	readonly server: Server;
	readonly codes: readonly string[];
	/** Sends as an organiser, over HTTP. */
	organise(command: object): Promise<Sent>;
	/** Pairs a device. @returns its token */
	token(role: string, booth?: string): Promise<string>;
	pair(role: string, booth?: string): Promise<Socket>;
	/** Connects a visitor's phone by the secret of its link. */
	phone(secret: string): Promise<Socket>;
	close(): Promise<void>;
};

let count = 0;
export const freshId = (): string => `bench-${String(process.pid)}-${String((count += 1))}`;

export const ask = (socket: Socket, command: object): Promise<Sent> =>
	socket.timeout(30_000).emitWithAck('command', { id: freshId(), command }) as Promise<Sent>;

/** Like `ask`, for what has to be accepted. */
export async function must(socket: Socket, command: object): Promise<Sent> {
	const reply = await ask(socket, command);
	if (!reply.ok)
		throw new Error(`${JSON.stringify(command)} was refused: ${String(reply.refusal)}`);
	return reply;
}

export const profile = {
	language: 'de',
	skills: ['advising', 'phone'],
	wishes: ['with-people'],
	workingTime: 'full',
	spoken: ['de']
};

export async function openHall({ registrations = 0 } = {}): Promise<Hall> {
	const codes = Array.from(
		{ length: registrations },
		(_, n) => `BENCH-${String(n).padStart(6, '0')}`
	);
	const server = await startServer({ fair: fairFile(codes), start: new Date(), speed: 1 });
	const post = async (path: string, body: object, token?: string) => {
		const response = await fetch(server.url + path, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				...(token && { authorization: `Bearer ${token}` })
			},
			body: JSON.stringify(body)
		});
		return (await response.json()) as Sent & { token?: string };
	};
	const { token } = await post('/api/v1/session', { organiserKey: server.organiserKey });
	const sockets: Socket[] = [];

	async function connect(role: string, secret: string | undefined): Promise<Socket> {
		const socket = io(`${server.url}/${role}`, {
			auth: { token: secret, protocol: 1 },
			transports: ['websocket'],
			forceNew: true
		});
		sockets.push(socket);
		await new Promise<void>((resolve, reject) => {
			socket.once('view', () => {
				resolve();
			});
			socket.once('connect_error', reject);
		});
		return socket;
	}

	const organise = (command: object) => post('/api/v1/commands', { id: freshId(), command }, token);
	async function pairedToken(role: string, booth?: string): Promise<string> {
		const offered = await organise({
			type: 'pair-device',
			role,
			name: role,
			...(booth && { booth })
		});
		const paired = await post('/api/v1/pair', { code: offered.receipt?.pairing?.code ?? '' });
		if (!paired.token) throw new Error(`no ${role} could be paired`);
		return paired.token;
	}

	return {
		server,
		codes,
		organise,
		token: pairedToken,
		pair: async (role, booth) => connect(role, await pairedToken(role, booth)),
		phone: (secret) => connect('visitor', secret),
		async close() {
			for (const socket of sockets) socket.disconnect();
			await server.stop();
		}
	};
}

function fairFile(codes: readonly string[]): object {
	const text = (de: string) => ({ de, en: de });
	const numbers = Array.from({ length: BOOTHS }, (_, index) => index + 1);
	return {
		format: 1,
		fair: {
			id: 'bench',
			name: text('Messung'),
			place: text('Halle'),
			date: 'today',
			timeZone: 'Europe/Berlin',
			opens: '00:00',
			closes: '23:59',
			rehearsal: true,
			legalBasis: 'public-task',
			settings: {}
		},
		departments: numbers.map((n) => ({
			id: `d${String(n)}`,
			name: text(`Amt ${String(n)}`),
			about: text('…')
		})),
		booths: numbers.map((n) => ({
			id: `b${String(n)}`,
			number: n,
			department: `d${String(n)}`,
			seats: SEATS
		})),
		openings: numbers.map((n) => ({
			id: `o${String(n)}`,
			department: `d${String(n)}`,
			title: text(`Stelle ${String(n)}`),
			tasks: ['Beraten'],
			requirements: [],
			skills: ['advising'],
			wishes: ['with-people'],
			pay: 'EG 9a TVöD',
			hours: 'both',
			weeklyHours: 39,
			place: 'Mitte',
			positions: 1
		})),
		registrations: codes.map((code) => ({ code }))
	};
}
