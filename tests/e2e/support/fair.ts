// A running fair with its devices, as an organiser would set them up, and pages that are those devices.

import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { startServer, type RunningServer } from './server';

type Role = 'kiosk' | 'booth' | 'display' | 'organiser' | 'desk';
type Receipt = {
	link?: string;
	badgeCode?: string;
	badgeQr?: string;
	visit?: string;
	callSign?: string;
	pairing?: { code: string };
};

export type OpenFair = {
	readonly server: RunningServer;
	/** @returns the token of a new device */
	pair(role: Role, booth?: string): Promise<string>;
	/** Sends a command that has to be accepted. */
	ask(token: string, command: object): Promise<Receipt>;
	readonly organiser: string;
	/** A page of its own browser context that is this device, or this visitor's phone. */
	page(
		browser: Browser,
		who: { device?: string; visitor?: string },
		options?: BrowserContextOptions
	): Promise<Page>;
	close(): Promise<void>;
};

const ORGANISER_KEY = 'organiser-key-of-a-test-fair';

export const somebody = {
	language: 'de',
	skills: ['advising', 'office-software'],
	wishes: ['with-people'],
	workingTime: 'full',
	spoken: ['de']
};

export async function openFair(environment: Record<string, string> = {}): Promise<OpenFair> {
	const server = await startServer({ ORGANISER_KEY, ...environment });
	let sent = 0;
	const post = async (path: string, body: object, token?: string) => {
		const response = await fetch(server.address + path, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				...(token && { authorization: `Bearer ${token}` })
			},
			body: JSON.stringify(body)
		});
		return (await response.json()) as {
			ok?: boolean;
			token?: string;
			receipt?: Receipt;
			refusal?: string;
		};
	};
	const { token: organiser = '' } = await post('/api/v1/session', { organiserKey: ORGANISER_KEY });

	async function ask(token: string, command: object): Promise<Receipt> {
		const reply = await post(
			'/api/v1/commands',
			{ id: `journey-${String((sent += 1))}`, command },
			token
		);
		if (!reply.ok)
			throw new Error(`${JSON.stringify(command)} was refused: ${String(reply.refusal)}`);
		return reply.receipt ?? {};
	}

	return {
		server,
		organiser,
		ask,
		async pair(role, booth) {
			const { pairing } = await ask(organiser, {
				type: 'pair-device',
				role,
				name: role,
				...(booth && { booth })
			});
			const { token } = await post('/api/v1/pair', { code: pairing?.code });
			return token ?? '';
		},
		async page(browser, { device, visitor }, options = {}) {
			const context = await browser.newContext({
				baseURL: server.address,
				locale: 'de-DE',
				...options
			});
			const url = server.address;
			if (device) await context.addCookies([{ name: 'handschlag-device', value: device, url }]);
			if (visitor) await context.addCookies([{ name: 'handschlag-visitor', value: visitor, url }]);
			return context.newPage();
		},
		async close() {
			await server.stop();
		}
	};
}

/** The secret in a phone link. */
export const secretOf = ({ link = '' }: Receipt): string => link.replace('/me/', '');
