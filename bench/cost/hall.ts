// A hall to measure in: a fair of twenty booths with pre-registered visitors, and its devices.

import { io, type Socket } from 'socket.io-client';
import { startServer, type Server } from '../day/server';
import { freshId, openOffice, type Office, type Sent } from './office';

export const BOOTHS = 20;
const SEATS = 3;

export type Hall = Office & {
	readonly server: Server;
	readonly codes: readonly string[];
	pair(role: string, booth?: string): Promise<Socket>;
	/** Connects a visitor's phone by the secret of its link. */
	phone(secret: string): Promise<Socket>;
	close(): Promise<void>;
};

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
	const office = await openOffice(server.url, server.organiserKey);
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

	return {
		server,
		codes,
		...office,
		pair: async (role, booth) => connect(role, await office.token(role, booth)),
		phone: (secret) => connect('visitor', secret),
		async close() {
			for (const socket of sockets) socket.disconnect();
			await server.stop();
		}
	};
}

/** Twenty booths of as many departments, and badges with these codes. */
export function fairFile(codes: readonly string[]) {
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
