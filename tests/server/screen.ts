// One screen at the fair, over a real socket.

import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { ProgrammeView } from '../../src/lib/views/programme-view';
import { PROTOCOL, type Reply, type ScreenRole, type Screens } from '../../src/lib/wire/protocol';

type View<Role extends ScreenRole> = Screens[Role]['view'];

export type Screen<Role extends ScreenRole> = {
	/** The last view it was sent. */
	readonly view: View<Role>;
	/** Everything it was ever sent, as it came over the wire. */
	readonly heard: readonly string[];
	readonly programme: ProgrammeView;
	readonly isConnected: boolean;
	ask(command: Screens[Role]['command'], id?: string): Promise<Reply>;
	/** Anything at all, with a function to reply to. */
	send(...input: readonly unknown[]): Promise<unknown>;
	/** Anything at all, with nothing to reply to. */
	shout(...input: readonly unknown[]): void;
	/** Under another name than a command's. */
	shoutAs(name: string, ...input: readonly unknown[]): void;
	/** The first view for which it holds, the present one included. */
	until(holds: (view: View<Role>) => boolean): Promise<View<Role>>;
	/** Resolves when the server has cut it off. */
	readonly cutOff: Promise<void>;
	close(): void;
};

/** Rejects with the server's word if it is not let in. */
export function openScreen<Role extends ScreenRole>(
	url: string,
	role: Role,
	token: string
): Promise<Screen<Role>> {
	const socket = io(`${url}/${role}`, {
		auth: { token, protocol: PROTOCOL },
		forceNew: true,
		reconnection: false,
		transports: ['websocket']
	});
	const heard: string[] = [];
	const looks = new Set<() => void>();
	let view: View<Role> | undefined;
	let programme: ProgrammeView | undefined;
	socket.onAny((_, body: unknown) => heard.push(JSON.stringify(body)));
	socket.on('programme', (body: ProgrammeView) => (programme = body));
	socket.on('view', (body: View<Role>) => {
		view = body;
		for (const look of looks) look();
	});
	const screen: Screen<Role> = {
		get view() {
			return there(view);
		},
		get programme() {
			return there(programme);
		},
		heard,
		get isConnected() {
			return socket.connected;
		},
		ask: (command, id = randomUUID()) => emit(socket, { id, command }) as Promise<Reply>,
		send: (...input) => emit(socket, ...input),
		shout: (...input) => void socket.emit('command', ...input),
		shoutAs: (name, ...input) => void socket.emit(name, ...input),
		until: (holds) =>
			new Promise((resolve) => {
				const look = () => {
					if (view === undefined || !holds(view)) return;
					looks.delete(look);
					resolve(view);
				};
				looks.add(look);
				look();
			}),
		cutOff: new Promise((resolve) => {
			socket.on('disconnect', () => {
				resolve();
			});
		}),
		close: () => void socket.disconnect()
	};
	return new Promise((resolve, reject) => {
		socket.once('connect_error', reject);
		void screen
			.until(() => true)
			.then(() => {
				resolve(screen);
			});
	});
}

/** Rejects when the connection is lost before the reply. */
function emit(socket: Socket, ...input: readonly unknown[]): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const lost = () => {
			reject(new Error('the connection was lost'));
		};
		socket.once('disconnect', lost);
		socket.emit('command', ...input, (reply: unknown) => {
			socket.off('disconnect', lost);
			resolve(reply);
		});
	});
}

function there<Thing>(thing: Thing | undefined): Thing {
	if (thing === undefined) throw new Error('this screen has been sent nothing yet');
	return thing;
}
