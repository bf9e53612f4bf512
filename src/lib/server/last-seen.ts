// When each device was last connected: written down now and then, and nobody waits for it.

import type { DeviceId, Instant } from '../domain/vocabulary';
import { NotDurable } from './not-durable';
import type { Devices } from './stores';

export type LastSeen = {
	/** This device is here, or was until now. */
	note(device: DeviceId): void;
	/** Writes what is left. */
	close(): Promise<void>;
};

/** Devices often come together: after a restart, all of them. */
const TOGETHER_MILLISECONDS = 2_000;

export function lastSeen(
	devices: Devices,
	{ now, report }: { now: () => Instant; report: (error: unknown) => void }
): LastSeen {
	const here = new Set<DeviceId>();
	let timer: NodeJS.Timeout | undefined;

	async function write(): Promise<void> {
		clearTimeout(timer);
		timer = undefined;
		const ids = new Set(here);
		here.clear();
		try {
			if (ids.size > 0) await devices.seen(ids, now());
		} catch (error) {
			if (!(error instanceof NotDurable)) report(error);
		}
	}

	return {
		note(device) {
			here.add(device);
			timer ??= setTimeout(() => void write(), TOGETHER_MILLISECONDS).unref();
		},
		close: write
	};
}
