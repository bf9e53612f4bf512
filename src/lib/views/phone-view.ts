// What a visitor sees of themselves on their own phone.

import type { ConceptId } from '../domain/concept';
import type { Text } from '../domain/programme';
import { doors } from '../domain/presence';
import type { Profile } from '../domain/profile';
import { keptUntil } from '../domain/retention';
import { talkOf, type Visitor } from '../domain/state';
import type {
	ApplicationId,
	ApplicationState,
	BoothId,
	CallSign,
	DepartmentId,
	Instant,
	OpeningId,
	Outcome,
	Purpose,
	RecordId
} from '../domain/vocabulary';
import { announcements, callView, placeViews } from './glances';
import { leading, type Leading } from './leading';
import type { Lens } from './lens';
import { notices, type PhoneNotice } from './notices';
import type { OwnContact, DocumentView, Presented } from './presented';
import type { Announcement, CallView, Offer, PlaceView } from './shared';

export type { PhoneNotice };

export type PhoneView = {
	readonly now: Instant;
	readonly callSign: CallSign;
	readonly presence: 'expected' | 'inside' | 'left';
	readonly doors: 'open' | 'not-yet-open' | 'over';
	/** Shown as a QR code, so that the phone can be held to a kiosk or a booth. */
	readonly badgeCode?: string;
	readonly places: readonly PlaceView[];
	readonly call?: CallView;
	readonly talk?: { readonly booth: BoothId; readonly endsAt: Instant };
	readonly pausedUntil?: Instant;
	/** Outside: until when places are kept. */
	readonly awayUntil?: Instant;
	readonly priority: boolean;
	readonly offers: readonly Offer[];
	readonly notices: readonly PhoneNotice[];
	/** What was agreed in past talks; never the private note. */
	readonly talks: readonly {
		readonly booth: BoothId;
		readonly at: Instant;
		readonly outcome?: Outcome;
	}[];
	readonly applications: readonly PhoneApplication[];
	readonly consents: {
		readonly [P in Purpose]?: { readonly version: number; readonly at: Instant };
	};
	readonly profile?: Profile;
	/** What the confirmed concepts of the profile are called. */
	readonly conceptNames?: Readonly<Partial<Record<ConceptId, Text>>>;
	readonly contact?: OwnContact;
	/** Go with every application. */
	readonly documents: readonly DocumentView[];
	readonly announcements: readonly Announcement[];
	/** Then everything that is held goes by itself. */
	readonly keptUntil?: Instant;
} & Leading;

export type PhoneApplication = {
	readonly application: ApplicationId;
	/** Shown as A-0042. */
	readonly number: number;
	readonly opening: OpeningId;
	readonly state: ApplicationState;
	/** Of the state. */
	readonly since: Instant;
	readonly at: Instant;
	/** Invited: when to come, and what the department wrote. */
	readonly followUp?: { readonly at: Instant; readonly words?: string };
	/** Another department would like it: the answer is the applicant's. */
	readonly transferTo?: DepartmentId;
	/** Who has it now. */
	readonly department: DepartmentId;
};

/** What is known of a person beside the journal; only their own screens and rightful booths get it. */
export type Known = {
	readonly profile?: Profile;
	readonly conceptNames?: Readonly<Partial<Record<ConceptId, Text>>>;
	readonly contact?: { readonly name: string; readonly email?: string; readonly phone?: string };
	readonly badgeCode?: string;
};

/** What somebody sees of themselves. */
export type Own = Omit<Known, 'contact'> & Presented;

/** Without the offers, which are sent apart since they change with every booth. */
export function phoneView(
	lens: Lens,
	visitor: Visitor,
	{ own, wordsOf }: { own: Own; wordsOf: (record: RecordId) => string | undefined }
): Omit<PhoneView, 'offers'> {
	const call = callView(lens, visitor);
	const until = keptUntil(lens.fair, visitor);
	const talk = visitor.busy?.as === 'talking' ? runningTalk(lens, visitor) : undefined;
	return {
		now: lens.now,
		callSign: visitor.callSign,
		presence: visitor.presence,
		doors: doors(lens.fair, lens.now),
		...own,
		places: placeViews(lens, visitor),
		...(call && { call }),
		...leading(lens, visitor),
		...(talk && { talk: { booth: talk.booth, endsAt: talk.endsAt } }),
		...(visitor.pausedUntil !== undefined && { pausedUntil: visitor.pausedUntil }),
		...(visitor.awayUntil !== undefined && { awayUntil: visitor.awayUntil }),
		...(until !== undefined && { keptUntil: until }),
		priority: visitor.hasPriority,
		notices: notices(visitor),
		talks: visitor.talks
			.map((id) => talkOf(lens.fair, id))
			.filter(({ endedAt }) => endedAt !== undefined)
			.map(({ booth, startedAt, outcome }) => ({
				booth,
				at: startedAt,
				...(outcome && { outcome })
			})),
		applications: visitor.applications.flatMap((id) => {
			const application = lens.fair.applications.get(id);
			if (!application) return [];
			const { number, opening, department, state, since, at, followUp, transferTo } = application;
			const words = followUp?.words && wordsOf(followUp.words);
			return [
				{
					...{ application: id, number, opening, department, state, since, at },
					...(followUp && { followUp: { at: followUp.at, ...(words !== undefined && { words }) } }),
					...(transferTo && { transferTo })
				}
			];
		}),
		consents: Object.fromEntries(visitor.consents),
		announcements: announcements(lens, 5)
	};
}

function runningTalk(lens: Lens, visitor: Visitor) {
	const last = visitor.talks.at(-1);
	return last === undefined ? undefined : talkOf(lens.fair, last);
}
