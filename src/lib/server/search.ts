// How the desk finds somebody: by badge, by call sign, or by a name that they gave and allow to be used.

import type { Fair } from '../domain/fair';
import type { FairId, VisitorId } from '../domain/vocabulary';
import { badgeOf } from './prepare-check-in';
import type { People } from './people';
import type { Secrets } from './secrets';

const MOST = 20;

export function find(
	text: string,
	{ fair, id, people, secrets }: { fair: Fair; id: FairId; people: People; secrets: Secrets }
): VisitorId[] {
	const read = badgeOf(text, { secrets, fair: id });
	const byBadge = 'badge' in read ? fair.badges.get(read.badge) : undefined;
	if (byBadge) return [byBadge.visitor];
	const visitors = [...fair.visitors.values()].filter(({ isForgotten }) => !isForgotten);
	const sign = compact(text);
	const bySign = visitors.filter(({ callSign }) => compact(callSign) === sign);
	if (bySign.length > 0) return bySign.map((visitor) => visitor.id);
	const wanted = text.trim().toLocaleLowerCase();
	if (wanted.length < 2) return [];
	return visitors
		.filter((visitor) => visitor.consents.has('contact'))
		.filter((visitor) => people.knownOf(visitor).contact?.name.toLocaleLowerCase().includes(wanted))
		.slice(0, MOST)
		.map((visitor) => visitor.id);
}

const compact = (text: string) => text.replace(/\s/g, '').toUpperCase();
