// Raw codes of refused scans are for the desk of the day: they go when the doors close (C4). A rehearsal has no end.

import { doors } from '../domain/presence';
import type { Fair } from '../domain/state';
import { later } from '../domain/vocabulary';
import type { Clock } from './clock';
import type { Vault } from './vault';

type Needs = {
	readonly fair: () => Fair;
	readonly vault: Vault;
	readonly time: Clock;
	readonly report: (error: unknown) => void;
};

/** @returns how to call it off */
export function whenFairIsOver({ fair, vault, time, report }: Needs): () => void {
	let cancel: (() => void) | undefined;

	function wait(): void {
		const hours = fair().plan?.hours;
		if (!hours || hours.rehearsal) return;
		if (doors(fair(), time.now()) === 'over') void removeScans().catch(report);
		else cancel = time.at(later(hours.closes, 1), wait);
	}

	async function removeScans(): Promise<void> {
		const scans = [...vault.all()].filter(({ body }) => body.kind === 'scan');
		await vault.remove(scans.map(({ id }) => id));
	}

	wait();
	return () => cancel?.();
}
