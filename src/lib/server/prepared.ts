// A command on its way from a screen to the fair, and what goes with it into the vault.

import type { FairEvent } from '../domain/events';
import type { Fair } from '../domain/fair';
import type { Refusal } from '../domain/refusals';
import type { FairId, Instant, RecordId, VisitorId } from '../domain/vocabulary';
import type { Visit } from '../views/kiosk-view';
import type { AnyRefusal, Receipt } from '../wire/protocol';
import type { Arrivals } from './documents/arrivals';
import type { Asked } from './runner';
import type { Draw, Secrets } from './secrets';
import type { Sender } from './sender';
import type { VaultBody, VaultRecord } from './vault';

export type Context = {
	readonly sender: Sender;
	readonly draw: Draw;
	readonly at: Instant;
	readonly secrets: Secrets;
	readonly fair: FairId;
	/** As it stands when the command comes in; decided is later. */
	readonly state: Fair;
	readonly arrivals: Arrivals;
	/** Letters can be sent. */
	readonly hasMail: boolean;
	/** At a kiosk: who stands there. */
	readonly visit?: Visit;
};

export type Prepared = Pick<Asked, 'command' | 'scan'> & {
	readonly records?: readonly VaultRecord[];
	/** Whose everything goes when it is accepted. */
	readonly forgets?: VisitorId;
	/** Whose records may be superseded when it is accepted. */
	readonly tidies?: VisitorId;
	readonly receipt?: (fair: Fair, events: readonly FairEvent[]) => Receipt;
	/** Kept for the desk if a scan is refused that nobody could read. */
	readonly raw?: (refusal: AnyRefusal) => VaultRecord | undefined;
};

export type NotPrepared = { readonly refusal: Refusal };

export const record = (
	id: RecordId,
	body: VaultBody,
	{ at }: Pick<Context, 'at'>,
	owner?: VisitorId
): VaultRecord => ({
	id,
	at,
	...(owner && { owner }),
	body
});
