// A running fair with its devices, as an organiser would set them up, and pages that are those devices.

import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { apiOf } from './api';
import { startServer, type RunningServer } from './server';

type Role = 'kiosk' | 'booth' | 'display' | 'organiser' | 'desk' | 'department';
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
	const api = apiOf(server, ORGANISER_KEY);
	const organiser = await api.organiser();

	async function ask(token: string, command: object): Promise<Receipt> {
		const { reply } = await api.ask(token, command);
		if (!reply.ok) throw new Error(`${JSON.stringify(command)} was refused: ${reply.refusal}`);
		return reply.receipt ?? {};
	}

	return {
		server,
		organiser,
		ask,
		pair: (role, booth) => api.pair(role, booth),
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
