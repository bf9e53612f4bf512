// What each desk tablet has searched for: its view follows the people it found.

import type { DeviceId } from '../domain/vocabulary';
import type { Search } from '../views/desk-view';

export type Desk = {
	searchOf(device: DeviceId): Search | undefined;
	setSearch(device: DeviceId, search: Search): void;
};

export function desk(): Desk {
	const searches = new Map<DeviceId, Search>();
	return {
		searchOf: (device) => searches.get(device),
		setSearch: (device, search) => void searches.set(device, search)
	};
}
