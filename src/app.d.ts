import type { Server } from 'socket.io';
import type { Language } from '$lib/domain/profile';

declare global {
	// Lent by whoever owns the port: server.js in production, vite.config.ts in development.
	var io: Server | undefined;

	// Told to whoever owns the port, once the app is composed.
	var handschlag:
		| {
				close: () => Promise<void>;
				/** Says a bug without what was sent. */
				report: (error: unknown) => void;
				warnings: readonly string[];
				organiserKey?: string;
		  }
		| undefined;

	namespace App {
		interface Locals {
			language: Language;
		}
		interface PageData {
			language: Language;
		}
	}
}

export {};
