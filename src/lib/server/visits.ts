// Who stands at which kiosk now. A visit is over when the kiosk is wiped, or when the next person scans.

import type { DeviceId, VisitorId } from '../domain/vocabulary';
import type { Visit } from '../views/kiosk-view';
import { freshToken } from './secrets';

export type Visits = {
	at(kiosk: DeviceId): Visit | undefined;
	open(
		kiosk: DeviceId,
		who: { visitor: VisitorId; scope: Visit['scope']; canUndo: boolean }
	): Visit;
	/** Ends this visit, not one that began since. */
	end(kiosk: DeviceId, visit: string): void;
};

/** Longer than any kiosk waits before it wipes itself. */
const LONGEST_MILLISECONDS = 15 * 60_000;

export function visits(): Visits {
	const open = new Map<DeviceId, { visit: Visit; until: number }>();
	return {
		at(kiosk) {
			const found = open.get(kiosk);
			if (found && found.until > Date.now()) return found.visit;
			open.delete(kiosk);
			return undefined;
		},
		open(kiosk, who) {
			const visit = { visit: freshToken().slice(0, 22), ...who };
			open.set(kiosk, { visit, until: Date.now() + LONGEST_MILLISECONDS });
			return visit;
		},
		end(kiosk, visit) {
			if (open.get(kiosk)?.visit.visit === visit) open.delete(kiosk);
		}
	};
}
