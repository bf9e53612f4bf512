// Documents that have come in whole and were found good, while the fair decides on them.

import type { RecordId, VisitorId } from '../../domain/vocabulary';
import type { StoredDocument } from '../../wire/stored';

export type Arrival = StoredDocument & { readonly id: RecordId; readonly owner: VisitorId };

export type Arrivals = {
	/** Only a document of this person: nobody adds what another has sent (X2). */
	of(owner: VisitorId, id: RecordId): Arrival | undefined;
	during<Result>(arrival: Arrival, work: () => Promise<Result>): Promise<Result>;
};

export function arrivals(): Arrivals {
	const here = new Map<RecordId, Arrival>();
	return {
		of(owner, id) {
			const arrival = here.get(id);
			return arrival?.owner === owner ? arrival : undefined;
		},
		async during(arrival, work) {
			here.set(arrival.id, arrival);
			try {
				return await work();
			} finally {
				here.delete(arrival.id);
			}
		}
	};
}
