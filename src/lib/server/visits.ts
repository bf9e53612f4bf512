// Who stands at which kiosk now. A visit is over when the kiosk is wiped, when the next person scans, or by itself.

import type { DeviceId } from '../domain/vocabulary';
import type { Visit } from '../views/kiosk-view';

export type Visits = {
	at(kiosk: DeviceId): Visit | undefined;
	/** In the place of the visit before. */
	open(kiosk: DeviceId, visit: Visit): void;
	/** Ends this visit, not one that began since. */
	end(kiosk: DeviceId, visit: string): void;
	close(): void;
};

/** Longer than any kiosk waits before it wipes itself. */
const LONGEST_MILLISECONDS = 15 * 60_000;

/** `over` is called when a visit has ended by itself. */
export function visits(
	over: (kiosk: DeviceId) => void,
	longest: number = LONGEST_MILLISECONDS
): Visits {
	const open = new Map<DeviceId, { visit: Visit; timer: NodeJS.Timeout }>();

	function end(kiosk: DeviceId): void {
		clearTimeout(open.get(kiosk)?.timer);
		open.delete(kiosk);
	}

	return {
		at: (kiosk) => open.get(kiosk)?.visit,
		open(kiosk, visit) {
			end(kiosk);
			const timer = setTimeout(() => {
				open.delete(kiosk);
				over(kiosk);
			}, longest);
			open.set(kiosk, { visit, timer: timer.unref() });
		},
		end(kiosk, visit) {
			if (open.get(kiosk)?.visit.visit === visit) end(kiosk);
		},
		close() {
			for (const kiosk of [...open.keys()]) end(kiosk);
		}
	};
}
