// A screen that remembers what was acknowledged, and what was lost when the power went.

import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { PROTOCOL, type Reply } from '../../src/lib/wire/protocol';

export type Sent = { readonly id: string; readonly command: object };
export type Acknowledged = Sent & { readonly reply: Reply };

/** The connection was lost before the reply. */
export class PowerCut extends Error {}

export class CrashScreen {
	/** Accepted, and so to be found after every crash. */
	readonly acknowledged: Acknowledged[] = [];
	/** So many of these were found after a crash. */
	checked = 0;
	#unanswered: Sent | undefined;
	#socket: Socket | undefined;

	constructor(
		readonly role: 'kiosk' | 'booth',
		private readonly token: string
	) {}

	/** Connects anew, and sends again what has had no reply (O2). */
	async connect(url: string): Promise<void> {
		const socket = io(`${url}/${this.role}`, {
			auth: { token: this.token, protocol: PROTOCOL },
			forceNew: true,
			reconnection: false,
			transports: ['websocket']
		});
		this.#socket = socket;
		await new Promise<void>((resolve, reject) => {
			socket.once('view', () => resolve());
			socket.once('connect_error', reject);
		});
		if (this.#unanswered) await this.#ask(this.#unanswered);
	}

	ask(command: object): Promise<Reply> {
		return this.#ask({ id: randomUUID(), command });
	}

	/** Sends something again and tells nobody. */
	async repeat({ id, command }: Sent): Promise<Reply> {
		return this.#emit({ id, command });
	}

	close(): void {
		this.#socket?.disconnect();
	}

	async #ask(sent: Sent): Promise<Reply> {
		this.#unanswered = sent;
		const reply = await this.#emit(sent);
		this.#unanswered = undefined;
		const isRecorded = !('type' in sent.command) || sent.command.type !== 'end-visit';
		if (reply.ok && isRecorded) this.acknowledged.push({ ...sent, reply });
		return reply;
	}

	#emit(sent: Sent): Promise<Reply> {
		const socket = this.#socket;
		return new Promise((resolve, reject) => {
			const lost = () => reject(new PowerCut());
			if (!socket?.connected) {
				lost();
				return;
			}
			socket.once('disconnect', lost);
			socket.emit('command', sent, (reply: Reply) => {
				socket.off('disconnect', lost);
				resolve(reply);
			});
		});
	}
}
