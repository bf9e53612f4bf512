// Sockets: one namespace per role, the role checked before anything else is heard.

import type { Namespace, Server, Socket } from 'socket.io';
import { ROLES, type Instant, type Role } from '../domain/vocabulary';
import { PROTOCOL, type Reply } from '../wire/protocol';
import type { App } from './app';
import { tokenFromCookies } from './cookies';
import { identify } from './identify';
import type { Member } from './sender';

/** Commands of one socket that may wait for their reply at one time; more slow down their sender alone (X3). */
const IN_FLIGHT = 256;

/** Lends each role its namespace. Safe to call again after a hot reload: earlier listeners are dropped. */
export function serveSockets(io: Server, app: App): void {
	io.of('/').use((_, next) => {
		next(notAllowed());
	});
	for (const role of ROLES) serve(io.of(`/${role}`), role, app);
}

function serve(namespace: Namespace, role: Role, app: App): void {
	namespace.removeAllListeners('connection');
	namespace.disconnectSockets(true);
	namespace.use((socket, next) => {
		const { token, protocol } = socket.handshake.auth as { token?: unknown; protocol?: unknown };
		if (protocol !== PROTOCOL) {
			next(new Error('other-protocol'));
			return;
		}
		const shown =
			typeof token === 'string' ? token : tokenFromCookies(socket.handshake.headers.cookie, role);
		const sender = identify(app, shown);
		if (sender?.role !== role) {
			next(notAllowed());
			return;
		}
		(socket.data as { sender: Member }).sender = sender;
		next();
	});
	namespace.on('connection', (socket) => {
		listen(socket, app, (socket.data as { sender: Member }).sender);
	});
}

const notAllowed = () => new Error('not-allowed');

function listen(socket: Socket, app: App, sender: Member): void {
	let inFlight = 0;
	let isCutOff = false;
	const disconnect = app.views.connect({
		sender,
		follow: (topic) => void socket.join(topic),
		send: (part, body) => {
			socket.emit(part, body);
		},
		sendAll: (topic, part, body) => {
			socket.nsp.to(topic).emit(part, body);
		},
		close: () => {
			isCutOff = true;
			for (const topic of [...socket.rooms]) void socket.leave(topic);
			closeWhenAnswered();
		}
	});
	/** As a lost connection, so that the screen asks again, is refused, and starts anew without its role. */
	const closeWhenAnswered = () => {
		if (isCutOff && inFlight === 0) socket.conn.close();
	};
	const note = () => {
		if (sender.role !== 'visitor') app.lastSeen.note(sender.device.id);
	};
	note();
	socket.on('disconnect', () => {
		disconnect();
		note();
	});
	socket.on('clock', (reply: unknown) => {
		if (typeof reply === 'function') (reply as (now: Instant) => void)(app.now());
	});
	socket.on('command', (input: unknown, reply: unknown) => {
		// A client that wants no reply still sends a command.
		const answer =
			typeof reply === 'function' ? (reply as (reply: Reply) => void) : () => undefined;
		if (isCutOff || inFlight >= IN_FLIGHT) {
			answer({ ok: false, refusal: isCutOff ? 'not-allowed' : 'too-many-requests' });
			return;
		}
		inFlight += 1;
		void app.front
			.handle(sender, input)
			.then(answer, (error: unknown) => {
				app.report(error);
				answer({ ok: false, refusal: 'went-wrong' });
			})
			.finally(() => {
				inFlight -= 1;
				closeWhenAnswered();
			});
	});
}
