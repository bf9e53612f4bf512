// What a kiosk may show: it takes no `nameOf` and so cannot show a name.

import { doors } from '../domain/presence';
import type { Visitor } from '../domain/state';
import type { CallSign, Instant, VisitorId } from '../domain/vocabulary';
import { boothGlances, callView, offers, placeViews } from './glances';
import { leading, type Leading } from './leading';
import type { Lens } from './lens';
import { notices, type PhoneNotice } from './notices';
import type { BoothGlance, CallView, Offer, PlaceView } from './shared';

export type KioskView = {
	readonly now: Instant;
	readonly doors: 'open' | 'not-yet-open' | 'over';
	readonly booths: readonly BoothGlance[];
	/** The person standing at this kiosk now; gone when wiped. */
	readonly visit?: KioskVisit;
};

export type KioskVisit = {
	/** Sent with each command, so that a late tap never acts for the next person. */
	readonly visit: string;
	/** `returning`: only a badge was shown, so nothing of the profile may be seen. */
	readonly scope: 'new' | 'returning';
	readonly callSign: CallSign;
	readonly checkedInAt: Instant;
	readonly canUndo: boolean;
	readonly places: readonly PlaceView[];
	readonly call?: CallView;
	readonly pausedUntil?: Instant;
	readonly priority: boolean;
	/** What happened to places without their holder; absent when nothing did. No words that anybody wrote. */
	readonly notices?: readonly PhoneNotice[];
	/** Best first; with `returning` without reasons and openings. */
	readonly offers: readonly Offer[];
} & Leading;

/** Who stands at the kiosk: opened by a scan or a registration, gone when wiped. */
export type Visit = {
	readonly visit: string;
	readonly visitor: VisitorId;
	readonly scope: KioskVisit['scope'];
	readonly canUndo: boolean;
};

export function kioskView(lens: Lens, visit?: Visit): KioskView {
	const visitor = visit && lens.fair.visitors.get(visit.visitor);
	return {
		now: lens.now,
		doors: doors(lens.fair, lens.now),
		booths: boothGlances(lens),
		...(visit && visitor && !visitor.isForgotten && { visit: visitView(lens, visit, visitor) })
	};
}

/** A badge can be found: what somebody said about themselves is not to be read off it (C1). */
const withoutReasons = ({ booth, wait, status, taken }: Offer): Offer => ({
	booth,
	band: 'look',
	openings: [],
	wait,
	status,
	...(taken && { taken })
});

function visitView(lens: Lens, visit: Visit, visitor: Visitor): KioskVisit {
	const call = callView(lens, visitor);
	const happened = notices(visitor);
	const seesAll = visit.scope === 'new';
	return {
		visit: visit.visit,
		scope: visit.scope,
		callSign: visitor.callSign,
		checkedInAt: visitor.checkIn?.at ?? lens.now,
		canUndo: visit.canUndo,
		places: placeViews(lens, visitor),
		...(call && { call }),
		...leading(lens, visitor),
		...(visitor.pausedUntil !== undefined && { pausedUntil: visitor.pausedUntil }),
		priority: visitor.hasPriority,
		...(happened.length > 0 && { notices: happened }),
		offers: offers(lens, visitor).map((offer) => (seesAll ? offer : withoutReasons(offer)))
	};
}
