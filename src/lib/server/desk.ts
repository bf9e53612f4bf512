// What each desk tablet has searched for: its view follows the people it found.

import type { DeviceId, VisitorId } from '../domain/vocabulary';
import type { Search } from '../views/desk-view';

export type Desk = {
	searchOf(device: DeviceId): Search | undefined;
	setSearch(device: DeviceId, search: Search): void;
	/** A search that found somebody may hold their name: it goes with them (D5). */
	forget(visitor: VisitorId): void;
};

export function desk(): Desk {
	const searches = new Map<DeviceId, Search>();
	return {
		searchOf: (device) => searches.get(device),
		setSearch: (device, search) => void searches.set(device, search),
		forget(visitor) {
			for (const [device, { found }] of searches)
				if (found.includes(visitor)) searches.delete(device);
		}
	};
}
