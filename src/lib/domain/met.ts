// Who has talked where.

import type { Visitor } from './state';
import type { BoothId } from './vocabulary';

/** Already talked there, and not invited again (Q10). */
export const hasMet = (visitor: Visitor, booth: BoothId): boolean =>
	visitor.met.has(booth) && !visitor.invitedAgain.has(booth);
