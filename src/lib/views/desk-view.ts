// A guide's tablet: finding one person and helping them, and what kiosks refused.

import type { BoothId, CallSign, Instant, VisitorId, Actor } from '../domain/vocabulary';
import type { Refusal } from '../domain/refusals';
import type { Language } from '../domain/profile';
import { doors } from '../domain/presence';
import type { Visitor } from '../domain/state';
import { boothGlances, callView, offers, placeViews } from './glances';
import { leading, type Leading } from './leading';
import type { Lens } from './lens';
import type { PrivateWords } from './person';
import type { Known } from './phone-view';
import type { BoothGlance, CallView, Offer, PlaceView } from './shared';

export type DeskView = {
	readonly now: Instant;
	readonly doors: 'open' | 'not-yet-open' | 'over';
	readonly booths: readonly BoothGlance[];
	/** What the last search asked for; absent before the first. */
	readonly searched?: string;
	/** At most twenty; an exact badge or call sign gives one. */
	readonly found: readonly DeskVisitor[];
	/** Refused scans, latest first, at most fifty. */
	readonly refused: readonly RefusedScan[];
};

export type DeskVisitor = {
	readonly visitor: VisitorId;
	readonly callSign: CallSign;
	readonly presence: 'expected' | 'inside' | 'left';
	readonly checkedInAt?: Instant;
	readonly language?: Language;
	/** Known only if the person gave it with an application and allows contact. */
	readonly name?: string;
	readonly badge: 'valid' | 'blocked' | 'cancelled';
	readonly places: readonly PlaceView[];
	readonly call?: CallView;
	readonly talkingAt?: BoothId;
	readonly pausedUntil?: Instant;
	readonly priority: boolean;
	readonly talks: number;
	/** Places that ended without a talk and can be restored with their old time. */
	readonly restorable: readonly { readonly booth: BoothId; readonly since: Instant }[];
	readonly offers: readonly Offer[];
} & Leading;

export type RefusedScan = {
	readonly seq: number;
	readonly at: Instant;
	readonly by: Actor;
	/** As the organiser named the device. */
	readonly deviceName?: string;
	readonly reason: Refusal;
	readonly length: number;
	readonly kind: 'ours' | 'address' | 'other';
	/** Read from the vault for the desk; deleted after the fair. */
	readonly raw?: string;
};

export type Search = { readonly text: string; readonly found: readonly VisitorId[] };

export function deskView(
	lens: Lens,
	{
		search,
		refused,
		knownOf
	}: { search?: Search; refused: readonly RefusedScan[] } & Pick<PrivateWords, 'knownOf'>
): DeskView {
	return {
		now: lens.now,
		doors: doors(lens.fair, lens.now),
		booths: boothGlances(lens),
		...(search && { searched: search.text }),
		found: (search?.found ?? []).flatMap((id) => {
			const visitor = lens.fair.visitors.get(id);
			return visitor && !visitor.isForgotten ? [deskVisitor(lens, visitor, knownOf(visitor))] : [];
		}),
		refused
	};
}

function deskVisitor(lens: Lens, visitor: Visitor, known: Known): DeskVisitor {
	const call = callView(lens, visitor);
	const mayName = visitor.consents.has('contact') && known.contact;
	return {
		visitor: visitor.id,
		callSign: visitor.callSign,
		presence: visitor.presence,
		...(visitor.checkIn && { checkedInAt: visitor.checkIn.at }),
		...(known.profile && { language: known.profile.language }),
		...(mayName && { name: mayName.name }),
		badge: badgeState(visitor),
		places: placeViews(lens, visitor),
		...(call && { call }),
		...leading(lens, visitor),
		...(visitor.busy?.as === 'talking' && { talkingAt: visitor.busy.booth }),
		...(visitor.pausedUntil !== undefined && { pausedUntil: visitor.pausedUntil }),
		priority: visitor.hasPriority,
		talks: visitor.talks.length,
		restorable: [...visitor.former].map(([booth, { since }]) => ({ booth, since })),
		offers: offers(lens, visitor)
	};
}

function badgeState({ isBlocked, isCancelled }: Visitor): DeskVisitor['badge'] {
	if (isCancelled) return 'cancelled';
	return isBlocked ? 'blocked' : 'valid';
}
